using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Draws what columns can hold: numbers beside numbers in one unit, with points that make the whole.</summary>
internal static class PlainDraw
{
    public static IndicatorTree Tree(Dice dice, string signs = "≥≤=><")
    {
        var left = 90;
        List<ThirdLevelIndicator> rows = [];
        while (left > 0)
        {
            var points = dice.Once(4) ? left : int.Min(left, dice.One(1, 5, 10, 15, 20, 30));
            left -= points;
            Comparators.TryFromSign(signs[dice.Between(0, signs.Length - 1)].ToString(), out var sign);
            rows.Add(new ThirdLevelIndicator
            {
                Id = rows.Count.ToString(CultureInfo.InvariantCulture),
                Name = "指标",
                Target = new TargetValue.Quantity(Measure.Of(dice.One(dice.Between(-3, 30), dice.Between(1, 12_000) / 100m, 100m), "次"),
                    sign),
                Points = Points.From(points),
            });
        }

        return new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标", rows.ToEquatableList())])]);
    }

    public static SelfEvaluation Report(Dice dice, IndicatorTree tree, int decimals) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Funding = new FundingTable
        {
            Total = new FundingLine
            {
                Label = "合计",
                FullYearBudget = Money.FromFen(dice.One(0, 100, 5_664_900, 1_000_000)),
                Executed = Money.FromFen(dice.One(0, 33, 2_805_823, 5_664_900, 999_999, 1_000_000)),
            },
        },
        Goals = [new AnnualGoal(tree, tree.Leaves.Select(leaf =>
            new IndicatorResult { IndicatorId = leaf.Indicator.Id, Actual = Actual(dice, leaf, decimals) }).ToEquatableList())],
    };

    private static ActualValue Actual(Dice dice, IndicatorLeaf leaf, int decimals)
    {
        var target = ((TargetValue.Quantity)leaf.Indicator.Target).Value;
        return dice.Between(0, 19) switch
        {
            0 => ActualValue.Blank,
            1 => new ActualValue.NotApplicable("/"),
            < 5 => new ActualValue.Quantity(target),
            < 8 => new ActualValue.Quantity(Measure.Of(target.Value + dice.One(-1m, 1m, 0.01m, -0.01m), target.Unit)),
            < 10 => new ActualValue.Quantity(Measure.Of(decimal.Round(target.Value / 3, decimals), target.Unit)),
            10 => new ActualValue.Quantity(Measure.Of(0, target.Unit)),
            _ => new ActualValue.Quantity(Measure.Of(dice.Between(-200, 12_000) / 100m, target.Unit)),
        };
    }
}

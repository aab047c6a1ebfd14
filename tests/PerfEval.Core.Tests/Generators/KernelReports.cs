using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Makes reports a kernel can score: positive targets, numbers in units that convert, points in steps of the standard, a basis
/// above 0. One unit in twelve holds anything else as well.</summary>
internal sealed class KernelReports(Random random, EvaluationStandard standard)
{
    private const int OddInHundred = 15;

    private static readonly string[] Units = ["次", "%", "万元", ""];

    private bool _isOdd;

    public IReadOnlyList<SelfEvaluation> Make(int units, bool isShared)
    {
        var shared = isShared ? Tree() : null;
        return [.. Enumerable.Range(0, units).Select(_ => Report(shared ?? Tree()))];
    }

    private SelfEvaluation Report(IndicatorTree tree)
    {
        _isOdd = random.Next(12) == 0;
        return Filed(tree);
    }

    private SelfEvaluation Filed(IndicatorTree tree) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Funding = standard.ExecutionPoints is null || Odd() ? null : Funding(),
        Goals = [new AnnualGoal(tree,
            tree.Leaves.Select(leaf => new IndicatorResult { IndicatorId = leaf.Indicator.Id, Actual = Actual(leaf.Indicator.Target) })
            .ToEquatableList())],
    };

    private IndicatorTree Tree()
    {
        // few lines mostly; now and then as many as fill a vector, one more, and one less
        _isOdd = random.Next(20) == 0;
        var lines = random.Next(60) == 0 ? random.Next(31, 36) : random.Next(1, 6);
        var cut = random.Next(1, lines + 1);
        return new IndicatorTree(
        [
            new FirstLevelIndicator("产出", default,
                [new SecondLevelIndicator("数量", Enumerable.Range(0, cut).Select(Leaf).ToEquatableList())]),
            new FirstLevelIndicator("效益", default,
                [new SecondLevelIndicator(random.Next(3) == 0 ? "成本"
                : "社会效益", Enumerable.Range(cut, lines - cut).Select(Leaf).ToEquatableList())]),
        ]);
    }

    private ThirdLevelIndicator Leaf(int index) => new()
    {
        Id = $"{index}",
        Name = random.Next(8) == 0 ? "投诉" : $"指标{index}",
        Target = Target(),
        Points = Odd() ? Points.From(3.3333m) : Points.FromTenThousandths(random.Next(0, 20) * Step() * (random.Next(2) == 0 ? 1 : 7)),
    };

    // one step in four is the smallest there is
    private long Step() => (long)Math.Pow(10, Points.Decimals - standard.Rounding.Value.Rounding.Decimals) * (random.Next(4) == 0
        || standard.Rounding.Value.Rounding.Decimals > 2 ? 1 : 50);

    private TargetValue Target()
    {
        if (Odd())
        {
            return random.Next(3) switch
            {
                0 => new TargetValue.Wording("达成预期"),
                1 => TargetValue.NotStated,
                _ =>
                new TargetValue.Quantity(Measure.Of(0, "次"), Comparator.AtLeast)
            };
        }

        var unit = Units[random.Next(Units.Length)];
        if (random.Next(12) == 0)
        {
            var low = random.Next(1, 60);
            return new TargetValue.Range(Measure.Of(low, unit), Measure.Of(low + random.Next(0, 30), unit));
        }

        var value = random.Next(3) switch { 0 => random.Next(1, 12), 1 => random.Next(3, 4_000) / 100m, _ => random.Next(3, 400) };
        return new TargetValue.Quantity(Measure.Of(value, unit), random.Next(4) == 0 ? null : (Comparator)random.Next(5));
    }

    private ActualValue Actual(TargetValue target)
    {
        var (value, unit) = target switch
        {
            TargetValue.Quantity quantity => (quantity.Value.Value, quantity.Value.Unit),
            TargetValue.Range range => (range.High.Value, range.High.Unit),
            _ => (1m, MeasureUnit.Of("次")),
        };
        return Odd()
            ? random.Next(4) switch
            {
                0 => ActualValue.Blank,
                1 => new ActualValue.NotApplicable("/"),
                2 =>
                new ActualValue.Bound(Measure.Of(value, unit), Comparator.AtLeast),
                _ => new ActualValue.Wording("已完成")
            }
            : new ActualValue.Quantity(Near(value, unit));
    }

    private Measure Near(decimal value, MeasureUnit unit) => random.Next(7) switch
    {
        0 => Measure.Of(value, unit),
        1 => Measure.Of(0, unit),
        2 => Measure.Of(-value, unit),
        3 => Measure.Of(value * 2, unit),
        4 when unit.Symbol == "%" => Measure.Of(value * 10, "‰"),
        4 when unit.Symbol == "万元" => Measure.Of(value * random.Next(9_000, 11_000), "元"),
        5 => Measure.Of(value + 0.01m, unit),
        _ => Measure.Of(decimal.Truncate(value * random.Next(1, 1000)) / 1000m, unit),
    };

    private FundingTable Funding()
    {
        var (basis, executed) = (Money.FromFen(random.Next(1, 100_000)),
            Money.FromFen(Odd() ? -random.Next(100) : random.Next(0, 110_000)));
        return new FundingTable
        {
            Total = new FundingLine
            {
                Label = "合计",
                OpeningBudget = basis,
                FullYearBudget = Odd() ? Reported<Money>.Blank : basis,
                Executed = executed,
            },
        };
    }

    private bool Odd() => _isOdd && random.Next(100) < OddInHundred;
}

using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Makes reports of every shape a batch may meet: all kinds of targets against all kinds of actual values, odd points, blanks, zeros, negatives, funding in every state.</summary>
internal sealed class ReportMaker
{
    private readonly Random _random;
    private readonly int _oddity;

    /// <param name="seed">Same seed, same reports.</param>
    /// <param name="oddity">How many lines in a hundred are anything but a number against a number.</param>
    public ReportMaker(int seed, int oddity) => (_random, _oddity) = (new Random(seed), oddity);

    public IReadOnlyList<SelfEvaluation> Make(int count) => [.. Enumerable.Range(0, count).Select(_ => Report())];

    public SelfEvaluation Report()
    {
        List<AnnualGoal> goals = [.. Enumerable.Range(0, Odd() ? 2 : 1).Select(_ => Goal(Tree(_random.Next(0, 14))))];
        return Report(goals.ToEquatableList());
    }

    /// <summary>A report on a tree that others share.</summary>
    public SelfEvaluation Report(IndicatorTree tree) => Report([Goal(tree)]);

    public IndicatorTree Tree(int leaves)
    {
        List<FirstLevelIndicator> firsts = [];
        for (var made = 0; made < leaves || firsts.Count == 0;)
        {
            var here = Math.Min(leaves - made, _random.Next(0, 7));
            var first = firsts.Count;
            firsts.Add(new FirstLevelIndicator(
                first == 0 ? "产出指标" : first == 1 ? "效益指标" : Odd() ? null : $"指标{first}",
                Odd() ? Points.From(50) : default(Reported<Points>),
                [new SecondLevelIndicator(Odd() ? "成本指标" : "数量指标", Enumerable.Range(0, here).Select(k => Leaf(first, k)).ToEquatableList())]));
            made += here;
        }

        return new IndicatorTree(firsts.ToEquatableList());
    }

    private SelfEvaluation Report(EquatableList<AnnualGoal> goals)
    {
        var judgements = goals.SelectMany((goal, g) => goal.Tree.Leaves
            .Where(_ => _random.Next(3) == 0)
            .Select(leaf => new IndicatorJudgement(g, leaf.Indicator.Id, new Judgement(Points.From(_random.Next(0, 1300) / 100m), "评委", "理由"))));
        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit
            {
                Name = $"单位{_random.Next(100)}",
                CompetentDepartment = _random.Next(2) == 0 ? $"部门{_random.Next(5)}" : null,
                Region = RegionCode.Parse(_random.Next(2) == 0 ? "430200" : "420100"),
                Tier = (BudgetTier)_random.Next(4),
            }),
            Funding = Odd() && _random.Next(3) == 0 ? null : Funding(),
            Goals = goals,
            Judgements = judgements.ToEquatableList(),
        };
    }

    private AnnualGoal Goal(IndicatorTree tree) => new(tree, tree.Leaves
        .Where(_ => !Odd() || _random.Next(4) > 0)
        .Select(leaf => new IndicatorResult
        {
            IndicatorId = leaf.Indicator.Id,
            Actual = Actual(leaf.Indicator.Target),
            ClaimedScore = _random.Next(2) == 0 ? Points.From(_random.Next(0, 1000) / 100m) : default(Reported<Points>),
        }).ToEquatableList());

    private ThirdLevelIndicator Leaf(int first, int k) => new()
    {
        Id = $"{first}.{k}",
        Name = _random.Next(10) == 0 ? "投诉件数" : $"指标{k}",
        Target = Target(),
        Points = _random.Next(100) >= _oddity ? Points.From(_random.Next(0, 25) / 2m)
            : _random.Next(6) switch
            {
                0 => default,
                1 => Reported<Points>.NotApplicable("/"),
                2 => Points.From(3.3333m),
                3 => Points.From(163.84m),
                4 => Points.From(-5),
                _ => Points.From(163.83m),
            },
        PrintedDirection = _random.Next(5) == 0 ? Direction.LowerIsBetter : null,
    };

    private TargetValue Target() => _random.Next(100) >= _oddity
        ? new TargetValue.Quantity(Number(), _random.Next(4) == 0 ? null : (Comparator)_random.Next(5))
        : _random.Next(8) switch
        {
            0 => new TargetValue.Wording("达成预期"),
            1 => new TargetValue.Deadline(FiledDate.Of(new LocalDate(2022, 12, 30))),
            2 => TargetValue.NotStated,
            3 => new TargetValue.Range(Measure.Of(-5, "次"), Measure.Of(5, "次")),
            4 => new TargetValue.Range(Measure.Of(_random.Next(-20, 5), "次"), Measure.Of(_random.Next(5, 60), "次")),
            5 => new TargetValue.NotApplicable("/"),
            6 => new TargetValue.NotBefore(FiledDate.Of(new LocalDate(2022, 12, 30))),
            _ => new TargetValue.Quantity(Measure.Of(95, "%"), Comparator.AtLeast),
        };

    private ActualValue Actual(TargetValue target) => _random.Next(100) >= _oddity && target is TargetValue.Quantity quantity
        ? new ActualValue.Quantity(Measure.Of(Near(quantity.Value.Value), quantity.Value.Unit))
        : _random.Next(9) switch
        {
            0 => ActualValue.Blank,
            1 => new ActualValue.NotApplicable("/"),
            2 => new ActualValue.Wording("达成预期"),
            3 => new ActualValue.Asserted("完成", _random.Next(1, 4)),
            4 => new ActualValue.Date(FiledDate.Of(new LocalDate(2022, _random.Next(11, 13), _random.Next(1, 31)))),
            5 => new ActualValue.Bound(Number(), (Comparator)_random.Next(5)),
            6 => new ActualValue.Quantity(Measure.Of(0.95m, MeasureUnit.None)),
            7 => new ActualValue.Quantity(Measure.Of(_random.Next(-30, 90), "次")),
            _ => new ActualValue.Quantity(Measure.Of(_random.Next(0, 2000), "‰")),
        };

    private Measure Number() => _random.Next(10) switch
    {
        0 => Measure.Of(0, "次"),
        1 => Measure.Of(_random.Next(-50, 0), "次"),
        2 => Measure.Of(_random.Next(1, 10_000) / 100m, "万元"),
        3 => Measure.Of(1_000_000_000_000m - _random.Next(3), "元"),
        4 => Measure.Of(_random.Next(1, 1_000_000) / 1_000_000m, "次"),
        5 => Measure.Of(_random.Next(500, 1001) / 10m, "%"),
        _ => Measure.Of(_random.Next(1, 400), "次"),
    };

    private decimal Near(decimal target) => _random.Next(7) switch
    {
        0 => target,
        1 => target == 0 ? _random.Next(-2, 3) : decimal.Truncate(target) - _random.Next(0, 3),
        2 => -Math.Abs(target),
        3 => 0,
        _ => decimal.Truncate(target * _random.Next(400, 1000)) / 1000m,
    };

    private FundingTable Funding()
    {
        var (basis, executed) = (_random.Next(8) == 0 ? 0 : _random.Next(1, 1_000_000), _random.Next(8) == 0 ? 0 : _random.Next(0, 1_100_000));
        Reported<Money> Cell(int fen) => Odd() && _random.Next(4) == 0 ? default(Reported<Money>) : Money.FromFen(Odd() && _random.Next(6) == 0 ? -fen : fen);
        return new FundingTable
        {
            Total = new FundingLine
            {
                Label = "合计",
                OpeningBudget = Cell(basis),
                FullYearBudget = Cell(basis),
                Executed = Cell(executed),
                Points = Odd() ? Points.From(_random.Next(0, 20)) : default(Reported<Points>),
            },
            Sources = Odd()
                ? [new FundingLine { Label = "财政", Source = FundingSource.FiscalFunds, FullYearBudget = Cell(basis), Executed = Cell(executed) }]
                : default,
        };
    }

    private bool Odd() => _random.Next(100) < _oddity;
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>
/// Generators of reports whose numbers meet: targets and actual values in units that often convert, budgets near what was executed, judgements of indicators that exist. Every kind of
/// value is among them.
/// </summary>
internal static class ScorableReports
{
    private static readonly Gen<(string Target, string Actual)> UnitPairs = Gen.Frequency(
        (6, Gen.Elements(("次", "次"), ("%", "%"), ("", ""))),
        (3, Gen.Elements(("%", "‰"), ("万元", "元"), ("", "次"), ("次", ""), ("%", ""), ("", "%"))),
        (1, Gen.Constant(("次", "批次"))));

    /// <summary>Small numbers, so that equal, zero and negative ones meet often; a few large ones.</summary>
    public static Gen<decimal> Number { get; } = Gen.Frequency(
        (5, Gen.Choose(0, 12).Select(n => (decimal)n)),
        (3, Gen.Choose(-300, 12_000).Select(n => n / 100m)),
        (1, Gen.Elements(0m, 100m, 0.95m, -1m, 0.000001m, 10_000_000m)));

    public static Gen<Reported<Points>> Worth { get; } = Gen.Frequency(
        (8, Gen.Elements(0m, 5, 10, 12.5m, 20, 30, 3.33m).Select(points => Reported<Points>.Of(Points.From(points)))),
        (2, Gen.Choose(0, 300_000).Select(units => Reported<Points>.Of(Points.FromTenThousandths(units)))),
        (1, Gen.Constant(Reported<Points>.Blank)),
        (1, Values.Cell(Values.Score)));

    private static readonly Gen<Reported<Points>> Claimed = Gen.Frequency(
        (3, Gen.Elements(0m, 5, 9, 10, 20, 29.25m).Select(points => Reported<Points>.Of(Points.From(points)))), (1, Values.Cell(Values.Score)));

    public static Gen<EquatableList<IndicatorResult.ElementResult>> ElementResults { get; } = Gen.Frequency(
        (2, Gen.Constant(default(EquatableList<IndicatorResult.ElementResult>))),
        (1, Values.List(
            from element in Gen.Elements([.. ScoringRules.Elements, "另一要素"])
            from met in Gen.Elements<bool?>(true, false, null)
            from note in Values.OptionalText
            select new IndicatorResult.ElementResult(element, met, note))));

    private static readonly Gen<Row> Rows =
        from units in UnitPairs
        from target in TargetIn(units.Target)
        from actual in ActualIn(units.Actual)
        from points in Worth
        from claimed in Claimed
        from name in Gen.Elements("指标甲", "指标乙", "投诉", "三公经费控制率")
        from direction in Gen.Frequency((4, Gen.Constant<Direction?>(null)), (1, Gen.Elements<Direction?>(Direction.HigherIsBetter, Direction.LowerIsBetter)))
        from judged in Gen.Choose(0, 3)
        from given in Gen.Choose(-10, 310)
        from elements in ElementResults
        select new Row(
            new ThirdLevelIndicator { Id = "", Name = name, Target = target, Points = points, PrintedDirection = direction },
            actual, claimed, judged == 0 ? new Judgement(Points.From(given / 10m), "评委", "现场查看") : null, elements);

    private static readonly Gen<Reported<Money>> Cell = Gen.Frequency(
        (6, Gen.Elements(0m, 100, 99.5m, 90, 50.01m, 120).Select(amount => Reported<Money>.Of(Money.FromWanYuan(amount)))),
        (1, Gen.Constant(Reported<Money>.Blank)),
        (1, Values.Cell(Values.Amount)));

    private static readonly Gen<FundingLine> Line =
        from source in Values.Named<FundingSource>()
        from opening in Cell
        from full in Cell
        from executed in Cell
        from points in Gen.Frequency((4, Gen.Constant(Reported<Points>.Of(Points.From(10)))), (1, Worth))
        from rate in Values.Cell(Values.Rate)
        from claimed in Claimed
        select new FundingLine
        {
            Label = "资金",
            Source = source,
            OpeningBudget = opening,
            FullYearBudget = full,
            Executed = executed,
            Points = points,
            ClaimedRate = rate,
            ClaimedScore = claimed,
        };

    public static Gen<FundingTable> Funding { get; } =
        from unit in Values.Named<AmountUnit>()
        from total in Values.Optional(Line)
        from sources in Values.List(Line)
        select new FundingTable { AmountUnit = unit, Total = total, Sources = sources };

    public static Gen<SelfEvaluation> Report { get; } =
        from completeness in Gen.Frequency((4, Gen.Constant(Completeness.Complete)), (1, Values.Named<Completeness>()))
        from funding in Values.Optional(Funding)
        from goals in Gen.Choose(1, 2).SelectMany(count => Goal().ArrayOf(count))
        from total in Claimed
        from grade in Values.Cell(Gen.Elements("优", "良", "A"))
        select new SelfEvaluation
        {
            Completeness = completeness,
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Funding = funding,
            Goals = goals.Select(goal => goal.Goal).ToEquatableList(),
            Judgements =
            [
                .. goals.SelectMany((goal, g) => goal.Judgements.Select(judged => new IndicatorJudgement(g, judged.Id, judged.Judgement))),
            ],
            Claims = new Claims { TotalScore = total, Grade = grade },
        };

    private static Gen<TargetValue> TargetIn(string unit) => Gen.Frequency(
        (5, from value in Number from sign in Values.Comparator select (TargetValue)new TargetValue.Quantity(Measure.Of(value, unit), sign)),
        (3, Number.Select(value => (TargetValue)new TargetValue.Quantity(Measure.Of(value, unit)))),
        (1, Number.Two().Select(ends => (TargetValue)Range(ends.Item1, ends.Item2, unit))),
        (1, Number.Select(value => (TargetValue)Range(-value, value, unit))),
        (1, IndicatorValues.Target));

    private static Gen<ActualValue> ActualIn(string unit) => Gen.Frequency(
        (6, Number.Select(value => (ActualValue)new ActualValue.Quantity(Measure.Of(value, unit)))),
        (3, from value in Number from sign in Values.Comparator select (ActualValue)new ActualValue.Bound(Measure.Of(value, unit), sign)),
        (1, Gen.Constant(ActualValue.Blank)),
        (2, IndicatorValues.Actual));

    private static TargetValue.Range Range(decimal a, decimal b, string unit) =>
        new(Measure.Of(System.Math.Min(a, b), unit), Measure.Of(System.Math.Max(a, b), unit));

    private static Gen<(AnnualGoal Goal, List<(string Id, Judgement Judgement)> Judgements)> Goal() =>
        from levels in Gen.Choose(1, 3).SelectMany(count => Level().ArrayOf(count))
        from declared in Worth
        select Build(levels, declared);

    private static Gen<(string? Name, Reported<Points> Declared, Row[][] Seconds)> Level() =>
        from name in Gen.Elements("产出指标", "效益", "满意度指标", null)
        from declared in Worth
        from seconds in Gen.Choose(0, 2).SelectMany(count => Gen.Choose(0, 3).SelectMany(rows => Rows.ArrayOf(rows)).ArrayOf(count))
        select (name, declared, seconds);

    private static (AnnualGoal Goal, List<(string Id, Judgement Judgement)> Judgements) Build(
        (string? Name, Reported<Points> Declared, Row[][] Seconds)[] levels, Reported<Points> declared)
    {
        List<IndicatorResult> results = [];
        List<(string Id, Judgement Judgement)> judgements = [];
        var next = 0;
        var tree = new IndicatorTree(levels.Select(level => new FirstLevelIndicator(level.Name, level.Declared, level.Seconds
            .Select(rows => new SecondLevelIndicator("数量", rows.Select(Add).ToEquatableList())).ToEquatableList())).ToEquatableList());
        return (new AnnualGoal(tree, results.ToEquatableList()) { DeclaredPoints = declared }, judgements);

        ThirdLevelIndicator Add(Row row)
        {
            var id = (next++).ToString(CultureInfo.InvariantCulture);
            results.Add(new IndicatorResult { IndicatorId = id, Actual = row.Actual, ClaimedScore = row.Claimed, Elements = row.Elements });
            if (row.Judgement is { } judgement)
            {
                judgements.Add((id, judgement));
            }

            return row.Indicator with { Id = id };
        }
    }

    private sealed record Row(
        ThirdLevelIndicator Indicator, ActualValue Actual, Reported<Points> Claimed, Judgement? Judgement, EquatableList<IndicatorResult.ElementResult> Elements);
}

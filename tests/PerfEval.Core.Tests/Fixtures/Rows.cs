using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>Short ways to say a target, an actual value and a one-row table.</summary>
public static class Rows
{
    public static TargetValue AtLeast(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit), Comparator.AtLeast);

    public static TargetValue AtMost(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit), Comparator.AtMost);

    public static TargetValue MoreThan(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit), Comparator.MoreThan);

    public static TargetValue LessThan(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit), Comparator.LessThan);

    public static TargetValue Equal(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit), Comparator.Equal);

    public static TargetValue Bare(decimal value, string unit = "次") => new TargetValue.Quantity(Measure.Of(value, unit));

    public static TargetValue Range(decimal low, decimal high, string unit = "次") =>
        new TargetValue.Range(Measure.Of(low, unit), Measure.Of(high, unit));

    public static TargetValue By(string date) => new TargetValue.Deadline(FiledDate.Parse(date));

    public static TargetValue NotBefore(string date) => new TargetValue.NotBefore(FiledDate.Parse(date));

    public static TargetValue Words(string words) => new TargetValue.Wording(words);

    public static ActualValue Did(decimal value, string unit = "次") => new ActualValue.Quantity(Measure.Of(value, unit));

    public static ActualValue Bound(Comparator comparator, decimal value, string unit = "次") =>
        new ActualValue.Bound(Measure.Of(value, unit), comparator);

    public static ActualValue On(string date) => new ActualValue.Date(FiledDate.Parse(date));

    public static ActualValue Said(string words) => new ActualValue.Wording(words);

    public static ActualValue Asserted(int tier) => new ActualValue.Asserted("完成", tier);

    public static ActualValue NotApplicable { get; } = new ActualValue.NotApplicable("/");

    public static ThirdLevelIndicator Indicator(TargetValue target, decimal? points = 10, string name = "指标", string id = "a") => new()
    {
        Id = id,
        Name = name,
        Target = target,
        Points = points is { } p ? Points.From(p) : Reported<Points>.Blank,
    };

    /// <summary>A tree of one first and one second level.</summary>
    public static IndicatorTree Tree(params ThirdLevelIndicator[] indicators) =>
        new([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标", [.. indicators])])]);

    /// <summary>The one line of a target and an actual value worth 10 points.</summary>
    public static ScoredLine Line(TargetValue target, ActualValue actual, EvaluationStandard standard, string name = "指标") => Scorer.Score(
        Tree(Indicator(target, name: name)), [new IndicatorResult { IndicatorId = "a", Actual = actual }], null,
        standard with { ExecutionPoints = null }).Lines[0];

    public static FundingTable Funding(decimal? opening, decimal? full, decimal? executed, decimal? points = 10) => new()
    {
        Total = new FundingLine
        {
            Label = "合计",
            OpeningBudget = Cell(opening),
            FullYearBudget = Cell(full),
            Executed = Cell(executed),
            Points = points is { } p ? Points.From(p) : Reported<Points>.Blank,
        },
    };

    public static Reported<Money> Cell(decimal? wanYuan) => wanYuan is { } amount ? Money.FromWanYuan(amount) : Reported<Money>.Blank;
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Standards for the batch tests, built in code.</summary>
internal static class BatchStandards
{
    private static readonly SourceNote Chosen = new("test", null, Evidence.Chosen);

    /// <summary>Two decimals at the line, 90/80/60, execution 10, = read by direction, not applicable left out.</summary>
    public static EvaluationStandard Plain { get; } = new()
    {
        Id = "batch-test",
        Version = "1",
        Title = new LocalizedText("测试", "Test"),
        Key = new StandardKey(null, null, RegionCode.National, new StandardKey.YearRange(new FiscalYear(2020), null), false),
        Documents = [new SourceDocument("test", "测试", null)],
        FullPoints = new(Points.Hundred, Chosen),
        ExecutionPoints = new(Points.From(10), Chosen),
        Execution = new(new ExecutionRateRule(ExecutionBasis.FullYearBudget, ExecutionRateRule.ZeroBudgetPolicy.Full), Chosen),
        QuantityRule = new(new ProportionRule(), Chosen),
        WordingRule = new(new TierRule(Ratio.Percent(80), Ratio.Percent(60)), Chosen),
        Direction = new(new DirectionPolicy(["投诉"], ["成本"], DirectionPolicy.EqualityPolicy.ByDirection), Chosen),
        NotApplicable = new(NotApplicablePolicy.Excluded, Chosen),
        OverTarget = new(OverTargetPolicy.Cap, Chosen),
        AcceptsFilersJudgement = new(true, Chosen),
        AcceptsAssertion = new(false, Chosen),
        Rounding = new(new RoundingPolicy(Rounding.TwoDecimals, RoundingPolicy.RoundingPlace.Line), Chosen),
        Grades = new(
            new GradeScale(
            [
                new GradeScale.Band("excellent", Points.From(90), new LocalizedText("优", "Excellent"), default),
                new GradeScale.Band("good", Points.From(80), new LocalizedText("良", "Good"), default),
                new GradeScale.Band("fair", Points.From(60), new LocalizedText("中", "Fair"), default),
                new GradeScale.Band("poor", Points.Zero, new LocalizedText("差", "Poor"), default),
            ]),
            Chosen),
        Tolerances = new(new RecheckTolerances(Points.From(0.1m), Money.FromYuan(100)), Chosen),
        Thresholds = new(new NoteThresholds(Ratio.Percent(90), Ratio.Percent(30), Ratio.Percent(130), Ratio.Percent(10)), Chosen),
    };

    /// <summary>Full points beyond what any unit of the batch tests has, so that no total is cut to them and sums show as they are.</summary>
    public static EvaluationStandard Roomy { get; } = Plain with { FullPoints = new(Points.From(100_000), Chosen) };

    /// <summary>The plain standard without an execution line.</summary>
    public static EvaluationStandard WithoutExecution => Plain with { ExecutionPoints = null };

    public static EvaluationStandard With(ScoringRule quantityRule) => Plain with { QuantityRule = new(quantityRule, Chosen) };

    public static EvaluationStandard With(DirectionPolicy.EqualityPolicy equality) =>
        Plain with { Direction = new(Plain.Direction.Value with { Equality = equality }, Chosen) };

    public static EvaluationStandard With(NotApplicablePolicy policy) => Plain with { NotApplicable = new(policy, Chosen) };

    public static EvaluationStandard With(ExecutionRateRule.ZeroBudgetPolicy policy) =>
        Plain with { Execution = new(Plain.Execution.Value with { ZeroBudget = policy }, Chosen) };

    public static EvaluationStandard With(Rounding rounding, RoundingPolicy.RoundingPlace place) => Plain with { Rounding = new(new RoundingPolicy(rounding, place), Chosen) };

    /// <summary>Every way a standard differs that matters to a batch.</summary>
    public static TheoryStandards All { get; } = new()
    {
        { "plain", Plain },
        { "no execution", WithoutExecution },
        { "floor", With(new ProportionRule(Ratio.Percent(60))) },
        { "floor of a third", With(new ProportionRule(Ratio.Of(1, 3))) },
        { "all or nothing", With(new AttainmentRule()) },
        { "deviation", With(DirectionPolicy.EqualityPolicy.Deviation) },
        { "exact", With(DirectionPolicy.EqualityPolicy.Exact) },
        { "not applicable is full", With(NotApplicablePolicy.Full) },
        { "rescaled", With(NotApplicablePolicy.ExcludedAndRescaled) },
        { "no budget no score", With(ExecutionRateRule.ZeroBudgetPolicy.Zero) },
        { "no budget not applicable", With(ExecutionRateRule.ZeroBudgetPolicy.NotApplicable) },
        { "no decimals", With(new Rounding(0), RoundingPolicy.RoundingPlace.Line) },
        { "one decimal", With(new Rounding(1), RoundingPolicy.RoundingPlace.Line) },
        { "four decimals", With(new Rounding(4), RoundingPolicy.RoundingPlace.Line) },
        { "half to even", With(new Rounding(2, Midpoint.HalfToEven), RoundingPolicy.RoundingPlace.Line) },
        { "rounded at the total", With(new Rounding(2), RoundingPolicy.RoundingPlace.Total) },
    };
}

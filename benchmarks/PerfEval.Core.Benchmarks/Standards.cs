using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Benchmarks;

/// <summary>The standard the batches are scored by: two decimals at the line, 90/80/60, execution 10 or none.</summary>
internal static class Standards
{
    private static readonly SourceNote Chosen = new("benchmark", null, Evidence.Chosen);

    public static EvaluationStandard Of(int executionPoints) => new()
    {
        Id = "benchmark",
        Version = "1",
        Title = new LocalizedText("基准", "benchmark"),
        Key = new StandardKey(null, null, RegionCode.National, new StandardKey.YearRange(new FiscalYear(2020), null), false),
        Documents = [new SourceDocument("benchmark", "基准", null)],
        FullPoints = new(Points.Hundred, Chosen),
        ExecutionPoints = executionPoints == 0 ? null : new(Points.From(executionPoints), Chosen),
        Execution = new(new ExecutionRateRule(ExecutionBasis.FullYearBudget, ExecutionRateRule.ZeroBudgetPolicy.NotApplicable), Chosen),
        QuantityRule = new(new ProportionRule(), Chosen),
        WordingRule = new(new TierRule(Ratio.Percent(80), Ratio.Percent(60)), Chosen),
        Direction = new(new DirectionPolicy([], [], DirectionPolicy.EqualityPolicy.Deviation), Chosen),
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
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>A standard in code, as plain as can be, for tests that vary one value of it.</summary>
public static class SampleStandard
{
    private static readonly SourceNote Chosen = new("sample", null, Evidence.Chosen);

    /// <summary>10 points for execution, proportion for numbers, 80/60 tiers for words, two decimals at the line, 90/80/60.</summary>
    public static EvaluationStandard Plain { get; } = new()
    {
        Id = "sample",
        Version = "1",
        Title = new LocalizedText("样例", "sample"),
        Key = new StandardKey(null, null, RegionCode.National, new StandardKey.YearRange(new FiscalYear(1), null), false),
        Documents = [new SourceDocument("sample", "样例", null)],
        FullPoints = Of(Points.Hundred),
        ExecutionPoints = Of(Points.From(10)),
        Execution = Of(new ExecutionRateRule(ExecutionBasis.FullYearBudget, ExecutionRateRule.ZeroBudgetPolicy.NotApplicable)),
        QuantityRule = Of<ScoringRule>(new ProportionRule()),
        WordingRule = Of<ScoringRule>(new TierRule(Ratio.Percent(80), Ratio.Percent(60))),
        Direction = Of(new DirectionPolicy(["控制率", "投诉"], ["成本"], DirectionPolicy.EqualityPolicy.ByDirection)),
        NotApplicable = Of(NotApplicablePolicy.ExcludedAndRescaled),
        OverTarget = Of(OverTargetPolicy.Cap),
        AcceptsFilersJudgement = Of(true),
        AcceptsAssertion = Of(false),
        Rounding = Of(new RoundingPolicy(Rounding.TwoDecimals, RoundingPolicy.RoundingPlace.Line)),
        Grades = Of(new GradeScale(
        [
            Band("excellent", 90, "优"), Band("good", 80, "良"), Band("fair", 60, "中"), Band("poor", 0, "差"),
        ])),
        Tolerances = Of(new RecheckTolerances(Points.From(0.1m), Money.FromWanYuan(0.01m))),
        Thresholds = Of(new NoteThresholds(Ratio.Percent(90), Ratio.Percent(30), Ratio.Percent(130), Ratio.Percent(10))),
    };

    /// <summary>A value with the sample's source.</summary>
    public static Sourced<T> Of<T>(T value) => new(value, Chosen);

    private static GradeScale.Band Band(string code, int lower, string label) =>
        new(code, Points.From(lower), new LocalizedText(label, code), []);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Points a person gives: where they count, where they do not, and that the line says whose they are.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData(9, "9", AssumptionKind.JudgementGiven)]
    [InlineData(8, "8", AssumptionKind.JudgementGiven)]
    [InlineData(7.99, "[8, 10]", AssumptionKind.JudgementOutsideTier)]
    [InlineData(10.01, "[8, 10]", AssumptionKind.JudgementOutsideTier)]
    public void A_judgement_counts_inside_its_tier(decimal given, string expected, AssumptionKind said) => Says(expected, said, Line(Asserted(1), given, null));

    [Theory]
    [InlineData(7.99, "7.99")]
    [InlineData(8, "8")]
    [InlineData(6, "6")]
    [InlineData(8.01, "[6, 8]")]
    [InlineData(5.99, "[6, 8]")]
    public void A_tier_includes_both_its_bounds(decimal given, string expected) =>
        Assert.Equal(expected, Line(Asserted(2), given, null).Contribution.ToString());

    [Fact]
    public void Without_a_known_tier_a_judgement_counts_from_0_to_the_points() =>
        Assert.Equal("3", Line(Said("程度较高"), 3, null).Contribution.ToString());

    [Theory]
    [InlineData(9, "9", AssumptionKind.FilersJudgement)]
    [InlineData(5, "[8, 10]", null)]
    public void The_filers_own_score_counts_inside_its_tier(decimal claimed, string expected, AssumptionKind? said) => Says(expected, said, Line(Asserted(1), null, claimed));

    [Fact]
    public void The_filers_own_score_does_not_count_where_the_standard_does_not_accept_it() => Assert.Equal(
        "[8, 10]", Line(Asserted(1), null, 9, SampleStandard.Plain with { AcceptsFilersJudgement = SampleStandard.Of(false) }).Contribution.ToString());

    [Fact]
    public void A_judge_outranks_the_filer() => Says("8.5", AssumptionKind.JudgementGiven, Line(Asserted(1), 8.5m, 9));

    [Fact]
    public void A_judge_outside_the_tier_leaves_the_filer() => Says("9", AssumptionKind.FilersJudgement, Line(Asserted(1), 2, 9));

    [Fact]
    public void A_judgement_does_not_count_for_a_number() =>
        Assert.Equal("5", Line(Did(5), 9, null, target: AtLeast(10)).Contribution.ToString());

    [Fact]
    public void The_filers_score_never_counts_for_a_number() => Assert.Equal("5", Line(Did(5), null, 10, target: AtLeast(10)).Contribution.ToString());

    [Fact]
    public void A_judgement_counts_where_no_target_is_stated() => Assert.Equal("9", Line(Did(5), 9, null, target: TargetValue.NotStated).Contribution.ToString());

    [Fact]
    public void A_judgement_counts_where_nothing_is_reported_and_a_filed_score_does_not()
    {
        Assert.Equal("9", Line(ActualValue.Blank, 9, null).Contribution.ToString());
        Assert.IsType<ScoreOutcome.NotReported>(Line(ActualValue.Blank, null, 9).Outcome);
        Assert.IsType<ScoreOutcome.NotReported>(Line(ActualValue.Blank, 9, null, target: AtLeast(10)).Outcome);
    }

    [Theory]
    [InlineData(null, "[0, 10]")]
    [InlineData(4, "4")]
    public void A_judged_rule_waits_for_a_judge(int? given, string expected) => Assert.Equal(expected, Line(
        Did(5), given, null, SampleStandard.Plain with { QuantityRule = SampleStandard.Of<ScoringRule>(new JudgedRule()) }, AtLeast(10)).Contribution.ToString());

    private static void Says(string expected, AssumptionKind? said, ScoredLine line)
    {
        Assert.Equal(expected, line.Contribution.ToString());
        Assert.Equal(said, line.Assumptions is { Count: > 0 } some ? some[^1].Kind : (AssumptionKind?)null);
    }

    private static ScoredLine Line(ActualValue actual, decimal? given, decimal? claimed, EvaluationStandard? standard = null, TargetValue? target = null)
    {
        var result = new IndicatorResult { IndicatorId = "a", Actual = actual, ClaimedScore = claimed is { } score ? Points.From(score) : Reported<Points>.Blank };
        return Scorer.Score(
            new SelfEvaluation
            {
                Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
                Goals = [new AnnualGoal(Tree(Indicator(target ?? Words("效果明显"))), [result])],
                Judgements = given is { } points ? [new IndicatorJudgement(0, "a", new Judgement(Points.From(points), "评委", "现场查看"))] : [],
            },
            (standard ?? SampleStandard.Plain) with { ExecutionPoints = null }).Lines[0];
    }
}

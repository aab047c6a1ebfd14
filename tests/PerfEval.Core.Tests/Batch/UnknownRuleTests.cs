using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>What the kernels have not heard of goes to the reference, whatever it is.</summary>
public sealed class UnknownRuleTests
{
    /// <summary>A kind of rule that came after the kernels.</summary>
    private sealed record NewRule : ScoringRule
    {
        internal override RuleNature Nature => new("new");

        // undecided: the first value of whatever is asked
        internal override T Accept<T>(IRuleVisitor<T> visitor) => default!;
    }

    [Fact]
    public void A_new_kind_of_rule_sends_every_report_to_the_reference()
    {
        var reports = new ReportMaker(61, 0).Make(40);

        Assert.True(ReferencesOf(BatchStandards.Plain) < 40);
        Assert.Equal(40, ReferencesOf(BatchStandards.With(new NewRule()) with { WordingRule = BatchStandards.With(new NewRule()).QuantityRule }));

        int ReferencesOf(EvaluationStandard standard) => EvaluationColumns.Read(BatchScoringPlan.Compile(standard), reports).ReferenceUnitCount;
    }

    [Fact]
    public void A_new_kind_of_rule_leaves_a_shared_tree_to_the_reference()
    {
        var tree = new ReportMaker(62, 0).Tree(6);

        Assert.True(BatchScoringPlan.Compile(BatchStandards.Plain, tree, columnDecimals: 6).CanUseKernels);
        Assert.False(BatchScoringPlan.Compile(BatchStandards.With(new NewRule()), tree, columnDecimals: 6).CanUseKernels);
    }

    [Fact]
    public void The_kernels_know_the_kinds_they_were_written_for_and_no_other()
    {
        Assert.True(KnownStandard.Knows(new ProportionRule(Ratio.Percent(60))));
        Assert.True(KnownStandard.Knows(new AttainmentRule()));
        Assert.True(KnownStandard.Knows(new TierRule(Ratio.Percent(80), Ratio.Percent(60))));
        Assert.True(KnownStandard.Knows(new JudgedRule()));
        Assert.False(KnownStandard.Knows(new NewRule()));
        Assert.False(KnownStandard.Knows(BatchStandards.Plain.Execution.Value));
    }

    [Fact]
    public void Bands_and_steps_are_taken_over_line_by_line_and_come_to_the_same()
    {
        var standard = BatchStandards.With(new BandRule(
            RuleOperand.Ratio,
            [
                new BandRule.Band(MeasureInterval.Parse("≥100%"), Award.Full), new BandRule.Band(MeasureInterval.Parse("[80%, 100%)"), Award.Of(Ratio.Of(2, 3))),
                new BandRule.Band(MeasureInterval.Parse("<80%"), Award.None),
            ]));
        var reports = new ReportMaker(63, 0).Make(400);
        var columns = EvaluationColumns.Read(BatchScoringPlan.Compile(standard), reports);

        Assert.True(columns.ReferenceUnitCount < 400, "no unit was left to the kernels");
        Offenders.None(ScorerAgreement.Differences(columns.Plan.Score(columns, BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals), reports, standard));
    }

    private static readonly OverTargetPolicy Reducing = OverTargetPolicy.Reduce(new DeductionRule(
        RuleOperand.Ratio, Measure.Of(130, "%"), DeductionRule.DeductionSide.Above, Measure.Of(10, "%"), Award.Of(Ratio.Percent(5)), DeductionRule.PartialStep.Whole));

    [Fact]
    public void A_policy_without_a_name_is_left_to_the_reference()
    {
        Assert.All(BatchStandards.All.Values, standard => Assert.True(KnownStandard.Covers(standard)));
        Assert.False(KnownStandard.Covers(BatchStandards.Plain with { OverTarget = BatchStandards.Plain.OverTarget with { Value = Reducing } }));
        Assert.False(KnownStandard.Covers(BatchStandards.Plain with { NotApplicable = BatchStandards.Plain.NotApplicable with { Value = (NotApplicablePolicy)7 } }));
    }
}

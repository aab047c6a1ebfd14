using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Scoring;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>A kind of scoring rule has its laws, its worked rows, its words, its reader, its place in the scorer, a decision for batches
/// and one for reviews. One that lacks any is named here.</summary>
public sealed class RuleDutyTests
{
    private static readonly RuleDuties[] All =
    [
        new(
            new ExecutionRateRule(ExecutionBasis.OpeningBudget, ExecutionRateRule.ZeroBudgetPolicy.Full),
                nameof(RuleRefusalLaws.Rules_that_say_no_more_than_their_kind_are_equal_by_it),
            (typeof(RuleScoringLaws), nameof(RuleScoringLaws.Execution_is_worth_its_rate_and_never_more_than_its_points)),
            (typeof(ExecutionTests), nameof(ExecutionTests.The_rate_is_capped_at_1_and_rounded_once)), BatchDecision.NoIndicator),
        new(
            new ProportionRule(Ratio.Percent(60)), nameof(RuleRefusalLaws.A_floor_lies_between_nothing_and_all),
            (typeof(AttainmentLaws), nameof(AttainmentLaws.A_proportion_is_points_times_the_share_rounded_once)),
            (typeof(MatrixTests), nameof(MatrixTests.A_proportion_below_its_floor_is_nothing)), BatchDecision.Computed,
                new ProportionRule(Ratio.One), "floorIsAll"),
        new(
            new AttainmentRule(), nameof(RuleRefusalLaws.Rules_that_say_no_more_than_their_kind_are_equal_by_it),
            (typeof(AttainmentLaws), nameof(AttainmentLaws.Reached_is_full_and_missed_is_not_for_all_or_nothing)),
            (typeof(MatrixTests), nameof(MatrixTests.Attainment_is_all_or_nothing)), BatchDecision.Computed),
        new(
            new TierRule(Ratio.Percent(80), Ratio.Percent(50)), nameof(RuleRefusalLaws.Tiers_fall_from_all_to_nothing),
            (typeof(RuleScoringLaws), nameof(RuleScoringLaws.A_judgement_counts_just_inside_its_tier)),
            (typeof(JudgementTests), nameof(JudgementTests.A_judgement_counts_inside_its_tier)), BatchDecision.Computed),
        new(
            new JudgedRule(), nameof(RuleRefusalLaws.Rules_that_say_no_more_than_their_kind_are_equal_by_it),
            (typeof(RuleScoringLaws), nameof(RuleScoringLaws.A_judge_gives_what_the_line_can_give)),
            (typeof(JudgementTests), nameof(JudgementTests.A_judged_rule_waits_for_a_judge)), BatchDecision.Computed),
        new(
            Bands("≥90%", "<90%"), nameof(RuleRefusalLaws.Bands_cover_every_number_once_in_units_and_awards_that_go_together),
            (typeof(EdgeRuleLaws), nameof(EdgeRuleLaws.A_number_falls_in_the_one_band_that_names_it)),
            (typeof(EdgeRuleTests), nameof(EdgeRuleTests.Bands_include_the_end_that_is_printed)), BatchDecision.TakenOver,
                Bands("≥90", "<90"), "bandsBelowPoints"),
        new(
            Steps(RuleOperand.Value, 1), nameof(RuleRefusalLaws.Deductions_take_something_off_at_the_side_that_can_lose_it),
            (typeof(EdgeRuleLaws), nameof(EdgeRuleLaws.Each_step_beyond_the_edge_costs_its_points)),
            (typeof(EdgeRuleTests), nameof(EdgeRuleTests.Satisfaction_below_90_loses_a_point_for_every_5)), BatchDecision.TakenOver,
                Steps(RuleOperand.Value, 11), "stepAbovePoints"),
        new(
            Elements(4, 6), nameof(RuleRefusalLaws.Elements_have_names_of_their_own_and_make_the_whole),
            (typeof(EdgeRuleLaws), nameof(EdgeRuleLaws.Elements_add_up_whatever_order_they_are_filed_in)),
            (typeof(EdgeRuleTests), nameof(EdgeRuleTests.Elements_add_up_behind_their_gate)), BatchDecision.TakenOver, Elements(4, 5),
                "elementsSum"),
        new(
            new ViolationRule(Award.Of(Points.From(1))), nameof(RuleRefusalLaws.A_violation_costs_something),
            (typeof(EdgeRuleLaws), nameof(EdgeRuleLaws.Every_violation_costs_its_points_down_to_0)),
            (typeof(EdgeRuleTests), nameof(EdgeRuleTests.Every_violation_costs_a_point_whatever_it_is_counted_in)),
                BatchDecision.TakenOver, new ViolationRule(Award.Of(Points.From(11))), "stepAbovePoints"),
    ];

    /// <summary>A tenth kind, of which nobody has heard.</summary>
    private sealed record TenthRule : ScoringRule
    {
        internal override RuleNature Nature => new("");

        // what a kind without a member of its own in the visitors would come to
        internal override T Accept<T>(IRuleVisitor<T> visitor) => throw new System.Diagnostics.UnreachableException();
    }

    [Fact]
    public void Every_kind_of_rule_has_done_its_duties() => Offenders.None(typeof(ScoringRule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ScoringRule)) && !type.IsAbstract)
            .SelectMany(kind => Undone(kind, Array.Find(All, duties => duties.Sample.GetType() == kind))));

    [Fact]
    public void A_tenth_kind_of_rule_would_be_asked_for_all_of_them() => Assert.Equal(
        ["TenthRule: duties"], Undone(typeof(TenthRule), null));

    // the control of each duty: a tenth kind that claims them with the tests of another has done none
    [Fact]
    public void A_tenth_kind_that_only_claims_its_duties_is_asked_for_each()
    {
        var claimed = new RuleDuties(new TenthRule(), "No_law_of_this_name",
            (typeof(MatrixTests), nameof(MatrixTests.Attainment_is_all_or_nothing)), (typeof(RuleRefusalLaws), "None"),
            BatchDecision.Computed, new TenthRule(), "floorIsAll");
        Assert.Equal(
            ["law of refusal", "law of scoring", "worked rows", "reader", "words", "place in the scorer", "decision of the batch",
                "decision of the review"],
            Undone(typeof(TenthRule), claimed).Select(undone => undone["TenthRule: ".Length..]));
    }

    private static IEnumerable<string> Undone(Type kind, RuleDuties? duties)
    {
        if (duties is null)
        {
            return [$"{kind.Name}: duties"];
        }

        var format = RuleFormat.Of.Cases.FirstOrDefault(format => format.Type == kind);
        (string Duty, bool IsDone)[] done =
        [
            ("law of refusal", IsMarked<PropertyAttribute>(typeof(RuleRefusalLaws), duties.RefusalLaw)),
            ("law of scoring", IsMarked<PropertyAttribute>(duties.ScoringLaw.Class, duties.ScoringLaw.Name)),
            ("worked rows", IsMarked<FactAttribute>(duties.Rows.Class, duties.Rows.Name)
                && !IsMarked<PropertyAttribute>(duties.Rows.Class, duties.Rows.Name)),
            ("reader", format is not null),
            ("words", Enum.GetValues<Language>()
                .All(language => Trying(() => RuleWords.Of(duties.Sample))?.Render(language) is { Length: > 0 } words
                && !words.Contains(kind.Name, StringComparison.Ordinal))),
            ("place in the scorer", duties.Sample.Nature.Word == format?.Words[0]),
            ("decision of the batch", InBatch(duties.Sample) == duties.InBatch),
            ("decision of the review", duties.Misuse is null || Trying(() => Problems(duties.Misuse)) is { } problems
                && problems.Contains(duties.Problem)),
        ];
        return done.Where(duty => !duty.IsDone).Select(duty => $"{kind.Name}: {duty.Duty}");
    }

    private static bool IsMarked<T>(Type type, string method)
        where T : Attribute => type.GetMethod(method)?.GetCustomAttributes(typeof(T), inherit: false).Length > 0;

    private static BatchDecision? InBatch(ScoringRule rule) => Trying(() => (object)KnownStandard.Knows(rule)) switch
    {
        null => null,
        true => BatchDecision.Computed,
        _ when KnownStandard.MayTakeOver(rule) => BatchDecision.TakenOver,
        _ => rule is ExecutionRateRule ? BatchDecision.NoIndicator : null,
    };

    // assigned to an indicator of 10 points that is a number
    private static IEnumerable<string?> Problems(ScoringRule rule) => [.. StandardReview.Of(SampleStandard.Plain with
    {
        QuantityRule = rule is ProportionRule ? SampleStandard.Of(rule) : SampleStandard.Plain.QuantityRule,
        Assignments = [SampleStandard.Of(new IndicatorAssignment("甲", Points.From(10), rule))],
    }).AsEnumerable().Select(problem => problem.Code)];

    private static T? Trying<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is System.Diagnostics.UnreachableException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static BandRule Bands(string upper, string lower) =>
        new(RuleOperand.Value, [new BandRule.Band(MeasureInterval.Parse(upper), Award.Of(Points.From(9))),
            new BandRule.Band(MeasureInterval.Parse(lower), Award.None)]);

    private static DeductionRule Steps(RuleOperand over, int cost) =>
        new(over, Measure.Of(90, "%"), DeductionRule.DeductionSide.Below, Measure.Of(5, "%"), Award.Of(Points.From(cost)), DeductionRule.PartialStep.Whole);

    private static ChecklistRule Elements(int one, int other) =>
        new([new ChecklistRule.Element("制度健全", Award.Of(Points.From(one))), new ChecklistRule.Element("执行有效", Award.Of(Points.From(other)))]);
}

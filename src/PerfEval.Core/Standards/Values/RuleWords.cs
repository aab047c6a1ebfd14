using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>评分规则的文字: a scoring rule in words. A new kind of rule has a case here, which a test demands.</summary>
internal static class RuleWords
{
    /// <summary>The rule in words; a kind without words is named by its type.</summary>
    public static Remark Of(ScoringRule rule) => rule switch
    {
        ExecutionRateRule execution => Remark.Of(
            "rule.executionRate",
            Argument.Of("basis", PolicyWords.Of(execution.Basis)),
            Argument.Of("zeroBudget", PolicyWords.Of(execution.ZeroBudget))),
        ProportionRule { Floor: { } floor } => Wording.Joined(
            [Wording.Word("rule.proportion"), Remark.Of("rule.proportionFloor", Argument.Of("floor", ExactPercent.Of(floor)))]),
        ProportionRule => Wording.Word("rule.proportion"),
        AttainmentRule => Wording.Word("rule.attainment"),
        TierRule tier => Remark.Of(
            "rule.tier", Argument.Of("attained", ExactPercent.Of(tier.Attained)), Argument.Of("partly", ExactPercent.Of(tier.Partly))),
        JudgedRule => Wording.Word("rule.judged"),
        BandRule bands => Remark.Of("rule.band", OperandOf(bands.Over), new Argument("bands", new ArgumentValue.Several(
            bands.Bands.Select(ArgumentValue (band) => new ArgumentValue.Sentence(
                Remark.Of("rule.bandOne", Argument.Of("range", band.Range.ToString()), Argument.Of("award", Of(band.Award))))).ToEquatableList()))),
        DeductionRule deduction => Remark.Of(
            "rule.deduction",
            OperandOf(deduction.Over),
            Argument.Of("from", deduction.From is { } from ? Remark.Of("rule.fromBound", Argument.Of("bound", from)) : Wording.Word("rule.fromTarget")),
            Argument.Term("side", deduction.Side == DeductionSide.Above ? "rule.above" : "rule.below"),
            Argument.Of("step", deduction.Step),
            Argument.Of("award", Of(deduction.Deduct)),
            Argument.Term("partial", deduction.Partial switch
            {
                PartialStep.Whole => "rule.partialWhole",
                PartialStep.None => "rule.partialNone",
                _ => "rule.partialProportional",
            })),
        ChecklistRule checklist => Remark.Of("rule.checklist", new Argument("elements", new ArgumentValue.Several(
            checklist.Elements.Select(ArgumentValue (element) => new ArgumentValue.Sentence(Remark.Of(
                element.IsGate ? "rule.checklistGate" : "rule.checklistElement",
                Argument.Of("element", element.Name), Argument.Of("award", Of(element.Award))))).ToEquatableList()))),
        ViolationRule violation => Remark.Of("rule.violation", Argument.Of("award", Of(violation.Deduct))),
        _ => Wording.Word(rule.GetType().Name),
    };

    /// <summary>A number of points, or a share of the line's.</summary>
    public static Remark Of(Award award) => award.Points is { } points
        ? PolicyWords.Of(points)
        : Remark.Of("rule.share", Argument.Of("share", ExactPercent.Of(award.Share)));

    private static Argument OperandOf(RuleOperand over) => Argument.Term("operand", over switch
    {
        RuleOperand.Ratio => "rule.overRatio",
        RuleOperand.Deviation => "rule.overDeviation",
        RuleOperand.Days => "rule.overDays",
        _ => "rule.overValue",
    });
}

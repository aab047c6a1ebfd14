using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>评分规则的文字: a scoring rule in words.</summary>
internal sealed class RuleWords : IRuleVisitor<Remark>
{
    private static readonly RuleWords Words = new();

    private RuleWords()
    {
    }

    /// <summary>The rule in words.</summary>
    public static Remark Of(ScoringRule rule) => rule.Accept(Words);

    public Remark ForExecutionRate(ExecutionRateRule rule) => !rule.HasLine ? Wording.Word("policy.noExecutionLine") : Remark.Of(
        "rule.executionRate",
        Argument.Of("basis", PolicyWords.Of(rule.Basis)),
        Argument.Of("zeroBudget", PolicyWords.Of(rule.ZeroBudget)));

    public Remark ForProportion(ProportionRule rule) => rule.Floor is { } floor
        ? Wording.Joined(
            [Wording.Word("rule.proportion"), Remark.Of("rule.proportionFloor", Argument.Of("floor", ExactPercent.Of(floor)))])
        : Wording.Word("rule.proportion");

    public Remark ForAttainment(AttainmentRule rule) => Wording.Word("rule.attainment");

    public Remark ForTier(TierRule rule) => Remark.Of(
        "rule.tier", Argument.Of("attained", ExactPercent.Of(rule.Attained)), Argument.Of("partly", ExactPercent.Of(rule.Partly)));

    public Remark ForJudged(JudgedRule rule) => Wording.Word("rule.judged");

    public Remark ForBand(BandRule rule) => Remark.Of(
        "rule.band", OperandOf(rule.Over), new Argument("bands", Several(rule.Bands, band => Remark.Of(
            "rule.bandOne", Argument.Of("range", band.Range.ToString()), Argument.Of("award", Of(band.Award))))));

    public Remark ForDeduction(DeductionRule rule) => Remark.Of(
        "rule.deduction",
        OperandOf(rule.Over),
        Argument.Of(
            "from", rule.From is { } from ? Remark.Of("rule.fromBound", Argument.Of("bound", from)) : Wording.Word("rule.fromTarget")),
        Argument.Term("side", rule.Side == DeductionRule.DeductionSide.Above ? "rule.above" : "rule.below"),
        Argument.Of("step", rule.Step),
        Argument.Of("award", Of(rule.Deduct)),
        Argument.Term("partial", rule.Partial switch
        {
            DeductionRule.PartialStep.Whole => "rule.partialWhole",
            DeductionRule.PartialStep.None => "rule.partialNone",
            _ => "rule.partialProportional",
        }));

    public Remark ForChecklist(ChecklistRule rule) => Remark.Of(
        "rule.checklist", new Argument("elements", Several(rule.Elements, element => Remark.Of(
            element.IsGate ? "rule.checklistGate" : "rule.checklistElement",
            Argument.Of("element", element.Name), Argument.Of("award", Of(element.Award))))));

    public Remark ForViolation(ViolationRule rule) => Remark.Of("rule.violation", Argument.Of("award", Of(rule.Deduct)));

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

    private static ArgumentValue.Several Several<T>(EquatableList<T> values, Func<T, Remark> say) =>
        new(values.Select(ArgumentValue (value) => new ArgumentValue.Sentence(say(value))).ToEquatableList());
}

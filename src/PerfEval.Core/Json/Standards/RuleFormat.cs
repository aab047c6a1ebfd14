using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>评分规则: an object by its member <c>kind</c>. A new kind of rule is one new case here.</summary>
internal static class RuleFormat
{
    private static readonly ObjectFormat<BandRule.Band> Band = Judged<BandRule.Band>("scoreBand", m =>
    {
        var range = m.Must("range", Values.Interval, b => b.Range, "区间");
        var award = new AwardMembers<BandRule.Band>(m, b => b.Award);
        return (ref json, f) => award.Judge(ref json, f) is { } known && f.IsSound ? new BandRule.Band(range[f], known) : null;
    });

    private static readonly ObjectFormat<ChecklistRule.Element> Element = Judged<ChecklistRule.Element>("checklistElement", m =>
    {
        var name = m.Must("name", Values.Text, e => e.Name, "要素名称");
        var award = new AwardMembers<ChecklistRule.Element>(m, e => e.Award);
        var gate = m.Flag("gate", e => e.IsGate, "否决要素");
        return (ref json, f) => award.Judge(ref json, f) is { } known && f.IsSound
            ? new ChecklistRule.Element(name[f], known, gate[f])
            : null;
    });

    /// <summary>各档 of a rule, or of a treatment of over-attainment.</summary>
    public static ListFormat<BandRule.Band> Bands { get; } = new(Band);

    public static UnionFormat<ScoringRule> Of { get; } = new(
        null,
        Case<ScoringRule, ExecutionRateRule>("executionRate", m =>
        {
            var basis = m.Must("basis", StandardVocabulary.Basis, r => r.Basis, "执行率的分母");
            var zeroBudget = m.Must("zeroBudget", StandardVocabulary.ZeroBudget, r => r.ZeroBudget, "预算为零时的处理");
            var line = m.Maybe("line", Values.Boolean, r => r.HasLine ? null : false, "是否单列计分");
            return f => new ExecutionRateRule(basis[f], zeroBudget[f]) { HasLine = line[f] ?? true };
        }),
        JudgedCase<ScoringRule, ProportionRule>("proportion", m =>
        {
            var floor = m.Maybe("floor", Values.Ratio, r => r.Floor, "得分下限");
            return (ref json, f) => Proportion(ref json, floor[f], floor, f.StartOf(floor, ref json));
        }),
        Case<ScoringRule, AttainmentRule>("attainment", _ => _ => new AttainmentRule()),
        JudgedCase<ScoringRule, TierRule>("tier", m =>
        {
            var attained = m.Must("attained", Values.Ratio, r => r.Attained, "达成的下限");
            var partly = m.Must("partly", Values.Ratio, r => r.Partly, "部分达成的下限");
            return (ref json, f) => f.IsReadable ? Tier(ref json, attained[f], partly[f]) : null;
        }),
        Case<ScoringRule, JudgedRule>("judged", _ => _ => new JudgedRule()),
        JudgedCase<ScoringRule, BandRule>("band", m =>
        {
            var over = m.Must("over", StandardVocabulary.Operand, r => r.Over, "计分依据");
            var bands = m.Must("bands", Bands, r => r.Bands, "分档");
            return (ref json, f) => f.IsReadable ? Banded(ref json, over[f], bands[f], f.StartOf(bands, ref json)) : null;
        }),
        JudgedCase<ScoringRule, DeductionRule>("deduction", m =>
        {
            var over = m.Must("over", StandardVocabulary.Operand, r => r.Over, "计分依据");
            var from = m.Maybe("from", Values.MeasureText, r => r.From, "起扣点，未写为指标值");
            var side = m.Must("side", StandardVocabulary.Side, r => r.Side, "扣分方向");
            var step = m.Must("step", Values.MeasureText, r => r.Step, "步长");
            var deduct = m.Must("deduct", AwardFormat.Of, r => r.Deduct, "每步扣分");
            var partial = m.Must("partial", StandardVocabulary.Partial, r => r.Partial, "不足一步的处理");
            return (ref json, f) => f.IsReadable ? Deduction(ref json, over[f], from[f], side[f], step[f], deduct[f], partial[f]) : null;
        }),
        JudgedCase<ScoringRule, ChecklistRule>("checklist", m =>
        {
            var elements = m.Must("elements", new ListFormat<ChecklistRule.Element>(Element), r => r.Elements, "要素");
            return (ref json, f) => f.IsReadable ? Checklist(ref json, elements[f], f.StartOf(elements, ref json)) : null;
        }),
        JudgedCase<ScoringRule, ViolationRule>("violation", m =>
        {
            var deduct = m.Must("deduct", AwardFormat.Of, r => r.Deduct, "每次违规的扣分");
            return (ref json, f) => f.IsReadable ? Violation(ref json, deduct[f]) : null;
        }));

    /// <summary>The rule of the execution line, which is of one kind.</summary>
    public static Format<ExecutionRateRule> OfExecution { get; } = new RestrictedRuleFormat<ExecutionRateRule>(
        type => type == typeof(ExecutionRateRule),
        new("预算执行率的评分规则须为 executionRate。", "The rule of the execution line is of the kind 'executionRate'."));

    /// <summary>The rule of an indicator, which may be of any kind but that of the execution line.</summary>
    public static Format<ScoringRule> OfIndicator { get; } = new RestrictedRuleFormat<ScoringRule>(
        type => type != typeof(ExecutionRateRule),
        new(
            "executionRate 只用于资金情况的执行率；指标请用其他评分规则。",
            "'executionRate' is the rule of the funding table alone; give an indicator another kind."));

    private static ProportionRule? Proportion(ref JsonInput json, Ratio? floor, MemberShape member, int start) =>
        Refusals.Build(ref json, () => new ProportionRule(floor), "得分下限须在 0 与 1 之间。", member.Name, start);

    private static TierRule? Tier(ref JsonInput json, Ratio attained, Ratio partly) =>
        Refusals.Build(ref json, () => new TierRule(attained, partly), "各档下限须由 1 向 0 递降，如 80% 和 60%。");

    private static BandRule? Banded(ref JsonInput json, RuleOperand over, EquatableList<BandRule.Band> bands, int start) => Refusals.Build(
        ref json, () => new BandRule(over, bands), "各档合起来须不重不漏地覆盖所有取值，界限单位一致，且同用分数或同用比例。", "bands", start);

    private static DeductionRule? Deduction(
        ref JsonInput json, RuleOperand over, Measure? from, DeductionRule.DeductionSide side, Measure step, Award deduct,
        DeductionRule.PartialStep partial) =>
        Refusals.Build(
        ref json,
        () => new DeductionRule(over, from, side, step, deduct, partial),
        "步长和每步扣分须大于 0，起扣点与步长单位须能换算并适合计分依据；偏离度和逾期天数只能超出时扣分。");

    private static ChecklistRule? Checklist(ref JsonInput json, EquatableList<ChecklistRule.Element> elements, int start) => Refusals.Build(
        ref json, () => new ChecklistRule(elements), "要素名称不得重复，同用分数或同用比例，比例合计为 100%，分数合计大于 0。", "elements", start);

    private static ViolationRule? Violation(ref JsonInput json, Award deduct) =>
        Refusals.Build(ref json, () => new ViolationRule(deduct), "每次违规的扣分须大于 0。");

    // the reader of any rule, and what this place asks of it
    private sealed class RestrictedRuleFormat<R>(System.Func<System.Type, bool> allows, LocalizedText refusal) : Format<R>
        where R : ScoringRule
    {
        public override bool TryRead(ref JsonInput json, Slot<R> slot)
        {
            var any = (Slot<ScoringRule>)(slot.Memory ??= new Slot<ScoringRule>());
            var start = json.Start;
            if (!Of.TryRead(ref json, any))
            {
                return false;
            }

            if (any.Value is R rule && allows(rule.GetType()))
            {
                slot.Value = rule;
                return true;
            }

            json.Context.Error(JsonErrorKind.Refused, null, refusal, json.At(start).Found(JsonErrorKind.Refused), start);
            return false;
        }

        public override void Write(ref JsonOutput output, R value) => Of.Write(ref output, value);

        public override void Describe(ref JsonOutput output, SchemaBook book) => Of.Describe(ref output, book, one => allows(one.Type));
    }
}

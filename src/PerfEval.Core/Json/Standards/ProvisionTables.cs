using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>共同规定, 失分 and 加减分项.</summary>
internal static class ProvisionTables
{
    private static readonly LocalizedText ElementOrNot = new(
        "when 为 elementNotMet 的写 element（要素名称），为 overTarget 的写 range（完成率），其他的都不写。",
        "Where 'when' is elementNotMet name the element, where it is overTarget the range of ratios; elsewhere there is neither.");

    private static readonly LocalizedText SaysNothing = new(
        "共同规定须写 rule、overTarget、losses 中的至少一项。", "A provision says something: a rule, a treatment of over-attainment, or losses.");

    private static readonly ObjectFormat<IndicatorAssignment.Loss> Loss = Judged<IndicatorAssignment.Loss>("loss", m =>
    {
        var when = m.Must("when", StandardVocabulary.LossTrigger, l => l.When, "失分情形");
        var element = m.May("element", Values.Text, l => l.Element, "要素名称");
        var deduct = m.Must("deduct", AwardFormat.Of, l => l.Deduct, "扣分");
        var range = m.May("range", Values.Interval, l => l.Beyond, "完成率");
        return (ref json, f) =>
        {
            if (f.Has(when) && ((when[f] == IndicatorAssignment.Loss.Trigger.ElementNotMet) != f.IsGiven(element)
                || (when[f] == IndicatorAssignment.Loss.Trigger.OverTarget) != f.IsGiven(range)))
            {
                json.Context.Refuse(ElementOrNot);
                return null;
            }

            return f.IsReadable && f.IsSound ? BuiltLoss(ref json, when[f], element[f], range[f], deduct[f]) : null;
        };
    });

    public static ListFormat<IndicatorAssignment.Loss> Losses { get; } = new(Loss);

    public static ObjectFormat<IndicatorAssignment.Adjustment> Adjustment { get; } =
        Judged<IndicatorAssignment.Adjustment>("adjustment", m =>
    {
        var bonus = m.Maybe("bonus", Values.Points, a => a.Bonus == Points.Zero ? null : a.Bonus, "最高加分");
        var deduction = m.Maybe("deduction", Values.Points, a => a.Deduction == Points.Zero ? null : a.Deduction, "最高扣分");
        return (ref json, f) => f.IsSound ? BuiltAdjustment(ref json, bonus[f] ?? Points.Zero, deduction[f] ?? Points.Zero) : null;
    });

    public static ObjectFormat<IndicatorAssignment.OfMany> OfMany { get; } = Judged<IndicatorAssignment.OfMany>("provision", m =>
    {
        var name = m.Must("name", Values.Text, p => p.Name, "规定名称");
        var under = m.May("under", Values.Text, p => p.Under, "所属级次");
        var targets = m.Maybe("targets", StandardVocabulary.Targets, p => p.Targets, "指标值类型");
        var direction = m.Maybe("direction", ReportVocabulary.Direction, p => p.Direction, "方向");
        var rule = m.May("rule", RuleFormat.OfIndicator, p => p.Rule, "评分规则");
        var overTarget = m.May("overTarget", OverTargetFormat.Of, p => p.OverTarget, "超额完成的处理");
        var losses = m.May("losses", Losses, p => p.Losses, "失分");
        return (ref json, f) =>
        {
            if (!f.IsGiven(rule) && !f.IsGiven(overTarget) && !f.IsGiven(losses))
            {
                json.Context.Refuse(SaysNothing);
            }

            return !f.IsSound ? null : new IndicatorAssignment.OfMany(name[f])
            {
                Under = under[f],
                Targets = targets[f],
                Direction = direction[f],
                Rule = rule[f],
                OverTarget = overTarget[f],
                Losses = losses[f],
            };
        };
    });

    private static IndicatorAssignment.Loss? BuiltLoss(
        ref JsonInput json, IndicatorAssignment.Loss.Trigger when, string? element, MeasureInterval? range, Award deduct) => Refusals.Build(
        ref json,
        () => when switch
        {
            IndicatorAssignment.Loss.Trigger.ElementNotMet => IndicatorAssignment.Loss.WithoutElement(element!, deduct),
            IndicatorAssignment.Loss.Trigger.OverTarget => IndicatorAssignment.Loss.OverTarget(range!, deduct),
            IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason => IndicatorAssignment.Loss.WithoutReasonOfAdjustment(deduct),
            _ => IndicatorAssignment.Loss.WithoutReason(deduct),
        },
        "失分须大于 0；range 是不低于 100% 的完成率，如 ≥130%。");

    private static IndicatorAssignment.Adjustment? BuiltAdjustment(ref JsonInput json, Points bonus, Points deduction) => Refusals.Build(
        ref json, () => new IndicatorAssignment.Adjustment(bonus, deduction), "加减分项须写最高加分 bonus 或最高扣分 deduction，都不小于 0。");
}

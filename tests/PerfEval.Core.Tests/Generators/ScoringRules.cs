using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of the rules with edges of their own: bands, deductions, checklists, violations.</summary>
internal static class ScoringRules
{
    /// <summary>The elements of the checklists, and so of what reports say of them.</summary>
    public static string[] Elements { get; } = ["制度健全", "执行有效", "资料完整", "公开及时"];

    private static readonly Gen<Award> Award = Gen.OneOf(
        Gen.Choose(0, 100).Select(share => Core.Standards.Award.Of(Ratio.Percent(share))),
        Gen.Choose(0, 1200).Select(points => Core.Standards.Award.Of(Points.From(points / 100m))));

    private static readonly Gen<Award> Cost = Award.Where(award => award.Points != Points.Zero && award != Core.Standards.Award.None);

    private static readonly Gen<(RuleOperand Over, string Unit)> Operand = Gen.Elements(
        (RuleOperand.Value, "次"), (RuleOperand.Value, "%"), (RuleOperand.Value, ""), (RuleOperand.Value, "万元"),
        (RuleOperand.Ratio, "%"), (RuleOperand.Deviation, "%"), (RuleOperand.Days, "天"));

    /// <summary>One to five bands over any operand, in any order, better upward or any way.</summary>
    public static Gen<BandRule> Band { get; } =
        from operand in Operand
        from edges in Gen.Choose(-20, 130).ListOf().Select(list => list.Distinct().Order().Take(4).ToList())
        from includes in Gen.Elements(true, false).ListOf(edges.Count)
        from shares in Gen.Choose(0, 100).ListOf(edges.Count + 1)
        select new BandRule(operand.Over, Enumerable.Range(0, edges.Count + 1).Select(i => new BandRule.Band(
            new MeasureInterval(
                i == 0 ? null : Measure.Of(edges[i - 1], operand.Unit), i > 0 && includes[i - 1],
                i == edges.Count ? null : Measure.Of(edges[i], operand.Unit), i < edges.Count && !includes[i]),
            Core.Standards.Award.Of(Ratio.Percent(shares[i])))).Reverse().ToEquatableList());

    public static Gen<DeductionRule> Deduction { get; } =
        from operand in Operand
        from edge in Gen.Elements<int?>(null, 0, 5, 90, 100)
        from below in Gen.Elements(true, false)
        from step in Gen.Elements(1m, 5m, 0.3m)
        from cost in Cost
        from partial in Values.Named<DeductionRule.PartialStep>()
        select new DeductionRule(
            operand.Over, edge is { } start ? Measure.Of(start, operand.Unit) : null,
            below && operand.Over is RuleOperand.Value or RuleOperand.Ratio && below ? DeductionRule.DeductionSide.Below : DeductionRule.DeductionSide.Above,
            Measure.Of(step, operand.Unit), cost, partial);

    public static Gen<OverTargetPolicy> Reduction { get; } =
        from edge in Gen.Choose(100, 200)
        from step in Gen.Choose(1, 30)
        from cost in Cost
        from partial in Values.Named<DeductionRule.PartialStep>()
        select OverTargetPolicy.Reduce(new DeductionRule(
            RuleOperand.Ratio, Measure.Of(edge, "%"), DeductionRule.DeductionSide.Above, Measure.Of(step, "%"), cost, partial));

    /// <summary>Bands beyond the target, of shares that fall.</summary>
    public static Gen<OverTargetPolicy> OverBands { get; } =
        from edges in Gen.Choose(100, 200).ListOf().Select(list => list.Distinct().Order().Take(3).ToList())
        from includes in Gen.Elements(true, false).ListOf(edges.Count)
        from shares in Gen.Choose(0, 100).ListOf(edges.Count + 1)
        from reason in Gen.Elements<string?>(null, null, "≥130%", ">100%")
        select OverTargetPolicy.InBands(new BandRule(RuleOperand.Ratio, shares.OrderDescending().Select((share, i) => new BandRule.Band(
            new MeasureInterval(
                i == 0 ? null : Measure.Of(edges[i - 1], "%"), i > 0 && includes[i - 1],
                i == edges.Count ? null : Measure.Of(edges[i], "%"), i < edges.Count && !includes[i]),
            Core.Standards.Award.Of(Ratio.Percent(share)))).Reverse().ToEquatableList())) with
        {
            ReasonBeyond = reason is null ? null : MeasureInterval.Parse(reason),
        };

    /// <summary>What a line loses for a reason or an element.</summary>
    public static Gen<IndicatorAssignment.Loss> Loss { get; } =
        from cost in Cost
        from element in Gen.Elements<string?>(null, "制度健全", "佐证可核实")
        select element is null ? IndicatorAssignment.Loss.WithoutReason(cost) : IndicatorAssignment.Loss.WithoutElement(element, cost);

    public static Gen<ChecklistRule> Checklist { get; } =
        from gate in Gen.Elements(true, false)
        from byPoints in Gen.Elements(true, false)
        select new ChecklistRule(new[] { 40, 20, 20, 20 }.Select((share, i) => new ChecklistRule.Element(
            Elements[i], byPoints ? Core.Standards.Award.Of(Points.From(share / 8)) : Core.Standards.Award.Of(Ratio.Percent(share)), gate && i == 0)).ToEquatableList());

    public static Gen<ScoringRule> Any { get; } = Gen.OneOf(
        Band.Select(ScoringRule (rule) => rule), Band.Select(ScoringRule (rule) => rule), Deduction.Select(ScoringRule (rule) => rule),
        Deduction.Select(ScoringRule (rule) => rule), Checklist.Select(ScoringRule (rule) => rule), Cost.Select(ScoringRule (cost) => new ViolationRule(cost)));

    /// <summary>A provision about many that says one thing or more.</summary>
    public static Gen<IndicatorAssignment.OfMany> Many { get; } =
        from under in Gen.Elements<string?>(null, "产出", "满意度指标", "数量指标")
        from targets in Gen.OneOf(
            Gen.Constant<IndicatorAssignment.OfMany.TargetSort?>(null),
            Values.Named<IndicatorAssignment.OfMany.TargetSort>().Select(sort => (IndicatorAssignment.OfMany.TargetSort?)sort))
        from direction in Gen.Elements<Core.Indicators.Direction?>(
            null, null, Core.Indicators.Direction.HigherIsBetter, Core.Indicators.Direction.LowerIsBetter)
        from rule in Gen.Frequency<ScoringRule?>((2, Any.Select(ScoringRule? (any) => any)), (1, Gen.Constant<ScoringRule?>(new ProportionRule(Ratio.Percent(70)))))
        from over in Gen.Frequency<OverTargetPolicy?>((2, Gen.Constant<OverTargetPolicy?>(null)), (1, OverBands.Select(OverTargetPolicy? (bands) => bands)), (1, Reduction.Select(OverTargetPolicy? (steps) => steps)))
        from losses in Gen.Frequency<EquatableList<IndicatorAssignment.Loss>>(
            (2, Gen.Constant<EquatableList<IndicatorAssignment.Loss>>(default)),
            (1, Loss.Select(loss => (EquatableList<IndicatorAssignment.Loss>)[loss])))
        select new IndicatorAssignment.OfMany("共同")
        {
            Under = under,
            Targets = targets,
            Direction = direction,
            Rule = rule,
            OverTarget = over,
            Losses = losses,
        };
}

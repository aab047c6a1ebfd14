using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: bounds in place of actual values, under every rule that reads a number.</summary>
public static class BoundCases
{
    private static readonly decimal[] Sides = [-0.000001m, 0, 0.000001m];

    private static readonly Gen<ScoringRule> Rule = Gen.OneOf(
        Gen.Elements<ScoringRule>(new ProportionRule(), new ProportionRule(Ratio.Percent(60)), new AttainmentRule()),
        ScoringRules.Band.Where(IsNumeric).Select(ScoringRule (rule) => rule),
        ScoringRules.Deduction.Where(rule => rule.Over != RuleOperand.Days).Select(ScoringRule (rule) => rule));

    public static Arbitrary<BoundCase> Cases() => (
        from number in Gen.OneOf(Gen.Choose(-20, 120).Select(n => (decimal)n), Gen.Elements(0m, 0.5m, 0.95m, 1.05m, 2m, 95m, 100m))
        from width in Gen.Choose(0, 30)
        from shape in Gen.Choose(0, 8)
        from units in Gen.Elements(("%", "%"), ("%", ""), ("", "%"), ("次", "次"), ("次", ""), ("万元", "元"), ("%", "‰"))
        from end in Gen.OneOf(Gen.Constant(number), Gen.Choose(-20, 250).Select(n => (decimal)n), Gen.Elements(0m, 0.5m, 0.95m, 1.05m, 2m, 2.5m))
        from comparator in Gen.Elements(Comparator.AtLeast, Comparator.AtMost, Comparator.MoreThan, Comparator.LessThan)
        from rule in Rule
        from over in Gen.Frequency((2, Gen.Constant(OverTargetPolicy.Cap)), (1, ScoringRules.Reduction))
        from equality in Values.Named<DirectionPolicy.EqualityPolicy>()
        from rounding in ScoringStandards.Rounding
        let target = Target(shape, number, width, units.Item1)
        let bound = new ActualValue.Bound(Measure.Of(end, units.Item2), comparator)
        let standard = SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of(rule),
            OverTarget = SampleStandard.Of(over),
            Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = equality }),
            Rounding = SampleStandard.Of(new RoundingPolicy(rounding, RoundingPolicy.RoundingPlace.Line)),
        }
        select new BoundCase(target, bound, standard, Allowed(bound, Corners(target, rule, over, bound)))).ToArbitrary();

    // days ask for a date, and bands apart by less than the step beside a corner would go unseen
    private static bool IsNumeric(BandRule rule) => rule.Over != RuleOperand.Days;

    private static TargetValue Target(int shape, decimal number, int width, string unit) => shape switch
    {
        < 5 => new TargetValue.Quantity(Measure.Of(number, unit), (Comparator)shape),
        5 => new TargetValue.Quantity(Measure.Of(number, unit)),
        6 => Rows.Range(-width, width, unit),
        _ => Rows.Range(number, number + width, unit),
    };

    // where target and rule bend, on the scale of the actual value: more than there are, for one too many changes nothing
    private static HashSet<decimal> Corners(TargetValue target, ScoringRule rule, OverTargetPolicy over, ActualValue.Bound bound)
    {
        decimal[] ends = target is TargetValue.Range range ? [range.Low.Value, range.High.Value] : [((TargetValue.Quantity)target).Value.Value];
        List<Measure> edges = [.. (rule switch
        {
            BandRule bands => bands.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }),
            DeductionRule one => [one.From ?? Measure.Of(0, one.Step.Unit)],
            _ => [Measure.Of(60, "%")],
        }).OfType<Measure>()];
        List<DeductionRule> steps = [.. new[] { rule as DeductionRule, over.Reduction }.OfType<DeductionRule>()];
        foreach (var deduction in steps)
        {
            var from = deduction.From?.Value ?? (deduction.Over == RuleOperand.Ratio ? 100 : deduction.Over == RuleOperand.Value ? ends[0] : 0);
            edges.AddRange(Enumerable.Range(0, 4).Select(i => Measure.Of(from + ((deduction.Side == DeductionRule.DeductionSide.Above ? i : -i) * deduction.Step.Value), deduction.Step.Unit)));
        }

        HashSet<decimal> corners = [0, 2, -2, bound.Value.Value, .. ends, .. edges.Select(edge => edge.Value), .. edges.Select(edge => -edge.Value)];
        foreach (var end in ends)
        {
            foreach (var share in edges.Select(edge => edge.Value / 100))
            {
                corners.UnionWith([end * share, end + (Math.Abs(end) * share), end - (Math.Abs(end) * share)]);
                corners.UnionWith(share == 0 ? [] : [end / share, -end / share]);
            }
        }

        var (own, other) = (target is TargetValue.Range r ? r.Low.Unit : ((TargetValue.Quantity)target).Value.Unit, bound.Value.Unit);
        decimal[] scales = [1, 0.01m, 100, (decimal)own.Factor / other.Factor];
        return [.. corners.SelectMany(corner => scales.Select(scale => corner * scale))];
    }

    private static List<decimal> Allowed(ActualValue.Bound bound, HashSet<decimal> corners) =>
    [
        .. corners.Append(-Far(bound.Value.Unit)).Append(Far(bound.Value.Unit))
            .SelectMany(corner => Sides.Select(side => Math.Round(corner + side, 6, MidpointRounding.ToEven))).Distinct().Where(value => bound.Comparator switch
            {
                Comparator.AtLeast => value >= bound.Value.Value,
                Comparator.MoreThan => value > bound.Value.Value,
                Comparator.AtMost => value <= bound.Value.Value,
                _ => value < bound.Value.Value,
            }),
    ];

    // near the limit of a measure; a bare number has room to take 万元
    private static decimal Far(MeasureUnit unit) => unit.IsNone ? 50_000_000 : 900_000_000_000m / unit.Factor;
}

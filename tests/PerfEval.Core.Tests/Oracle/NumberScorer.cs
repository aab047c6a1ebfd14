using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Scores an actual value by rules that read numbers, over every reading of its unit and every value it may be.</summary>
internal sealed class NumberScorer(Provision provision, ActualValue actual, Fraction points)
{
    private TargetValue Target => provision.Leaf.Indicator.Target;

    private (string Unit, IReadOnlyList<Fraction> Numbers)? TargetNumbers => Target switch
    {
        TargetValue.Quantity quantity => (quantity.Value.Unit.Symbol, [Fraction.Of(quantity.Value.Value)]),
        TargetValue.Range range => (range.Low.Unit.Symbol, [Fraction.Of(range.Low.Value), Fraction.Of(range.High.Value)]),
        _ => null,
    };

    /// <summary>All an actual value may be, in its own unit; null where it is no number.</summary>
    public static Extent? ExtentOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => Extent.Exactly(Fraction.Of(quantity.Value.Value)),
        ActualValue.Bound bound => Extent.Bounded(Fraction.Of(bound.Value.Value), bound.Comparator),
        _ => null,
    };

    public static string UnitOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => quantity.Value.Unit.Symbol,
        ActualValue.Bound bound => bound.Value.Unit.Symbol,
        _ => "",
    };

    public Verdict Score(ScoringRule rule)
    {
        if (ExtentOf(actual) is not { } filed)
        {
            return actual is ActualValue.Asserted asserted && provision.Standard.AcceptsAssertion.Value && TargetNumbers is { } own
                ? ByAssertion(rule, asserted.Tier, own)
                : Verdict.Open;
        }

        var number = filed.Low.Infinite == 0 ? filed.Low.At : filed.High.At;
        Verdict? all = null;
        foreach (var (curve, scale) in Curves(rule, (UnitOf(actual), [number])))
        {
            var one = curve is null ? Verdict.Open : curve.Over(filed.Times(scale));
            all = all?.Or(one) ?? one;
        }

        return all ?? Verdict.Open;
    }

    private Verdict ByAssertion(ScoringRule rule, int tier, (string Unit, IReadOnlyList<Fraction> Numbers) own)
    {
        var curve = Curves(rule, (own.Unit, own.Numbers)).Select(pair => pair.Curve).FirstOrDefault();
        return curve is null ? Verdict.Open : curve.OverAll(tier == 1);
    }

    // a curve for every reading, with what the actual value is multiplied by; none where units do not convert
    private IEnumerable<(Curve? Curve, Fraction Scale)> Curves(ScoringRule rule, (string Unit, IReadOnlyList<Fraction> Numbers) filed)
    {
        if (rule is BandRule { Over: RuleOperand.Value } or DeductionRule { Over: RuleOperand.Value, From: not null })
        {
            return ByOwnEdges(rule, filed);
        }

        return TargetNumbers is not { } target ? [(null, Fraction.One)]
            : from pair in UnitScale.Readings(target, filed)
              let aim = provision.AimOf(Target, pair.Left)
              let curve = OfAim(rule, aim, pair.Left, target.Unit)
              where curve.Exists
              select (curve.Curve, pair.Right);
    }

    private (bool Exists, Curve? Curve) OfAim(ScoringRule rule, Aim aim, Fraction scale, string unit)
    {
        switch (rule)
        {
            case ProportionRule or AttainmentRule:
                return (true, Curve.OfAttainment(rule, aim, provision.Standard.OverTarget.Value, points));
            case BandRule { Over: not RuleOperand.Days } bands:
                return (true, Curve.OfBands(bands, a => aim.Operand(bands.Over, a), RuleNumbers.Of, aim, points));
            case DeductionRule { Over: RuleOperand.Value } deduction:
                var edge = deduction.Side == DeductionSide.Above ? aim.High : aim.Low;
                return StepOf(deduction, unit, scale) is { } step ? (true, Curve.OfSteps(deduction, a => a, edge, step, aim, points))
                    : (false, null);
            case DeductionRule { Over: not RuleOperand.Days } deduction:
                return (true, Curve.OfSteps(
                    deduction, a => aim.Operand(deduction.Over, a), RuleNumbers.Edge(deduction), RuleNumbers.Step(deduction), aim, points));
            default:
                return (true, null);
        }
    }

    private IEnumerable<(Curve? Curve, Fraction Scale)> ByOwnEdges(ScoringRule rule, (string Unit, IReadOnlyList<Fraction> Numbers) filed)
    {
        List<Measure> edges = rule is BandRule bands
            ? [.. bands.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).OfType<Measure>()]
            : [((DeductionRule)rule).From!.Value];
        var unit = edges.Select(edge => edge.Unit.Symbol).FirstOrDefault(symbol => symbol.Length > 0) ?? "";
        var numbers = edges.Select(edge => Fraction.Of(edge.Value) * (
            UnitScale.Of(edge.Unit.Symbol).Factor / UnitScale.Of(unit).Factor)).ToList();
        foreach (var (left, right) in edges.Count == 0 ? [(Fraction.One, Fraction.One)] : UnitScale.Readings((unit, numbers), filed))
        {
            var aim = TargetNumbers is { } target && UnitScale.Readings(target, filed) is [var own, ..] ? provision.AimOf(Target, own.Left)
                : null;
            if (rule is BandRule byBands)
            {
                var factor = left / UnitScale.Of(unit).Factor;
                yield return (Curve.OfBands(byBands, a => a, edge =>
                    Fraction.Of(edge.Value) * UnitScale.Of(edge.Unit.Symbol).Factor * factor, aim, points), right);
            }
            else if (StepOf((DeductionRule)rule, unit.Length > 0 ? unit : filed.Unit, left) is { } step)
            {
                yield return (Curve.OfSteps((DeductionRule)rule, a => a, numbers[0] * left, step, aim, points), right);
            }
        }
    }

    // a bare step takes the unit of its edge; one with a unit converts or there is no reading
    private static Fraction? StepOf(DeductionRule rule, string unit, Fraction scale)
    {
        var number = Fraction.Of(rule.Step.Value);
        if (rule.Step.Unit.IsNone)
        {
            return number * scale;
        }

        return UnitScale.Readings((unit, [number]), (rule.Step.Unit.Symbol, [number])) is [var pair, ..] && unit.Length > 0
            ? number * pair.Right * (scale / UnitScale.Of(unit).Factor)
            : null;
    }
}

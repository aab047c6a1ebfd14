using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Scores an actual value by rules that read numbers, over every reading of its unit and every value it may be.</summary>
internal sealed class NumberScorer(Provision provision, ActualValue actual, Fraction points)
{
    /// <summary>What beyond the target is taken off.</summary>
    public OverTargetPolicy Over { get; init; } = provision.OverTarget;

    private TargetValue Target => provision.Leaf.Indicator.Target;

    private (string Unit, IReadOnlyList<Fraction> Numbers)? TargetNumbers => PrintedNumbers is { Unit: "" } bare && IsInFormUnit
        ? (provision.FormUnit, bare.Numbers)
        : PrintedNumbers;

    private (string Unit, IReadOnlyList<Fraction> Numbers)? PrintedNumbers => Target switch
    {
        TargetValue.Quantity quantity => (quantity.Value.Unit.Symbol, [Fraction.Of(quantity.Value.Value)]),
        TargetValue.Range range => (range.Low.Unit.Symbol, [Fraction.Of(range.Low.Value), Fraction.Of(range.High.Value)]),
        _ => null,
    };

    private string FiledUnit => UnitOf(actual) is { Length: > 0 } printed ? printed : IsInFormUnit ? provision.FormUnit : "";

    // in a cost the bare one of two numbers is in the unit of the form where the other's unit leaves them a hundred times apart, and the form's does not
    private bool IsInFormUnit
    {
        get
        {
            if (provision.CostUnit is not { } form || PrintedNumbers is not { } target || ExtentOf(actual) is null)
            {
                return false;
            }

            var filed = UnitOf(actual);
            var (t, a) = (UnitScale.Of(target.Unit), UnitScale.Of(filed));
            var size = target.Numbers.Select(number => number.Magnitude).Max()!;
            var value = Fraction.Of(actual is ActualValue.Bound bound ? bound.Value.Value : ((ActualValue.Quantity)actual).Value.Value).Magnitude;
            var own = UnitScale.Of(form).Factor;
            return (target.Unit.Length, filed.Length) switch
            {
                (0, > 0) => a.Base == "元" && Apart(size, value) && !Apart(size * own, value * a.Factor),
                ( > 0, 0) => t.Base == "元" && Apart(size, value) && !Apart(size * t.Factor, value * own),
                _ => false,
            };

            static bool Apart(Fraction x, Fraction y) => x.Sign > 0 && y.Sign > 0 && (x >= y * 100 || y >= x * 100);
        }
    }

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

    public Verdict Score(ScoringRule rule) => Score(rule, one => one.Verdict);

    /// <summary>The same with something done to what each place comes to, by what is known of it.</summary>
    public Verdict Score(ScoringRule rule, Func<Standing, Verdict> then)
    {
        if (Standings(rule) is not { } standings)
        {
            return Verdict.Open;
        }

        Verdict? all = null;
        foreach (var standing in standings)
        {
            var one = then(standing);
            all = all?.Or(one) ?? one;
        }

        return all ?? Verdict.Open;
    }

    /// <summary>Whether the completion ratio lies beyond an edge; null where of all the value may be some does and some does not.</summary>
    public bool? IsBeyond(MeasureInterval edge)
    {
        var all = Standings(new AttainmentRule())?.Select(standing => standing.IsBeyond(edge)).Distinct().ToList();
        return all is [var one] ? one : all is [_, _] ? null : false;
    }

    /// <summary>Everything the actual value may be, and what the rule gives there; null where that cannot be said.</summary>
    public List<Standing>? Standings(ScoringRule rule)
    {
        // an accepted assertion is every value that reaches the target, or misses it, in the target's own unit
        var tier = actual is ActualValue.Asserted asserted && provision.Standard.AcceptsAssertion.Value ? asserted.Tier : (int?)null;
        if (tier is null ? ExtentOf(actual) is null : TargetNumbers is null)
        {
            return null;
        }

        List<Standing> all = [];
        var filed = tier is { } claimed ? provision.AimOf(Target, Fraction.One).Claimed(claimed == 1) : [ExtentOf(actual)!];
        var edges = provision.Losses.Select(loss => loss.Beyond).Append(provision.OverTarget.ReasonBeyond).OfType<MeasureInterval>()
            .Select(edge => RuleNumbers.Of(edge.Low!.Value)).ToList();
        foreach (var (curve, reading) in Curves(rule, tier is null ? FiledUnit : TargetNumbers!.Value.Unit))
        {
            if (curve is null)
            {
                return null;
            }

            var cornered = curve with { Edges = [.. curve.Edges, .. edges] };
            all.AddRange(filed.Select(extent => extent.With(reading.Within)).OfType<Extent>()
                .SelectMany(read => cornered.Over(read.Times(reading.Value))).Select(here => new Standing(here.Verdict, cornered.Aim, here.At)));
        }

        return all;
    }

    /// <summary>A place an actual value may stand at.</summary>
    internal sealed record Standing(Verdict Verdict, Aim? Aim, Spot At)
    {
        /// <summary>Whether the completion ratio of a target of at least so much lies beyond an edge there.</summary>
        public bool IsBeyond(MeasureInterval edge) => Aim is { Sense: Sense.AtLeast or Sense.MoreThan, Low.Sign: > 0 } aim && aim.Reached(At)
            && At.CompareTo(aim.Low * RuleNumbers.Of(edge.Low!.Value)) is var order && (order > 0 || (order == 0 && edge.IncludesLow));
    }

    // a curve for every reading; none where units do not convert
    private IEnumerable<(Curve? Curve, UnitReading Reading)> Curves(ScoringRule rule, string unit)
    {
        if (rule is BandRule { Over: RuleOperand.Value } or DeductionRule { Over: RuleOperand.Value, From: not null })
        {
            return ByOwnEdges(rule, unit);
        }

        return TargetNumbers is not { } target ? []
            : from reading in UnitScale.Readings(target.Unit, target.Numbers, unit, provision.CostUnit)
              select (OfAim(rule, provision.AimOf(Target, reading.Figure), reading.Figure, target.Unit.Length > 0 ? target.Unit : unit),
                  reading);
    }

    private Curve? OfAim(ScoringRule rule, Aim aim, Fraction scale, string unit)
    {
        switch (rule)
        {
            case ProportionRule or AttainmentRule:
                return Curve.OfAttainment(rule, aim, Over, points);
            case BandRule { Over: not RuleOperand.Days } bands:
                return Curve.OfBands(bands, a => aim.Operand(bands.Over, a), RuleNumbers.Of, aim, points);
            case DeductionRule { Over: RuleOperand.Value } steps:
                var edge = steps.Side == DeductionRule.DeductionSide.Above ? aim.High : aim.Low;
                return StepOf(steps, unit, scale) is { } step ? Curve.OfSteps(steps, a => a, edge, step, aim, points) : null;
            case DeductionRule { Over: not RuleOperand.Days } steps:
                return Curve.OfSteps(steps, a => aim.Operand(steps.Over, a), RuleNumbers.Edge(steps), RuleNumbers.Step(steps), aim, points);
            default:
                return null;
        }
    }

    // edges of the standard; bare ones stand in the unit of the target where the actual value converts into it, else in the actual's
    private IEnumerable<(Curve? Curve, UnitReading Reading)> ByOwnEdges(ScoringRule rule, string filed)
    {
        List<Measure> edges = rule is BandRule bands
            ? [.. bands.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).OfType<Measure>()]
            : [((DeductionRule)rule).From!.Value];
        var unit = edges.Select(edge => edge.Unit.Symbol).FirstOrDefault(symbol => symbol.Length > 0) ?? "";
        var numbers = edges.Select(edge => NumberIn(edge, unit)).ToList();
        var own = UnitScale.Joined(TargetNumbers?.Unit ?? "", filed);
        foreach (var reading in UnitScale.Readings(unit, numbers, filed, provision.CostUnit, own))
        {
            var aim = TargetNumbers is { } target && UnitScale.Readings(target.Unit, target.Numbers, filed, null) is [var first, ..]
                ? provision.AimOf(Target, first.Figure)
                : null;
            if (rule is BandRule byBands)
            {
                yield return (Curve.OfBands(byBands, a => a, edge => NumberIn(edge, unit) * reading.Figure, aim, points), reading);
            }
            else
            {
                var steps = (DeductionRule)rule;
                var stands = StandsIn(unit, own, filed);
                yield return (StepOf(steps, stands, reading.Figure) is { } step
                    ? Curve.OfSteps(steps, a => a, numbers[0] * reading.Figure, step, aim, points)
                    : null, reading);
            }
        }
    }

    private static string StandsIn(string unit, string own, string filed)
    {
        var isOwn = own.Length > 0 && (filed.Length == 0 || UnitScale.Readings(own, [Fraction.One], filed, null).Count > 0);
        return unit.Length > 0 ? unit : (isOwn ? own : filed);
    }

    private static Fraction NumberIn(Measure edge, string unit) =>
        Fraction.Of(edge.Value) * (UnitScale.Of(edge.Unit.Symbol).Factor / UnitScale.Of(unit).Factor);

    // a bare step takes the unit of its edge; one with a unit converts or there is no reading
    private static Fraction? StepOf(DeductionRule rule, string unit, Fraction scale)
    {
        var number = Fraction.Of(rule.Step.Value);
        if (rule.Step.Unit.IsNone)
        {
            return number * scale;
        }

        return unit.Length > 0 && UnitScale.Readings(unit, [number], rule.Step.Unit.Symbol, null) is [var reading, ..]
            ? number * reading.Value * (scale / UnitScale.Of(unit).Factor)
            : null;
    }
}

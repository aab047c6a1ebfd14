using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>The share of its points a rule gives at a place; null where it is not computable there.</summary>
/// <param name="At">The share at a place.</param>
/// <param name="Edges">Numbers of the rule that its corners come from.</param>
/// <param name="Aim">The target; null where the rule reads none.</param>
internal sealed record Curve(Func<Spot, Fraction?> At, IReadOnlyList<Fraction> Edges, Aim? Aim)
{
    /// <summary>All or nothing, or by the ratio; what is reached goes through the reduction.</summary>
    public static Curve OfAttainment(ScoringRule rule, Aim aim, OverTargetPolicy over, Fraction points)
    {
        var floor = rule is ProportionRule { Floor: { } least } ? Fraction.Of(least) : Fraction.Zero;
        var reduction = aim.Sense is Sense.AtLeast or Sense.MoreThan && aim.Low.Sign > 0 ? over.Reduction : null;
        var edge = reduction is null ? Fraction.One : RuleNumbers.Edge(reduction);
        var bands = aim.Sense is Sense.AtLeast or Sense.MoreThan && aim.Low.Sign > 0 ? over.Bands : null;
        var banded = bands is null ? null : OfBands(bands, a => aim.Operand(RuleOperand.Ratio, a), RuleNumbers.Of, aim, points);
        return new Curve(Share, [floor, edge, .. banded?.Edges ?? []], aim);

        Fraction? Share(Spot a)
        {
            if (aim.Reached(a))
            {
                return banded is not null ? banded.At(a) : reduction is null
                    ? Fraction.One
                    : Losses.Left(reduction, aim.Operand(RuleOperand.Ratio, a)!, edge, RuleNumbers.Step(reduction), points);
            }

            if (rule is AttainmentRule)
            {
                return Fraction.Zero;
            }

            return aim.MissedRatio(a) is not { } ratio ? null : ratio.CompareTo(floor) < 0 ? Fraction.Zero
                : Fraction.Min(Fraction.One, ratio.At);
        }
    }

    /// <summary>Bands over what a rule reads.</summary>
    public static Curve OfBands(BandRule rule, Func<Spot, Spot?> read, Func<Core.Amounts.Measure, Fraction> number, Aim? aim,
        Fraction points)
    {
        var edges = rule.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).OfType<Core.Amounts.Measure>().Select(
            number).ToList();
        return new Curve(Share, edges, aim);

        Fraction? Share(Spot a)
        {
            if (read(a) is not { } x)
            {
                return null;
            }

            return x == Aim.Lost ? Fraction.Zero : Losses.ShareOf(rule.Bands.Single(band => Holds(band.Range, x)).Award, points);
        }

        bool Holds(Core.Amounts.MeasureInterval range, Spot x)
        {
            var low = range.Low is { } l ? x.CompareTo(number(l)) : 1;
            var high = range.High is { } h ? x.CompareTo(number(h)) : -1;
            return (low > 0 || (low == 0 && range.IncludesLow)) && (high < 0 || (high == 0 && range.IncludesHigh));
        }
    }

    /// <summary>Steps beyond an edge.</summary>
    public static Curve OfSteps(DeductionRule rule, Func<Spot, Spot?> read, Fraction edge, Fraction step, Aim? aim, Fraction points) => new(
        a => read(a) is not { } x ? null : x == Aim.Lost ? Fraction.Zero : Losses.Left(rule, x, edge, step, points), [edge], aim);

    /// <summary>What it gives at every place of a whole extent that matters.</summary>
    public IEnumerable<(Verdict Verdict, Spot At)> Over(Extent extent) => extent.Places(Corners()).Select(
        place => (At(place) is { } share ? Verdict.Of(share) : Verdict.NotComputable, place));

    /// <summary>The least and the most over a whole extent.</summary>
    public Verdict Of(Extent extent)
    {
        Verdict? all = null;
        foreach (var (here, _) in Over(extent))
        {
            all = all?.Or(here) ?? here;
        }

        return all!;
    }

    // more than there are: a corner too many changes nothing
    private IEnumerable<Fraction> Corners()
    {
        IEnumerable<Fraction> ends = Aim?.Ends ?? [];
        return new[] { Fraction.Zero }.Concat(Edges).Concat(Edges.Select(edge => -edge)).Concat(ends).Concat(
            ends.Select(end => -end)).Concat(
            from end in ends
            from edge in Edges.Append(Fraction.One)
            from corner in edge.Sign == 0
                ? new[] { Fraction.Zero }
                : [end * edge, end / edge, -(end / edge), end + (end.Magnitude * edge), end - (end.Magnitude * edge),
                    end * (Fraction.One - edge), end * (Fraction.One + Fraction.One - edge)]
            select corner);
    }
}

using System.Collections.Generic;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>All the values an actual may be, from a lowest to a highest place.</summary>
internal sealed record Extent(Spot Low, Spot High)
{
    public static Extent Exactly(Fraction value) => new(new Spot(value, 0), new Spot(value, 0));

    public static Extent Bounded(Fraction value, Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => new Extent(new Spot(value, 0), Spot.Highest),
        Comparator.MoreThan => new Extent(new Spot(value, 1), Spot.Highest),
        Comparator.AtMost => new Extent(Spot.Lowest, new Spot(value, 0)),
        Comparator.LessThan => new Extent(Spot.Lowest, new Spot(value, -1)),
        _ => Exactly(value),
    };

    public bool Holds(Spot spot) => Low.CompareTo(spot) <= 0 && spot.CompareTo(High) <= 0;

    /// <summary>What two extents share; null where that is nothing.</summary>
    public Extent? With(Extent other)
    {
        var both = new Extent(Low.CompareTo(other.Low) >= 0 ? Low : other.Low, High.CompareTo(other.High) <= 0 ? High : other.High);
        return both.Low.CompareTo(both.High) <= 0 ? both : null;
    }

    public Extent Times(Fraction above0) => new(Low.Times(above0), High.Times(above0));

    /// <summary>Its ends, and every corner inside with both its sides: between them a rule only rises or only falls.</summary>
    public IEnumerable<Spot> Places(IEnumerable<Fraction> corners)
    {
        yield return Low;
        yield return High;
        foreach (var corner in corners)
        {
            for (var side = -1; side <= 1; side++)
            {
                var spot = new Spot(corner, side);
                if (Holds(spot))
                {
                    yield return spot;
                }
            }
        }
    }
}

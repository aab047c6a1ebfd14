using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>All numbers between two places, both places in it: one number for a measurement, a ray for a bound (≥266米).</summary>
internal readonly record struct NumberSpan(Spot Low, Spot High)
{
    /// <summary>All numbers.</summary>
    public static NumberSpan Everything { get; } = new(Spot.Lowest, Spot.Highest);

    /// <summary>The number, where there is only one.</summary>
    public Ratio? Number => Low == High ? Low.Number : null;

    /// <summary>One number.</summary>
    public static NumberSpan Exactly(Ratio number) => new(new Spot(number), new Spot(number));

    /// <summary>The numbers a value allows with its sign.</summary>
    public static NumberSpan Of(Ratio end, Comparator? sign) => sign switch
    {
        Comparator.AtLeast => new NumberSpan(new Spot(end), Spot.Highest),
        Comparator.MoreThan => new NumberSpan(new Spot(end, 1), Spot.Highest),
        Comparator.AtMost => new NumberSpan(Spot.Lowest, new Spot(end)),
        Comparator.LessThan => new NumberSpan(Spot.Lowest, new Spot(end, -1)),
        _ => Exactly(end),
    };

    /// <summary>The numbers a filed value allows with its sign, in the smallest unit it converts into.</summary>
    public static IReadOnlyList<NumberSpan> Of(Measure value, Comparator? sign) => [Of(QuantityTarget.NumberOf(value), sign)];

    /// <summary>Whether a place is in it.</summary>
    public bool Holds(Spot spot) => Low.CompareTo(spot) <= 0 && spot.CompareTo(High) <= 0;

    /// <summary>What it shares with another span; null where that is nothing.</summary>
    public NumberSpan? With(NumberSpan other)
    {
        var low = Low.CompareTo(other.Low) >= 0 ? Low : other.Low;
        var high = High.CompareTo(other.High) <= 0 ? High : other.High;
        return low.CompareTo(high) <= 0 ? new NumberSpan(low, high) : null;
    }

    /// <summary>Whether some whole number is in it.</summary>
    public bool HoldsWholeNumber() => Low.Beyond != 0 || High.Beyond != 0 || new Spot(Ratio.Of(Low.FirstWhole(), 1)).CompareTo(High) <= 0;

    /// <summary>The span times a number above 0.</summary>
    public NumberSpan Times(Ratio factor) => new(Low.Times(factor), High.Times(factor));

    /// <summary>
    /// Its ends and the corners inside it, each with both its sides, in rising order: between two neighbours a rule with these corners
    /// only rises or only falls.
    /// </summary>
    public List<Spot> Places(params IEnumerable<Ratio> corners)
    {
        List<Spot> places = Low == High ? [Low] : [Low, High];
        foreach (var corner in corners)
        {
            for (var side = -1; side <= 1; side++)
            {
                var spot = new Spot(corner, side);
                if (Holds(spot) && !places.Contains(spot))
                {
                    places.Add(spot);
                }
            }
        }

        places.Sort();
        return places;
    }
}

using System;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 数值区间: all numbers between two ends in one unit, each end counted in or not, either end open to infinity: ≥90%, [80%, 90%), =0.
/// </summary>
/// <remarks>Never empty. Immutable; equal by its ends, not by how it was written.</remarks>
public sealed partial record MeasureInterval
{
    /// <summary>An interval.</summary>
    /// <param name="low">下限: the lower end; null for an interval without one.</param>
    /// <param name="includesLow">含下限: whether the lower end belongs to it; ignored without one.</param>
    /// <param name="high">上限: the upper end; null for an interval without one.</param>
    /// <param name="includesHigh">含上限: whether the upper end belongs to it; ignored without one.</param>
    /// <exception cref="ArgumentException">The ends stand in different units, or nothing lies between them.</exception>
    public MeasureInterval(Measure? low, bool includesLow, Measure? high, bool includesHigh)
    {
        if (low is { } a && high is { } b)
        {
            if (a.Unit != b.Unit)
            {
                throw new ArgumentException($"Both ends of an interval stand in one unit; these are {a} and {b}.", nameof(high));
            }

            if (a.Value > b.Value || (a.Value == b.Value && !(includesLow && includesHigh)))
            {
                throw new ArgumentException(
                    $"Nothing lies between {a} and {b}; an interval runs from a lower to a higher number.", nameof(high));
            }
        }

        (Low, IncludesLow) = (low, includesLow && low is not null);
        (High, IncludesHigh) = (high, includesHigh && high is not null);
    }

    /// <summary>下限: the lower end; null if the interval has none.</summary>
    public Measure? Low { get; }

    /// <summary>含下限: whether the lower end belongs to the interval.</summary>
    public bool IncludesLow { get; }

    /// <summary>上限: the upper end; null if the interval has none.</summary>
    public Measure? High { get; }

    /// <summary>含上限: whether the upper end belongs to the interval.</summary>
    public bool IncludesHigh { get; }

    /// <summary>任意数: every number.</summary>
    public static MeasureInterval Everything { get; } = new(null, false, null, false);
}

using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 取舍规则: to how many decimals a figure is rounded, and how. No figure of the library is rounded without one.
/// </summary>
/// <remarks>0 to 4 decimals. <c>default</c> rounds to whole numbers, half away from zero (四舍五入). Equal by both parts.</remarks>
public readonly record struct Rounding
{
    /// <summary>The most decimals points and rates are rounded to.</summary>
    public const int MaxDecimals = 4;

    /// <summary>A rounding to a number of decimals.</summary>
    /// <param name="decimals">保留小数位数, 0 to 4.</param>
    /// <param name="midpoint">What happens to the dropped digits; 四舍五入 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 4, or the midpoint is not a named one.</exception>
    public Rounding(int decimals, Midpoint midpoint = Midpoint.HalfAwayFromZero)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A rounding keeps 0 to 4 decimals.");
        }

        Decimals = decimals;
        Midpoint = Given.Defined(midpoint);
    }

    /// <summary>保留小数位数, 0 to 4.</summary>
    public int Decimals { get; }

    /// <summary>What happens to the dropped digits.</summary>
    public Midpoint Midpoint { get; }

    /// <summary>两位小数、四舍五入: what self-evaluation forms print.</summary>
    public static Rounding TwoDecimals { get; } = new(2);
}

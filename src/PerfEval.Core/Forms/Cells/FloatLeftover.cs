using System;
using System.Globalization;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 浮点残留: digits a program left behind when it wrote a binary number, such
/// as −0.300000152587891 for −0.3. Recognised and reported, never mended.
/// </summary>
internal static class FloatLeftover
{
    // single precision keeps 24 binary digits; a difference of two larger numbers keeps fewer
    private const decimal RelativeGrain = 6e-7m;
    private const decimal AbsoluteGrain = 2e-7m;
    private const int FewestDecimals = 10;

    /// <summary>The short number a long one was meant to be; null if it is not a leftover.</summary>
    /// <param name="digits">A plain number.</param>
    public static string? MeantBy(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (point < 0
            || digits.Length - point - 1 < FewestDecimals
            || !decimal.TryParse(digits, plain, CultureInfo.InvariantCulture, out var value)
            || Math.Abs(value) > 1_000_000_000_000m)
        {
            return null;
        }

        var scale = 1m;
        for (var decimals = 0; decimals <= 4; decimals++, scale *= 10)
        {
            var near = Nearest(value * scale) / scale;
            if (near != value && Math.Abs(near - value) <= Math.Max(Math.Abs(value) * RelativeGrain, AbsoluteGrain))
            {
                return near.ToString("0.####", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static decimal Nearest(decimal value) => decimal.Floor(value + 0.5m);
}

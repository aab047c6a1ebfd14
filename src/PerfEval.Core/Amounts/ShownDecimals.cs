using System;
using System.Numerics;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 比较数的小数位: how many decimals a percentage needs so that, printed, it stands to the bound it was compared with as the exact figure does.
/// 89.99996 % is below 90 %, and a text that says so prints no 90.00 %.
/// </summary>
internal static class ShownDecimals
{
    /// <summary>The decimals of a percentage nothing is compared with.</summary>
    public const int Least = 2;

    /// <summary>The most decimals a percentage is printed with.</summary>
    public const int Most = 17;

    private const int MostNarrow = 10;

    /// <summary>
    /// The least decimals that show how <paramref name="figure"/> −
    /// <paramref name="less"/> stands to the bound; null where the most do not show it.
    /// </summary>
    /// <param name="figure">The figure, to be printed rounded half up.</param>
    /// <param name="bound">What it was compared with, printed exactly.</param>
    /// <param name="less">A second figure taken off the first, printed with as many decimals; 0 for no second figure.</param>
    public static int? Of(Ratio figure, Ratio bound, Ratio less = default)
    {
        var isNarrow = figure.IsSmall && bound.IsSmall && less.IsSmall;
        return (isNarrow ? Narrow(figure, bound, less) : null) ?? Wide(figure, bound, less);
    }

    // parts below 2^40, and with them 10 decimals of a percentage, stay within 128 bits
    private static int? Narrow(Ratio figure, Ratio bound, Ratio less)
    {
        var difference = WideMath.Product(figure.Numerator, less.Denominator) - WideMath.Product(less.Numerator, figure.Denominator);
        var exact = (difference * bound.Denominator).CompareTo(WideMath.Product(figure.Denominator, less.Denominator) * bound.Numerator);
        for (var decimals = Least; decimals <= MostNarrow; decimals++)
        {
            var scale = 100 * WideMath.PowerOfTen(decimals);
            var shown = Rounded(figure, scale) - Rounded(less, scale);
            if (Math.Sign((shown * bound.Denominator).CompareTo((Int128)scale * bound.Numerator)) == Math.Sign(exact))
            {
                return decimals;
            }
        }

        return null;
    }

    private static Int128 Rounded(Ratio ratio, long scale) =>
        WideMath.Divide((Int128)ratio.Numerator * scale, ratio.Denominator, Midpoint.HalfAwayFromZero);

    private static int? Wide(Ratio figure, Ratio bound, Ratio less)
    {
        var difference = ((BigInteger)figure.Numerator * less.Denominator) - ((BigInteger)less.Numerator * figure.Denominator);
        var exact = ((difference * bound.Denominator) - ((BigInteger)bound.Numerator * figure.Denominator * less.Denominator)).Sign;
        for (var decimals = Least; decimals <= Most; decimals++)
        {
            var scale = 100 * BigInteger.Pow(10, decimals);
            var shown = ((Rounded(figure, scale) - Rounded(less, scale)) * bound.Denominator) - (scale * bound.Numerator);
            if (shown.Sign == exact)
            {
                return decimals;
            }
        }

        return null;
    }

    /// <summary>The least decimals a percentage is exact with; null where the most are not enough.</summary>
    public static int? OfExact(Ratio ratio) => Of(ratio, ratio);

    /// <summary>
    /// A share that is printed for others to calculate with: exactly, and with its fraction
    /// where no decimals say it: <c>102.75%</c>, <c>130.004%</c>, <c>1/3 (33.33%)</c>.
    /// </summary>
    public static string ExactText(Ratio share) => OfExact(share) is { } decimals
        ? share.ToPercentText(decimals, Midpoint.HalfAwayFromZero)
        : $"{share} ({share.ToPercentText(Least, Midpoint.HalfAwayFromZero)})";

    private static BigInteger Rounded(Ratio ratio, BigInteger scale) =>
        WideMath.Divide(ratio.Numerator * scale, ratio.Denominator, Midpoint.HalfAwayFromZero);
}

using System;
using System.Globalization;
using PerfEval.Core.Amounts;

namespace PerfEval.Reporting;

/// <summary>数字的文字: numbers as they stand on a page, thousands apart.</summary>
internal static class NumberText
{
    private static readonly Rounding OneDecimal = new(1);

    /// <summary>A number with nothing between its digits, as years, ranks and places have it.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Points, with all their decimals and at least two, so that they stand one below the other.</summary>
    public static string Of(Points points) => points.Value.ToString("#,##0.00##", CultureInfo.InvariantCulture);

    /// <summary>A mean with two decimals; a dash where there is none.</summary>
    public static string Of(Ratio? mean) =>
        mean is { } known ? known.Round(Rounding.TwoDecimals).ToString("N2", CultureInfo.InvariantCulture) : "–";

    /// <summary>
    /// A share as a percentage with one decimal. What is more than none is not called 0.0 %, what is less than all not 100.0 %.
    /// </summary>
    public static string Percent(long part, long whole)
    {
        if (whole <= 0)
        {
            return "–";
        }

        var share = Ratio.Of(part, whole);
        return share.ToPercentText(OneDecimal) switch
        {
            "0.0%" when part > 0 => "<0.1%",
            "100.0%" when part < whole => ">99.9%",
            var text => text,
        };
    }

    /// <summary>A share in hundredths of a percent, cut off to 0 to 10,000: where a mark stands.</summary>
    public static int Place(Int128 part, Int128 whole) =>
        whole <= 0 ? 0 : (int)Int128.Clamp(part * SvgText.Whole / whole, 0, SvgText.Whole);
}

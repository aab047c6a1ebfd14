using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// The one text of a ratio that nothing is rounded in: a percentage where it has an exact one of at most 6 decimals, else the fraction.
/// </summary>
internal static class ExactPercent
{
    private const int MaxDecimals = 6;

    public static string Of(Ratio ratio)
    {
        Int128 percent = (Int128)ratio.Numerator * 100;
        for (var decimals = 0; decimals <= MaxDecimals; decimals++, percent *= 10)
        {
            if (percent % ratio.Denominator == 0)
            {
                return DecimalText.Format(percent / ratio.Denominator, decimals) + "%";
            }
        }

        return ratio.ToString();
    }
}

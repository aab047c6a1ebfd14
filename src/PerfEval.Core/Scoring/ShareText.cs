using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>
/// A share as an explanation prints it: a percentage of two decimals, of more where it takes more, and with its fraction where no
/// decimals say it, so that what follows from it can be checked.
/// </summary>
internal static class ShareText
{
    /// <summary>The text: <c>102.75%</c>, <c>130.004%</c>, <c>1/3 (33.33%)</c>.</summary>
    public static string Of(Ratio share)
    {
        var rounded = share.ToPercentText(Rounding.TwoDecimals);
        return (Int128)share.Numerator * 10_000 % share.Denominator == 0 ? rounded
            : ExactPercent.Of(share) is var exact && exact.EndsWith('%') ? exact
            : $"{exact} ({rounded})";
    }
}

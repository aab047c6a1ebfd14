using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>得分比例: a row with points, the share of them it is due by its rule, and what it claims.</summary>
/// <remarks>Shares that are claimed are compared by products of claims and points, which are exact and cost no fraction.</remarks>
internal sealed record ClaimedShare(ScoredRow Row, Ratio Due)
{
    // what rounding a claim to the decimals it is printed with can do
    private Points Half { get; } = PrintedUnit.HalfOf(Row.Claimed);

    private Points Claimed => Row.Claimed.Value;

    private Points Of => Row.Line.Points!.Value;

    /// <summary>How the share claimed stands to that of another row: below 0 where it is smaller, 0 where both are equal.</summary>
    public int CompareShare(ClaimedShare other) => Compare(Claimed, other, other.Claimed);

    /// <summary>
    /// Whether this row, due as much as another or more, claims less than the other beyond what rounding can do. Rounding keeps the order
    /// of rows with the same points; with others each claim may be off by half its printed unit.
    /// </summary>
    public bool Contradicts(ClaimedShare high)
    {
        if (Due < high.Due)
        {
            return false;
        }

        if (Of != high.Of)
        {
            return Compare(Claimed + Half, high, high.Claimed - high.Half) < 0;
        }

        var (apart, unit) = (high.Claimed - Claimed, Points.Max(Half, high.Half));
        return Due == high.Due ? apart > unit : apart >= unit && apart > Points.Zero;
    }

    private int Compare(Points claim, ClaimedShare other, Points otherClaim) =>
        ((Int128)claim.TenThousandths * other.Of.TenThousandths).CompareTo((Int128)otherClaim.TenThousandths * Of.TenThousandths);
}

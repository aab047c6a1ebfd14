using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>得分比例: a row, the share of its points it is due by its rule, and the share it claims.</summary>
internal sealed record ClaimedShare(ScoredRow Row, Ratio Due)
{
    private Ratio? _share;
    private Ratio? _least;
    private Ratio? _most;

    /// <summary>The share claimed.</summary>
    public Ratio Share => _share ??= OfPoints(Row.Claimed.Value);

    // what a claim rounded to what is printed may have been
    private Ratio Least => _least ??= OfPoints(Row.Claimed.Value - Half);

    private Ratio Most => _most ??= OfPoints(Row.Claimed.Value + Half);

    private Points Half => PrintedUnit.HalfOf(Row.Claimed);

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

        if (Row.Line.Points != high.Row.Line.Points)
        {
            return high.Least > Most;
        }

        var (apart, unit) = (high.Row.Claimed.Value - Row.Claimed.Value, Points.Max(Half, high.Half));
        return Due == high.Due ? apart > unit : apart >= unit && apart > Points.Zero;
    }

    private Ratio OfPoints(Points claim) => Ratio.Of(claim.TenThousandths, Row.Line.Points!.Value.TenThousandths);
}

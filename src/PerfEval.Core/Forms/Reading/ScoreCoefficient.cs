using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 得分系数: the score is the points times the coefficient. It is read where it can mean one thing alone: with a percent sign, or as a number
/// above 2 under a head that prints it (系数(%)); 0.95 and 1 may be shares or percents, and then nothing is made of them.
/// </summary>
internal static class ScoreCoefficient
{
    private static readonly Rounding Exact = new(Rounding.MaxDecimals);

    // what rounding to all decimals may leave
    private static readonly Points Least = Points.FromTenThousandths(1);

    /// <summary>The score; null where the coefficient or the points say none.</summary>
    public static Points? Of(string? coefficient, Reported<Points> points) =>
        points.TryGetValue(out var full) && full >= Points.Zero && PercentOf(coefficient) is { } percent
            ? full.Times(percent.Value.OfHundred, Exact)
            : null;

    /// <summary>
    /// What the points times the coefficient come to, where a filed score is something else: by more than the last
    /// decimals that score and coefficient are printed to leave open. Null where they agree or say nothing of each other.
    /// </summary>
    public static Points? Contradicting(Reported<Points> score, string? coefficient, Reported<Points> points)
    {
        if (!score.TryGetValue(out var filed) || PercentOf(coefficient) is not { } percent || Of(coefficient, points) is not { } computed)
        {
            return null;
        }

        var open = PrintedUnit.HalfOf(score) + points.Value.Times(PrintedUnit.HalfOf(percent).OfHundred, Exact) + Least;
        return (filed - computed).Magnitude > open ? computed : null;
    }

    private static Reported<Points>? PercentOf(string? coefficient)
    {
        if (coefficient is null)
        {
            return null;
        }

        var text = CellText.Fold(coefficient).Trim();
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text[..^1].TrimEnd() : text;
        return Points.TryParse(number, null, out var percent) && percent >= Points.Zero && percent <= Points.Hundred
            && (isPercent || percent > Points.From(2))
            ? Reported<Points>.Of(percent, number)
            : null;
    }
}

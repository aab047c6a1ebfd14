using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>
/// 得分系数: the score is the points times the coefficient. It is read where it can mean one thing alone: with a percent sign, or as a number
/// above 2 under a head that prints it (系数(%)); 0.95 and 1 may be shares or percents, and then nothing is made of them.
/// </summary>
internal static class ScoreCoefficient
{
    private static readonly Rounding Exact = new(Rounding.MaxDecimals);

    /// <summary>The score; null where the coefficient or the points say none.</summary>
    public static Points? Of(string? coefficient, Reported<Points> points)
    {
        if (coefficient is null || !points.TryGetValue(out var full) || full < Points.Zero)
        {
            return null;
        }

        var text = CellText.Fold(coefficient).Trim();
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text[..^1].TrimEnd() : text;
        return Points.TryParse(number, null, out var percent) && percent >= Points.Zero && percent <= Points.Hundred
            && (isPercent || percent > Points.From(2))
            ? full.Times(percent.OfHundred, Exact)
            : null;
    }
}

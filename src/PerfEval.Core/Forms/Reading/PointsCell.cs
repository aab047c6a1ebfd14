using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 分值单元格: points to be had. A negative number in it, as for a 扣分项, says what is taken off, not what can be had: it is kept and reported.
/// </summary>
internal static class PointsCell
{
    /// <summary>The points, and what there is to say about the cell.</summary>
    public static Reported<Points> Read(string? text, out CellProblem? problem)
    {
        var points = ReportedCell.Score(text, out problem);
        if (points.HasValue && points.Value < Points.Zero)
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.pointsToHave");
        }

        return points;
    }
}

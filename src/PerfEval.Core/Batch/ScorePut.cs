using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;

namespace PerfEval.Core.Batch;

/// <summary>Writes what the reference made of a unit into the buffers, where they can hold it.</summary>
internal static class ScorePut
{
    /// <summary>Writes a unit.</summary>
    public static void Unit(BatchScores scores, int unit, ReferenceScore score)
    {
        var columns = scores.Columns;
        var scale = columns.Plan.Scale;
        scores.TotalBuffer[unit] = Sum(score.Total, scale);
        if (!scores.GradeBuffer.IsEmpty)
        {
            scores.GradeBuffer[unit] = (byte)score.Grade;
        }

        if (!scores.ExecutionBuffer.IsEmpty)
        {
            scores.ExecutionBuffer[unit] = score.Execution is { } execution ? Line(execution, scale) : (ushort)0;
        }

        // a report with a tree of its own among shared columns has other lines than they have
        var lines = columns.LineCountOf(unit);
        for (var i = 0; !scores.LineBuffer.IsEmpty && i < lines; i++)
        {
            scores.LineBuffer[columns.PositionOf(unit, i)] = score.Lines.Count == lines ? Line(score.Lines[i], scale) : BatchScores.NoScore;
        }

        var groups = columns.FirstGroupOf(unit + 1) - columns.FirstGroupOf(unit);
        for (var i = 0; !scores.GroupBuffer.IsEmpty && i < groups; i++)
        {
            scores.GroupBuffer[columns.FirstGroupOf(unit) + i] = score.Groups.Count == groups
                ? Sum(score.Groups[i], scale)
                : BatchScores.NoTotal;
        }
    }

    /// <summary>A line score in steps, or the mark for one that is not.</summary>
    public static ushort Line(PointsRange range, ScoringScale scale) =>
        TrySteps(range, scale, BatchScores.NoScore - 1, out var steps) ? (ushort)steps : BatchScores.NoScore;

    /// <summary>A sum in steps, or the mark for one that is not.</summary>
    public static int Sum(PointsRange range, ScoringScale scale) =>
        TrySteps(range, scale, int.MaxValue, out var steps) ? (int)steps : BatchScores.NoTotal;

    private static bool TrySteps(PointsRange range, ScoringScale scale, long most, out long steps)
    {
        (steps, var rest) = Math.DivRem(range.Min.TenThousandths, scale.Step);
        return range.IsExact && rest == 0 && steps >= 0 && steps <= most;
    }
}

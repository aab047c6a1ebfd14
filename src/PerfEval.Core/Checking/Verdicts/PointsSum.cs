using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>分值合计: the points that the form or the standard gives some indicators.</summary>
/// <param name="Sum">Their sum; a "/" and a deduction (−5) count as none.</param>
/// <param name="IsWhole">Whether every one of them has points, so that the sum is not still to grow.</param>
internal readonly record struct PointsSum(Points Sum, bool IsWhole)
{
    /// <summary>The points of all indicators and of execution.</summary>
    public static Points With(CheckContext context) => Of(context.Leaves).Sum + (context.ExecutionLine?.Points ?? Points.Zero);

    /// <summary>Adds up the points of some indicators.</summary>
    public static PointsSum Of(List<ScoredRow> leaves) => Of(CollectionsMarshal.AsSpan(leaves));

    /// <summary>Adds up the points of some indicators.</summary>
    public static PointsSum Of(ReadOnlySpan<ScoredRow> leaves)
    {
        var sum = Points.Zero;
        var isWhole = true;
        foreach (var leaf in leaves)
        {
            if (!leaf.IsCounted)
            {
                continue;
            }

            var points = leaf.Indicator.Points.TryGetValue(out var filed) && filed >= Points.Zero ? filed : leaf.Line.Points;
            isWhole &= points is not null;
            sum += points ?? Points.Zero;
        }

        return new PointsSum(sum, isWhole);
    }
}

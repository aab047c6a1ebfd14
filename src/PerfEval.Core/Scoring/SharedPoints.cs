using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 合用的分值: rows whose points and score stand in one merged cell with those of the row above. How they share them is not stated, so the
/// cell comes to anything between the least and the most that one of its rows attains.
/// </summary>
internal static class SharedPoints
{
    /// <summary>What stands for points in a row that has them in the cell of a row above.</summary>
    public static Reported<Points> Mark { get; } = Reported<Points>.NotApplicable("〃");

    /// <summary>Whether points are those of a row above.</summary>
    public static bool Are(Reported<Points> points) => points.Kind == ReportedKind.NotApplicable && points.Raw == Mark.Raw;

    /// <summary>How many rows share the points of a row: those right below it that have them in its cell.</summary>
    /// <param name="leaves">The indicators of a goal.</param>
    /// <param name="head">The position of the row with the cell.</param>
    public static int CountBelow(EquatableList<IndicatorLeaf> leaves, int head)
    {
        // asked first: of many rows in one cell only the first looks at them all
        if (Are(leaves[head].Indicator.Points))
        {
            return 0;
        }

        var next = head + 1;
        while (next < leaves.Count && Are(leaves[next].Indicator.Points))
        {
            next++;
        }

        return next - head - 1;
    }

    /// <summary>The result of a merged cell.</summary>
    /// <param name="first">What its first row comes to.</param>
    /// <param name="others">What the others come to, each as if it had the points alone.</param>
    /// <param name="context">What the first row was scored with.</param>
    public static LineResult Between(LineResult first, IReadOnlyList<ScoreOutcome> others, LineContext context)
    {
        if (others.Count == 0)
        {
            return first;
        }

        var shares = others.Prepend(first.Outcome).Select(Attained).OfType<(Ratio Least, Ratio Most)>().ToList();
        if (shares.Count == 0)
        {
            return first;
        }

        var (least, most) = (shares.Min(share => share.Least), shares.Max(share => share.Most));
        return Attained(first.Outcome) == (least, most)
            ? first
            : context.Ranged(least, most, OpenReason.Of(OpenReasonKind.SharedPoints, Argument.Of("count", others.Count + 1)));
    }

    // none to all where that is not known; null where the row does not apply
    private static (Ratio Least, Ratio Most)? Attained(ScoreOutcome outcome) =>
        outcome is ScoreOutcome.NotApplicable ? null : outcome.Shares ?? (Ratio.Zero, Ratio.One);
}

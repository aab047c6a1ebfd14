using PerfEval.Core.Amounts;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>扣分: what a row claims below its points, and whether it says why.</summary>
internal static class Deductions
{
    /// <summary>What was taken off, claimed − points and so below 0; null where nothing was, or nothing can be said.</summary>
    public static Points? Of(ScoredRow row) =>
        row.Line.Points is { } points && row.Claimed.TryGetValue(out var claimed) && claimed < points && claimed >= Points.Zero
            ? claimed - points
            : null;

    /// <summary>
    /// Whether nothing recomputes the row: the filer judged it, or what was filed leaves it open. What is measured is held against its
    /// rule (PE3101), and what reports nothing owes its result first.
    /// </summary>
    public static bool AreJudged(ScoredRow row) => row.Line.Outcome switch
    {
        ScoreOutcome.Scored => row.Line.Assumed(AssumptionKind.FilersJudgement),
        ScoreOutcome.Ranged or ScoreOutcome.NotComputable => true,
        _ => false,
    };
}

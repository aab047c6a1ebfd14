using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Rechecking;

/// <summary>复核结论: how a claim compares with the recomputation, in the words of the re-check.</summary>
internal static class RecheckVerdicts
{
    /// <summary>The verdict on the claim of a line.</summary>
    /// <param name="context">What was checked.</param>
    /// <param name="line">The recomputed line.</param>
    /// <param name="cell">The claim as it was filed.</param>
    /// <param name="leaf">The indicator; null for execution.</param>
    public static RecheckVerdict Of(CheckContext context, ScoredLine line, Reported<Points> cell, CheckedLeaf? leaf)
    {
        if (!cell.HasValue)
        {
            return RecheckVerdict.NotClaimed;
        }

        if (line.Points is not { } points || IsUnscored(line) && cell.Value >= Points.Zero && cell.Value <= points)
        {
            return RecheckVerdict.NotComparable;
        }

        return (leaf is null ? ClaimVerdicts.OfExecution(context) : ClaimVerdicts.Of(context, leaf)) switch
        {
            ClaimVerdict.Different or ClaimVerdict.OutOfRange or ClaimVerdict.OutsideTier => RecheckVerdict.BreaksRule,
            ClaimVerdict.Rounded => RecheckVerdict.WithinTolerance,
            ClaimVerdict.Same when line.Outcome is ScoreOutcome.Scored => RecheckVerdict.Same,
            _ => RecheckVerdict.Judgement,
        };
    }

    private static bool IsUnscored(ScoredLine line) => line.Outcome is ScoreOutcome.NotReported or ScoreOutcome.NotComputable;
}

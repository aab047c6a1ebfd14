using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>自评得分差异的原因: the likely cause of a claim's difference, where the verdict leaves one to be named.</summary>
internal static class ClaimCauses
{
    /// <summary>The cause of an indicator's difference; null if the claim does not differ or no cause is recognised.</summary>
    public static ScoreCause? Of(CheckContext context, ScoredRow leaf)
    {
        if (!leaf.Result.ClaimedScore.TryGetValue(out var claimed))
        {
            return null;
        }

        if (leaf.Line.Points is null)
        {
            return ImpliedPoints(context, leaf, claimed) is null ? null : ScoreCause.AbsolutePercentage;
        }

        return ClaimVerdicts.Of(context, leaf) switch
        {
            ClaimVerdict.Different => leaf.CauseOfClaim(context),
            ClaimVerdict.Explained when leaf.IsOfOtherSense(context) => ScoreCause.OppositeDirection,
            _ => null,
        };
    }

    /// <summary>The cause of the execution claim's difference; null if the claim does not differ or no cause is recognised.</summary>
    public static ScoreCause? OfExecution(CheckContext context)
    {
        if (context.ExecutionLine is not { } line || !context.ClaimedExecution.TryGetValue(out var claimed))
        {
            return null;
        }

        if (line.Points is not null && ClaimVerdicts.OfExecution(context) == ClaimVerdict.Different)
        {
            return ScoreCauses.OfExecution(line, line.Score, claimed);
        }

        return PrintedRateScore.Of(context) is { } computed && PrintedRateScore.IsApart(context, claimed, computed)
            ? ScoreCauses.OfExecution(line, computed, claimed)
            : null;
    }

    /// <summary>
    /// The points that claim ÷ actual shows for a row that prints none; null where it shows none. A claim that is a whole number may well
    /// be the points themselves: it shows something only where the total of a whole report says that points were lost.
    /// </summary>
    public static Points? ImpliedPoints(CheckContext context, ScoredRow leaf, Points claimed)
    {
        var isWhole = claimed == claimed.Round(new Rounding(0));
        var lost = context.Report.Completeness == Completeness.Complete
            && context.Report.Claims.TotalScore.TryGetValue(out var total) && total < context.FullPoints;
        return !isWhole || lost ? ScoreCauses.AbsoluteOf(leaf, claimed) : null;
    }
}

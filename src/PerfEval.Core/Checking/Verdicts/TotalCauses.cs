using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>总分差异原因的识别: what the difference between a claimed total and the sum of its scores is equal to.</summary>
internal static class TotalCauses
{
    /// <summary>Why the claimed total is not the sum.</summary>
    public static ScoreCause? Of(CheckContext context, Points total, Points sum)
    {
        var tolerance = context.Standard.Tolerances.Value.Score;
        if (context.ClaimedExecution.TryGetValue(out var execution) && execution > tolerance && total == sum - execution)
        {
            return ScoreCause.ExecutionLeftOut;
        }

        foreach (var row in context.FundingLines)
        {
            if (!row.IsTotal && !ReferenceEquals(row.Line, context.Funding!.ScoredLine) && row.Line.ClaimedScore.TryGetValue(out var again)
                && again > tolerance && total == sum + again)
            {
                return ScoreCause.SubRowCountedTwice;
            }
        }

        var cut = CutOff(context);
        return (total - sum - cut).Magnitude <= tolerance && cut > Points.Zero ? ScoreCause.HiddenDecimals : null;
    }

    /// <summary>Why the points do not make the full points.</summary>
    public static ScoreCause? OfPoints(CheckContext context, Points execution, Points indicators) =>
        execution > Points.Zero && indicators == context.FullPoints ? ScoreCause.PointsBeyondFull : null;

    // what the lines lost by being cut off
    private static Points CutOff(CheckContext context)
    {
        var cut = Points.Zero;
        if (context.ExecutionLine is { Score: { } computed } line && context.ClaimedExecution.TryGetValue(out var execution)
            && ScoreCauses.OfExecution(line, computed, execution) == ScoreCause.Truncated)
        {
            cut += computed - execution;
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Score is { } score && leaf.Result.ClaimedScore.TryGetValue(out var claimed)
                && leaf.CauseOfClaim(context) == ScoreCause.Truncated)
            {
                cut += score - claimed;
            }
        }

        return cut;
    }
}

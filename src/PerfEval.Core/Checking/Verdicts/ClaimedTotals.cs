using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>自评得分合计: the claimed scores added up.</summary>
internal static class ClaimedTotals
{
    /// <summary>The sum of the claimed scores; null where a line that carries points claims none.</summary>
    public static Points? SumOfClaims(CheckContext context)
    {
        var sum = Points.Zero;

        // a funding table without a column of points has nothing to claim
        if (context.ExecutionLine is { } line && !(line.Points is null && context.ClaimedExecution.IsBlank))
        {
            if (!context.ClaimedExecution.TryGetValue(out var execution) && context.ClaimedExecution.Kind != ReportedKind.NotApplicable)
            {
                return null;
            }

            sum += execution;
        }

        var printsPoints = context.Leaves.Exists(leaf => leaf.Indicator.Points.HasValue);
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.IsCounted)
            {
                continue;
            }

            if (leaf.Result.ClaimedScore.TryGetValue(out var claimed))
            {
                sum += claimed;
            }
            else if (MustClaim(leaf, printsPoints))
            {
                return null;
            }
        }

        return sum;
    }

    // a row that does not apply claims nothing, nor does one without points among rows that print theirs
    private static bool MustClaim(ScoredRow leaf, bool printsPoints) =>
        leaf.Result.ClaimedScore.Kind != ReportedKind.NotApplicable
        && leaf.Indicator.Points.Kind != ReportedKind.NotApplicable
        && leaf.Result.Actual is not ActualValue.NotApplicable
        && !(printsPoints && leaf.Indicator.Points.IsBlank && leaf.Result.ClaimedScore.IsBlank);
}

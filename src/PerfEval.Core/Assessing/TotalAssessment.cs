using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Assessing;

/// <summary>小计与总分的复核: compares claimed subtotals and the claimed total with the recomputed ones.</summary>
internal static class TotalAssessment
{
    /// <summary>The first levels, filed against recomputed.</summary>
    public static EquatableList<Assessment.FirstLevel> GroupsOf(CheckContext context)
    {
        var printsPoints = context.Leaves.Exists(row => row.Indicator.Points.HasValue);
        List<Assessment.FirstLevel> groups = [];
        foreach (var group in context.Evaluation.Levels)
        {
            Points? sum = Points.Zero;
            foreach (var row in context.LeavesOf(group.GoalIndex, group.FirstLevelIndex))
            {
                sum += ClaimOf(row, printsPoints);
            }

            groups.Add(new Assessment.FirstLevel(group, sum));
        }

        return groups.ToEquatableList();
    }

    /// <summary>The total, filed against its parts.</summary>
    public static Assessment.AssessedTotal Of(CheckContext context, EquatableList<AssessedRow> rows)
    {
        var claimed = context.Report.Claims.TotalScore;
        var sum = context.GoalsAreWeighed ? null : ClaimedTotals.SumOfClaims(context);
        var cause = claimed.HasValue && sum is { } added && context.Report.Completeness == Completeness.Complete
            && (claimed.Value - added).Magnitude > context.Standard.Tolerances.Value.Score
            ? TotalCauses.Of(context, claimed.Value, added)
            : null;
        return new Assessment.AssessedTotal(
            claimed, sum, Gap(ScoreVerdict.WithinTolerance), Gap(ScoreVerdict.BreaksRule), Gap(ScoreVerdict.Judgement), cause);

        ScoreGap Gap(ScoreVerdict verdict) =>
            rows.Where(row => row.Verdict == verdict)
                .Aggregate(default(ScoreGap), (gap, row) => gap.With(row.Difference ?? Points.Zero));
    }

    // a row that does not apply, and one without points beside others that have them, claims nothing and leaves the sum whole
    private static Points? ClaimOf(ScoredRow row, bool printsPoints)
    {
        var claimed = row.Filed.Claimed;
        var claimsNothing = claimed.Kind == ReportedKind.NotApplicable || (printsPoints && row.Indicator.Points.IsBlank && claimed.IsBlank);
        if (claimed.TryGetValue(out var points))
        {
            return points;
        }

        return claimsNothing ? Points.Zero : null;
    }
}

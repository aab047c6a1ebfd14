using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Assessing;

/// <summary>单项复核: how each claim stands to its line, by how much it differs, and why.</summary>
internal static class RowAssessment
{
    /// <summary>The rows, execution first; those of the empty form that nobody filled in are none.</summary>
    public static EquatableList<AssessedRow> Of(CheckContext context)
    {
        List<AssessedRow> rows = [];
        if (context.ExecutionLine is { } execution)
        {
            rows.Add(Row(context, execution, context.ClaimedExecution, null, ClaimCauses.OfExecution(context)));
        }

        foreach (var row in context.Leaves)
        {
            rows.Add(context.Notes.IsMisread(row.Line.Place)
                ? new AssessedRow
                {
                    Filed = row.Filed,
                    Line = row.Line,
                    Claimed = row.Filed.Claimed,
                    Verdict = row.Filed.Claimed.HasValue ? ScoreVerdict.NotComparable : ScoreVerdict.NotClaimed,
                    Difference = null,
                    HasReason = HasReason(context, row),
                    Cause = null,
                }
                : Row(context, row.Line, row.Filed.Claimed, row, ClaimCauses.Of(context, row)));
        }

        return rows.ToEquatableList();
    }

    private static AssessedRow Row(
        CheckContext context, ScoredLine line, Reported<Points> claimed, ScoredRow? row, ScoreCause? cause) => new()
        {
            Filed = row?.Filed,
            Line = line,
            Claimed = claimed,
            Verdict = VerdictOf(context, line, claimed, row),
            Difference = Difference(line, claimed),
            HasReason = HasReason(context, row),
            Cause = cause,
        };

    private static ScoreVerdict VerdictOf(CheckContext context, ScoredLine line, Reported<Points> cell, ScoredRow? row)
    {
        if (!cell.HasValue)
        {
            return ScoreVerdict.NotClaimed;
        }

        var isUnscored = line.Outcome is ScoreOutcome.NotReported or ScoreOutcome.NotComputable;
        if (line.Points is not { } points || (isUnscored && cell.Value >= Points.Zero && cell.Value <= points))
        {
            return ScoreVerdict.NotComparable;
        }

        return (row is null ? ClaimVerdicts.OfExecution(context) : ClaimVerdicts.Of(context, row)) switch
        {
            ClaimVerdict.Different or ClaimVerdict.OutOfRange or ClaimVerdict.OutsideTier => ScoreVerdict.BreaksRule,
            ClaimVerdict.Rounded => ScoreVerdict.WithinTolerance,
            ClaimVerdict.Same when line.Outcome is ScoreOutcome.Scored => ScoreVerdict.Same,
            _ => ScoreVerdict.Judgement,
        };
    }

    private static bool HasReason(CheckContext context, ScoredRow? row) =>
        Reasons.IsGiven(context.Standard, row is null ? context.Funding?.ScoredLine?.Reason : row.Result.DeviationReason);

    private static Points? Difference(ScoredLine line, Reported<Points> cell)
    {
        return line.Points is not null && cell.TryGetValue(out var claimed) && line.Outcome is not ScoreOutcome.NotApplicable
            ? line.Contribution.Excess(claimed)
            : null;
    }
}

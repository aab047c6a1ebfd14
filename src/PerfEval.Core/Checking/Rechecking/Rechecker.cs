using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Rechecking;

/// <summary>复核: holds what was filed against the recomputation. A pure function of report and standard.</summary>
public static class Rechecker
{
    /// <summary>Rechecks a report by a selected standard.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecheckResult Recheck(SelfEvaluation report, StandardSelection selection)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(selection);
        var evaluation = Scorer.Score(report, selection);
        var context = new CheckContext(report, selection.Standard, evaluation);
        var lines = Lines(context);
        return new RecheckResult
        {
            Evaluation = evaluation,
            Checked = ReportChecker.Check(context),
            Lines = lines.ToEquatableList(),
            Groups = Groups(context),
            Total = Total(context, lines),
            Proposals = StructureProposals.Of(context),
        };
    }

    private static List<RecheckedLine> Lines(CheckContext context)
    {
        List<RecheckedLine> lines = [];
        if (context.ExecutionLine is { } execution)
        {
            lines.Add(Line(context, execution, context.ClaimedExecution, null, ClaimCauses.OfExecution(context)));
        }

        foreach (var leaf in context.Leaves)
        {
            lines.Add(Line(context, leaf.Line, leaf.Result.ClaimedScore, leaf, ClaimCauses.Of(context, leaf)));
        }

        return lines;
    }

    private static RecheckedLine Line(CheckContext context, ScoredLine line, Reported<Points> filed, CheckedLeaf? leaf, ScoreCause? cause) =>
        new(line, filed, RecheckVerdicts.Of(context, line, filed, leaf), Difference(line, filed), cause);

    private static Points? Difference(ScoredLine line, Reported<Points> filed)
    {
        if (line.Points is null || !filed.TryGetValue(out var claimed) || line.Outcome is ScoreOutcome.NotApplicable)
        {
            return null;
        }

        var range = line.Contribution;
        return range.Contains(claimed) ? Points.Zero : claimed < range.Min ? claimed - range.Min : claimed - range.Max!.Value;
    }

    private static EquatableList<RecheckedGroup> Groups(CheckContext context)
    {
        var printsPoints = context.Leaves.Exists(leaf => leaf.Indicator.Points.HasValue);
        List<RecheckedGroup> groups = [];
        foreach (var group in context.Evaluation.Groups)
        {
            Points? sum = Points.Zero;
            foreach (var leaf in context.LeavesOf(group.GoalIndex, group.FirstLevelIndex))
            {
                sum += leaf.Result.ClaimedScore.TryGetValue(out var claimed) ? claimed
                    : leaf.Result.ClaimedScore.Kind == ReportedKind.NotApplicable || (printsPoints && leaf.Indicator.Points.IsBlank && leaf.Result.ClaimedScore.IsBlank) ? Points.Zero
                    : null;
            }

            groups.Add(new RecheckedGroup(group, sum));
        }

        return groups.ToEquatableList();
    }

    private static RecheckedTotal Total(CheckContext context, List<RecheckedLine> lines)
    {
        var filed = context.Report.Claims.TotalScore;
        var sum = context.GoalsAreWeighed ? null : ClaimedTotals.SumOfClaims(context);
        var cause = filed.HasValue && sum is { } added && context.Report.Completeness == Completeness.Complete
            && (filed.Value - added).Magnitude > context.Standard.Tolerances.Value.Score
            ? TotalCauses.Of(context, filed.Value, added)
            : null;
        return new RecheckedTotal(filed, sum, context.Evaluation.Total, Gap(RecheckVerdict.WithinTolerance), Gap(RecheckVerdict.BreaksRule), Gap(RecheckVerdict.Judgement), cause);

        ScoreGap Gap(RecheckVerdict verdict) =>
            lines.Where(line => line.Verdict == verdict).Aggregate(default(ScoreGap), (gap, line) => gap.With(line.Difference ?? Points.Zero));
    }
}

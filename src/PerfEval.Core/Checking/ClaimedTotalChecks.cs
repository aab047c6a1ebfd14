using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking;

/// <summary>自评总分与等级: the claimed total against the claimed scores, the claimed grade against both totals.</summary>
internal static class ClaimedTotalChecks
{
    /// <summary>PE3105: only where every line that carries points claims a score.</summary>
    public static void NotSum(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total) || context.Leaves.Count == 0 || SumOfClaims(context) is not { } sum)
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        sink.Looked();
        if (ClaimsAreWeighed(context, total, sum))
        {
            return;
        }

        if (IsApart(total, sum, context) && !IsAsCounted(total, context) && !IsCapped(total, context))
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("claimed", total), Argument.Of("sum", sum), Argument.Of("difference", total - sum),
                ScoreCauses.Argument(TotalCauses.Of(context, total, sum)));
        }
    }

    /// <summary>PE4104: of a table cut short the total still lies between what the seen rows claim and that plus what the unseen ones can carry.</summary>
    public static void BeyondUnseenRows(CheckContext context, CheckSink sink)
    {
        if (context.Report.Completeness != Completeness.CutShort)
        {
            sink.Skip("skip.allRowsSeen");
            return;
        }

        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        // a row without a claim may be worth all its points, and so may one that does not apply once the rest is scaled up
        var (seen, least, most) = (Points.Zero, Points.Zero, context.FullPoints);
        foreach (var (line, claim) in Rows(context))
        {
            if (line.Points is not { } points)
            {
                sink.Skip("skip.pointsNotPrinted");
                return;
            }

            seen += points;
            least += claim.HasValue ? claim.Value : Points.Zero;
            most -= claim.HasValue ? points - claim.Value : Points.Zero;
        }

        if (seen > context.FullPoints)
        {
            sink.Skip("skip.seenPointsBeyondFull");
            return;
        }

        sink.Looked();
        var half = Points.FromTenThousandths(5000 / WideMath.PowerOfTen(ClaimVerdicts.DecimalsOf(context.Report.Claims.TotalScore)));
        if (total < least - half || total > most + half)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("claimed", total), Argument.Of("seen", least), Argument.Of("most", most));
        }
    }

    private static IEnumerable<(ScoredLine Line, Reported<Points> Claim)> Rows(CheckContext context)
    {
        if (context.ExecutionLine is { } execution)
        {
            yield return (execution, context.ClaimedExecution);
        }

        foreach (var leaf in context.Leaves)
        {
            yield return (leaf.Line, leaf.Result.ClaimedScore);
        }
    }

    /// <summary>PE4101.</summary>
    public static void GradeNotOfClaimed(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        Compare(context, sink, context.Standard.Grades.Value.Of(total), PointsRange.Exactly(total));
    }

    /// <summary>PE4102: only a definite recomputed grade contradicts anything.</summary>
    public static void GradeNotOfComputed(CheckContext context, CheckSink sink)
    {
        if (context.Evaluation.Grade is null || context.Standard.Grades.Value.Of(context.Evaluation.Total) is not { } band)
        {
            sink.Skip("skip.noDefiniteGrade");
            return;
        }

        Compare(context, sink, band, context.Evaluation.Total);
    }

    private static void Compare(CheckContext context, CheckSink sink, GradeBand band, PointsRange total)
    {
        if (!context.Report.Claims.Grade.TryGetValue(out var word))
        {
            sink.Skip("skip.noClaimedGrade");
            return;
        }

        if (context.Standard.Grades.Value.Named(word) is not { } claimed)
        {
            sink.Skip("skip.unknownGrade");
            return;
        }

        sink.Looked();
        if (claimed != band)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.Grade),
                Argument.Of("claimed", word),
                Argument.Of("total", total, context.Standard.Rounding.Value.Rounding.Decimals),
                Argument.Of("grade", band.Label.Chinese));
        }
    }

    private static bool IsApart(Points total, Points sum, CheckContext context) =>
        (total - sum).Magnitude > context.Standard.Tolerances.Value.Score;

    // where each goal is scored out of all the points, the total lies between the goals
    private static bool ClaimsAreWeighed(CheckContext context, Points total, Points sum)
    {
        if (context.Report.Goals.Count < 2 || sum <= context.FullPoints)
        {
            return false;
        }

        var execution = context.ClaimedExecution.TryGetValue(out var claimed) ? claimed : Points.Zero;
        var tolerance = context.Standard.Tolerances.Value.Score;
        var (least, most) = (context.FullPoints, Points.Zero);
        for (var g = 0; g < context.Report.Goals.Count; g++)
        {
            var goal = execution;
            foreach (var leaf in context.Leaves)
            {
                goal += leaf.GoalIndex == g && leaf.Result.ClaimedScore.TryGetValue(out var score) ? score : Points.Zero;
            }

            least = goal < least ? goal : least;
            most = goal > most ? goal : most;
        }

        return most <= context.FullPoints + tolerance && total >= least - tolerance && total <= most + tolerance;
    }

    private static bool IsCapped(Points total, CheckContext context) => context.Evaluation is { Caps.Count: > 0, Total: var capped } && capped.Contains(total);

    // a filer who counts the best of a group, weighs goals, or leaves out what does not apply and scales the rest up does what the standard says
    private static bool IsAsCounted(Points total, CheckContext context)
    {
        var (lines, standard) = (context.Evaluation.Lines, context.Standard);
        Dictionary<ScoredLine, ExactSum> claimed = new(ReferenceEqualityComparer.Instance);
        foreach (var leaf in context.Leaves)
        {
            claimed[leaf.Line] = ExactSum.Of(leaf.Result.ClaimedScore.TryGetValue(out var score) ? score : Points.Zero);
        }

        var execution = ExactSum.Of(context.ClaimedExecution.TryGetValue(out var spent) ? spent : Points.Zero);
        var shares = GoalShares.Of(lines, UnprintedPoints.Of(context.Report.Goals, lines, context.FullPoints), standard, hasAllRows: true);
        var counted = new TotalEnds(lines, [], shares, standard).OfClaims(i => lines[i].Kind == LineKind.Execution ? execution : claimed[lines[i]]);
        var tolerance = standard.Tolerances.Value.Score;
        return total >= counted.Min - tolerance && total <= counted.Max + tolerance;
    }

    /// <summary>The sum of the claimed scores; null where a line that carries points claims none.</summary>
    public static Points? SumOfClaims(CheckContext context)
    {
        var sum = Points.Zero;
        var printsPoints = context.Leaves.Exists(leaf => leaf.Indicator.Points.HasValue);

        // a funding table without a column of points has nothing to claim
        if (context.ExecutionLine is { } line && !(line.Points is null && context.ClaimedExecution.IsBlank))
        {
            if (!context.ClaimedExecution.TryGetValue(out var execution) && context.ClaimedExecution.Kind != ReportedKind.NotApplicable)
            {
                return null;
            }

            sum += execution;
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Result.ClaimedScore.TryGetValue(out var claimed))
            {
                sum += claimed;
            }
            else if (leaf.Result.ClaimedScore.Kind != ReportedKind.NotApplicable
                && leaf.Indicator.Points.Kind != ReportedKind.NotApplicable && leaf.Result.Actual is not ActualValue.NotApplicable
                && !(printsPoints && leaf.Indicator.Points.IsBlank && leaf.Result.ClaimedScore.IsBlank))
            {
                return null;
            }
        }

        return sum;
    }
}

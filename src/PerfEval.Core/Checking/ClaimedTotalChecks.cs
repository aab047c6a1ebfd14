using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
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

        if (IsApart(total, sum, context) && IsApart(total, AsCounted(sum, context), context) && !IsCapped(total, context))
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("claimed", total), Argument.Of("sum", sum), Argument.Of("difference", total - sum),
                ScoreCauses.Argument(TotalCauses.Of(context, total, sum)));
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

    // a filer who counts the best of a group, averages goals, or leaves out what does not apply and scales the rest up does what the standard says
    private static Points AsCounted(Points sum, CheckContext context)
    {
        var (lines, standard) = (context.Evaluation.Lines, context.Standard);
        var counted = CountedLines.Of(lines, standard);
        var exact = default(ExactSum).Add(sum, Ratio.One);
        if (counted.HasGroups || counted.AveragedGoals > 1)
        {
            var claims = new ExactSum[lines.Count];
            for (var i = 0; i < claims.Length; i++)
            {
                claims[i] = ClaimOf(lines[i], context);
            }

            var dropped = counted.Dropped(i => claims[i]);
            exact = default;
            for (var i = 0; i < claims.Length; i++)
            {
                exact = dropped.Contains(i) ? exact : exact.Add(lines[i].GoalIndex is null ? claims[i] : claims[i].Over(counted.AveragedGoals));
            }
        }

        if (Rescaling.IsDue(lines, counted, standard, out var applicable) && applicable > Points.Zero)
        {
            exact = exact.Scale(context.FullPoints, applicable);
        }

        return exact.Round(standard.Rounding.Value.Rounding);
    }

    private static ExactSum ClaimOf(ScoredLine line, CheckContext context)
    {
        var claim = line.Kind == LineKind.Execution ? context.ClaimedExecution
            : context.Leaves.Find(leaf => ReferenceEquals(leaf.Line, line))?.Result.ClaimedScore ?? default;
        return default(ExactSum).Add(claim.HasValue ? claim.Value : Points.Zero, Ratio.One);
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

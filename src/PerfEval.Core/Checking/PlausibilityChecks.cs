using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking;

/// <summary>合理性: figures that add up and still raise a question.</summary>
internal static class PlausibilityChecks
{
    /// <summary>PE3102: higher-is-better targets only, and only where the standard asks for the note.</summary>
    public static void OverAttainment(CheckContext context, CheckSink sink)
    {
        if (!context.Standard.OverTarget.Value.AsksForNote)
        {
            sink.Skip("skip.noNoteAsked");
            return;
        }

        sink.Skip("skip.noQuantities");
        var threshold = context.Standard.Thresholds.Value.OverAttainment;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line is not { Direction: Direction.HigherIsBetter, Rate: { } rate })
            {
                continue;
            }

            sink.Looked();
            if (rate > threshold)
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text), Argument.Of("actual", leaf.Result.Actual.Text),
                    Argument.Beside("rate", rate, threshold), Argument.Bound("threshold", threshold));
            }
        }
    }

    /// <summary>PE6101: of what is claimed; a claim missing anywhere leaves it open.</summary>
    public static void AllFull(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        List<bool?> lines = [total == context.FullPoints, context.ExecutionLine is { } execution ? IsFull(context.ClaimedExecution, execution.Points) : true];
        var count = 0;
        foreach (var leaf in context.Leaves)
        {
            var applies = leaf.Indicator.Points.Kind != ReportedKind.NotApplicable;
            count += applies ? 1 : 0;
            lines.Add(applies ? IsFull(leaf.Result.ClaimedScore, leaf.Line.Points) : true);
        }

        // one line that is not full settles it; without one a missing claim leaves it open
        if (!lines.Contains(false) && lines.Contains(null))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        sink.Looked();
        if (!lines.Contains(false))
        {
            sink.Find(
                Severity.Note, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore),
                Argument.Of("total", total), Argument.Of("count", count));
        }
    }

    /// <summary>PE6102: the least attainment the indicators can have, against the rate.</summary>
    public static void AheadOfExecution(CheckContext context, CheckSink sink)
    {
        var points = Points.Zero;
        var scored = Points.Zero;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is { } own && leaf.Line.Outcome is not ScoreOutcome.NotApplicable)
            {
                points += own;
                scored += leaf.Line.Contribution.Min;
            }
        }

        if (context.Execution.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        if (points == Points.Zero || !context.Leaves.Exists(leaf => leaf.Line is { Points: not null, Outcome: ScoreOutcome.Scored or ScoreOutcome.Ranged }))
        {
            sink.Skip("skip.noComputedIndicators");
            return;
        }

        sink.Looked();
        var attainment = Ratio.Of(scored.TenThousandths, points.TenThousandths);
        var threshold = context.Standard.Thresholds.Value.AttainmentAhead;
        if (attainment > rate && Ratio.CompareDistance(attainment, rate, threshold) > 0)
        {
            var decimals = ShownDecimals.Of(attainment, threshold, less: rate);
            sink.Find(
                Severity.Warning, context.ExecutionLine!.Place.Then(ReportPart.Rate),
                Argument.Share("attainment", attainment, decimals), Argument.Share("rate", rate, decimals), Argument.Bound("threshold", threshold));
        }
    }

    // null where it is not known
    private static bool? IsFull(Reported<Points> claimed, Points? points) =>
        !claimed.TryGetValue(out var score) ? claimed.Kind == ReportedKind.NotApplicable ? false : null
        : points is { } full ? score == full
        : null;
}

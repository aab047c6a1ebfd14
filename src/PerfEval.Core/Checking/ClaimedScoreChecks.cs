using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Checking.Rechecking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking;

/// <summary>自评得分与复算: each claimed score against the recomputation, one line at a time.</summary>
internal static class ClaimedScoreChecks
{
    /// <summary>PE3101.</summary>
    public static void Differs(CheckContext context, CheckSink sink)
    {
        Look(
            context, sink, ClaimVerdict.Different, "skip.noComparableScores", line => line.Verdict != ClaimVerdict.Open && !line.HasTier,
            line => (SeverityOf(line), [ScoreCauses.Argument(CauseOf(context, line))]));
        AgainstPrintedRate(context, sink);
        foreach (var leaf in context.Leaves)
        {
            // without points there is nothing to recompute, yet claim ÷ actual may show them
            if (leaf.Line.Points is null && leaf.Result.ClaimedScore.TryGetValue(out var claimed) && ImpliedPoints(context, leaf, claimed) is { } implied)
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.ScoreCell),
                    Argument.Of("claimed", claimed),
                    Argument.Of("computed", PointsRange.Exactly(implied), context.Standard.Rounding.Value.Rounding.Decimals),
                    Argument.Of("step", Remark.Of(
                        "step.impliedPoints", Argument.Of("claimed", claimed), Argument.Of("actual", leaf.Result.Actual.Text), Argument.Of("points", implied))),
                    ScoreCauses.Argument(ScoreCause.AbsolutePercentage));
            }
        }
    }

    /// <summary>PE3108: only where some score is claimed, so that the column was filled in at all.</summary>
    public static void NotFiled(CheckContext context, CheckSink sink)
    {
        if (!context.ClaimedExecution.HasValue && !context.Leaves.Exists(leaf => leaf.Result.ClaimedScore.HasValue))
        {
            sink.Skip("skip.noClaimedScores");
            return;
        }

        sink.Skip("skip.pointsNotPrinted");
        if (context.ExecutionLine is { Points: { } points } execution && context.Funding?.ScoredLine?.Points.HasValue == true)
        {
            Ask(execution, execution.Name, points, context.ClaimedExecution);
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Points.TryGetValue(out var own) && !context.IsAtTheCut(leaf))
            {
                Ask(leaf.Line, leaf.Indicator.Name, own, leaf.Result.ClaimedScore);
            }
        }

        void Ask(ScoredLine line, string name, Points own, Reported<Points> claimed)
        {
            sink.Looked();
            if (claimed.IsBlank)
            {
                sink.Find(Severity.Note, line.Place.Then(ReportPart.ScoreCell), Argument.Of("name", name), Argument.Of("points", own));
            }
        }
    }

    /// <summary>PE3103.</summary>
    public static void OutsideTier(CheckContext context, CheckSink sink) =>
        Look(context, sink, ClaimVerdict.OutsideTier, "skip.noTiers", line => line.HasTier, _ => (Severity.Warning, []));

    /// <summary>PE3104.</summary>
    public static void OutOfRange(CheckContext context, CheckSink sink) => Look(
        context, sink, ClaimVerdict.OutOfRange, "skip.pointsNotPrinted", _ => true, line => (Severity.Error, [Argument.Of("points", line.Line.Points!.Value)]));

    /// <summary>PE3106.</summary>
    public static void Rounded(CheckContext context, CheckSink sink) => Look(
        context, sink, ClaimVerdict.Rounded, "skip.noComparableScores", line => line.Line.Outcome is ScoreOutcome.Scored && line.Verdict != ClaimVerdict.Open,
        _ => (Severity.Note, []));

    /// <summary>The cause of a claim's difference; null where there is none to speak of, or none is recognised.</summary>
    public static ScoreCause? CauseOf(CheckContext context, CheckedLeaf leaf)
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
            ClaimVerdict.Different => ScoreCauses.OfIndicator(context, leaf, claimed),
            ClaimVerdict.Explained when OppositeSense.Explains(context, leaf) => ScoreCause.OppositeDirection,
            _ => null,
        };
    }

    /// <summary>The cause of the execution claim's difference; null where there is none to speak of, or none is recognised.</summary>
    public static ScoreCause? CauseOfExecution(CheckContext context) =>
        context.ExecutionLine is { Points: not null } line && context.ClaimedExecution.HasValue && ClaimVerdicts.OfExecution(context) == ClaimVerdict.Different
            ? ScoreCauses.OfExecution(line, line.Score, context.ClaimedExecution.Value)
            : PrintedExecution(context) is { } computed && IsApart(context, context.ClaimedExecution.Value, computed)
                ? ScoreCauses.OfExecution(context.ExecutionLine!, computed, context.ClaimedExecution.Value)
                : null;

    /// <summary>How a claim stands to the recomputation, as the re-check tells it.</summary>
    public static RecheckVerdict VerdictOf(CheckContext context, ScoredLine line, Reported<Points> cell, CheckedLeaf? leaf)
    {
        if (!cell.HasValue)
        {
            return RecheckVerdict.NotClaimed;
        }

        if (line.Points is not { } points || (line.Outcome is ScoreOutcome.NotReported or ScoreOutcome.NotComputable && cell.Value >= Points.Zero && cell.Value <= points))
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

    // where units do not convert or two readings exist nobody knows which the filer had, and a claim outside all of them is a question
    private static Severity SeverityOf(ClaimedLine line) =>
        line.Claimed > (line.Line.Contribution.Max ?? line.Claimed) && !(line.Line.Outcome is ScoreOutcome.Ranged ranged && ranged.Why.IsOfUnits)
            ? Severity.Error
            : Severity.Warning;

    private static ScoreCause? CauseOf(CheckContext context, ClaimedLine line) => line.Leaf is { } leaf
        ? ScoreCauses.OfIndicator(context, leaf, line.Claimed)
        : ScoreCauses.OfExecution(line.Line, line.Line.Score, line.Claimed);

    // without amounts the printed rate is all there is to hold the score of execution against
    private static void AgainstPrintedRate(CheckContext context, CheckSink sink)
    {
        if (PrintedExecution(context) is not { } computed || context.PrintedRate is not { } printed)
        {
            return;
        }

        sink.Looked();
        var claimed = context.ClaimedExecution.Value;
        if (IsApart(context, claimed, computed))
        {
            var line = context.ExecutionLine!;
            sink.Find(
                claimed > computed ? Severity.Error : Severity.Warning, line.Place.Then(ReportPart.ScoreCell),
                Argument.Of("claimed", claimed),
                Argument.Of("computed", PointsRange.Exactly(computed), context.Standard.Rounding.Value.Rounding.Decimals),
                Argument.Of("step", Remark.Of("step.printedRate", Argument.Of("points", line.Points!.Value), Argument.Of("rate", printed.ToString()))),
                ScoreCauses.Argument(ScoreCauses.OfExecution(line, computed, claimed)));
        }
    }

    // what the printed rate gives, where a score is claimed and no amounts are stated
    private static Points? PrintedExecution(CheckContext context) =>
        context is { ExecutionLine: { Points: { } points, Outcome: ScoreOutcome.NotReported or ScoreOutcome.NotComputable }, PrintedRate: not null, Rate: { } rate }
            && context.ClaimedExecution is { HasValue: true, Value: var claimed } && claimed >= Points.Zero && claimed <= points && rate >= Ratio.Zero
            ? points.Times(Ratio.Min(Ratio.One, rate), context.Standard.Rounding.Value.Rounding)
            : null;

    // a printed rate was rounded, so its score may be off by what the last figure hides
    private static bool IsApart(CheckContext context, Points claimed, Points computed)
    {
        var hidden = context.PrintedRate is { } rate
            ? context.ExecutionLine!.Points!.Value.Times(rate.LastPlace(CheckContext.IsPercentage(rate)), new Rounding(Points.Decimals))
            : Points.Zero;
        return (claimed - computed).Magnitude > Points.Max(hidden, context.Standard.Tolerances.Value.Score);
    }

    // a claim that is a whole number may well be the points themselves: it says something only where the total of a whole report shows that points were lost
    private static Points? ImpliedPoints(CheckContext context, CheckedLeaf leaf, Points claimed)
    {
        var isWhole = claimed == claimed.Round(new Rounding(0));
        var lost = context.Report.Completeness == Completeness.Complete
            && context.Report.Claims.TotalScore.TryGetValue(out var total) && total < context.FullPoints;
        return !isWhole || lost ? ScoreCauses.AbsoluteOf(leaf, claimed) : null;
    }

    private static void Look(
        CheckContext context, CheckSink sink, ClaimVerdict sought, string otherwise, Predicate<ClaimedLine> isLookedAt,
        Func<ClaimedLine, (Severity Severity, EquatableList<Argument> More)> finding)
    {
        var hasClaims = context.ClaimedExecution.HasValue || context.Leaves.Exists(leaf => leaf.Result.ClaimedScore.HasValue);
        sink.Skip(hasClaims ? otherwise : "skip.noClaimedScores");
        foreach (var line in ClaimVerdicts.Of(context))
        {
            if (isLookedAt(line))
            {
                sink.Looked();
            }

            if (line.Verdict != sought)
            {
                continue;
            }

            var (severity, more) = finding(line);
            sink.Find(
                severity, line.Line.Place.Then(ReportPart.ScoreCell),
                [
                    Argument.Of("claimed", line.Claimed),
                    Argument.Of("computed", line.Line.Contribution, context.Standard.Rounding.Value.Rounding.Decimals),
                    Argument.Of("step", line.Line.Explanation.Step),
                    .. more,
                ]);
        }
    }
}

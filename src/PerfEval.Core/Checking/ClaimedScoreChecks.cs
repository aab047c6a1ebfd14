using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Checking.Rechecking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking;

/// <summary>自评得分与复算: each claimed score against the recomputation, one line at a time.</summary>
internal static class ClaimedScoreChecks
{
    private enum Verdict
    {
        Same,
        Rounded,
        Tolerated,
        OutOfRange,
        OutsideTier,
        Different,
    }

    /// <summary>PE3101.</summary>
    public static void Differs(CheckContext context, CheckSink sink)
    {
        Look(context, sink, Verdict.Different, (line, claimed) =>
            (claimed > (line.Contribution.Max ?? claimed) ? Severity.Error : Severity.Warning, [ScoreCauses.Argument(CauseOf(context, line, claimed))]));
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
        var tolerance = context.Standard.Tolerances.Value.Score;
        return (claimed - computed).Magnitude > (hidden > tolerance ? hidden : tolerance);
    }

    /// <summary>PE3108: only where some score is claimed, so that the column was filled in at all.</summary>
    public static void NotFiled(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimedScores");
        if (!context.ClaimedExecution.HasValue && !context.Leaves.Exists(leaf => leaf.Result.ClaimedScore.HasValue))
        {
            return;
        }

        sink.Looked();
        if (context.ExecutionLine is { Points: { } points } execution && context.Funding?.ScoredLine?.Points.HasValue == true && context.ClaimedExecution.IsBlank)
        {
            sink.Find(Severity.Note, execution.Place.Then(ReportPart.ScoreCell), Argument.Of("name", execution.Name), Argument.Of("points", points));
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Points.TryGetValue(out var own) && leaf.Result.ClaimedScore.IsBlank && !context.IsAtTheCut(leaf))
            {
                sink.Find(Severity.Note, leaf.Line.Place.Then(ReportPart.ScoreCell), Argument.Of("name", leaf.Indicator.Name), Argument.Of("points", own));
            }
        }
    }

    /// <summary>PE3103.</summary>
    public static void OutsideTier(CheckContext context, CheckSink sink) =>
        Look(context, sink, Verdict.OutsideTier, (_, _) => (Severity.Warning, []));

    /// <summary>PE3104.</summary>
    public static void OutOfRange(CheckContext context, CheckSink sink) => Look(context, sink, Verdict.OutOfRange, (line, _) =>
        (Severity.Error, [Argument.Of("points", line.Points!.Value)]));

    /// <summary>PE3106.</summary>
    public static void Rounded(CheckContext context, CheckSink sink) =>
        Look(context, sink, Verdict.Rounded, (_, _) => (Severity.Note, []));

    /// <summary>Whether reading an assumed direction the other way round gives what is claimed.</summary>
    public static bool OppositeExplains(CheckContext context, CheckedLeaf leaf)
    {
        if (leaf.Indicator.Target is not TargetValue.Quantity { Comparator: null, Value.IsZero: false }
            || !leaf.Line.DirectionIsAssumed || leaf.Line.Points is null || !leaf.Result.ClaimedScore.TryGetValue(out var claimed)
            || Compare(leaf.Line, leaf.Result.ClaimedScore, context) is Verdict.Same or Verdict.Rounded or Verdict.Tolerated)
        {
            return false;
        }

        var reversed = IndicatorScoring.Score(leaf.GoalIndex, leaf.Leaf, leaf.Result, null, context.Standard, context.Facts, reversed: true);
        return reversed.Score is { } score && (claimed - score).Magnitude <= context.Standard.Tolerances.Value.Score;
    }

    // one score for several rows: between what the least and the most attained of them would have given
    private static bool MergedExplains(CheckContext context, CheckedLeaf leaf)
    {
        var range = leaf.Line.Contribution;
        var merged = context.MergedWith(leaf);
        foreach (var other in merged)
        {
            var shared = other.Leaf with { Indicator = other.Indicator with { Points = leaf.Indicator.Points } };
            var score = IndicatorScoring.Score(other.GoalIndex, shared, other.Result with { ClaimedScore = leaf.Result.ClaimedScore }, null, context.Standard, context.Facts).Contribution;
            range = new PointsRange(
                score.Min < range.Min ? score.Min : range.Min,
                score.Max is { } most && range.Max is { } soFar ? (most > soFar ? most : soFar) : null);
        }

        var (claimed, tolerance) = (leaf.Result.ClaimedScore.Value, context.Standard.Tolerances.Value.Score);
        return merged.Count > 0 && claimed >= range.Min - tolerance && (range.Max is not { } top || claimed <= top + tolerance);
    }

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

        return Compare(leaf.Line, leaf.Result.ClaimedScore, context) != Verdict.Different || MergedExplains(context, leaf) ? null
            : OppositeExplains(context, leaf) && (claimed != leaf.Line.Points || InverseWords.AreIn(leaf.Indicator.Name)) ? ScoreCause.OppositeDirection
            : ScoreCauses.OfIndicator(context, leaf, claimed);
    }

    /// <summary>The cause of the execution claim's difference; null where there is none to speak of, or none is recognised.</summary>
    public static ScoreCause? CauseOfExecution(CheckContext context) =>
        context.ExecutionLine is { Points: not null } line && context.ClaimedExecution.HasValue
            && Compare(line, context.ClaimedExecution, context) == Verdict.Different
            ? ScoreCauses.OfExecution(line, line.Score, context.ClaimedExecution.Value)
            : PrintedExecution(context) is { } computed && IsApart(context, context.ClaimedExecution.Value, computed)
                ? ScoreCauses.OfExecution(context.ExecutionLine!, computed, context.ClaimedExecution.Value)
                : null;

    /// <summary>How a claim stands to the recomputation, for a line that has both.</summary>
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

        var verdict = Compare(line, cell, context);
        return verdict switch
        {
            Verdict.Different when leaf is not null && (OppositeExplains(context, leaf) || MergedExplains(context, leaf)) => RecheckVerdict.Judgement,
            Verdict.Different or Verdict.OutOfRange or Verdict.OutsideTier => RecheckVerdict.BreaksRule,
            Verdict.Rounded => RecheckVerdict.WithinTolerance,
            Verdict.Tolerated => (cell.Value - line.Contribution.Min).Magnitude <= context.Standard.Tolerances.Value.Score
                ? RecheckVerdict.WithinTolerance
                : RecheckVerdict.Judgement,
            _ => line.Outcome is ScoreOutcome.Scored && !IsFilersJudgement(line) ? RecheckVerdict.Same : RecheckVerdict.Judgement,
        };
    }

    private static bool IsFilersJudgement(ScoredLine line)
    {
        foreach (var assumption in line.Assumptions)
        {
            if (assumption.Key == "judgement.filer")
            {
                return true;
            }
        }

        return false;
    }

    private static ScoreCause? CauseOf(CheckContext context, ScoredLine line, Points claimed)
    {
        if (line.Kind == LineKind.Execution)
        {
            return ScoreCauses.OfExecution(line, line.Score, claimed);
        }

        var leaf = context.Leaves.Find(candidate => ReferenceEquals(candidate.Line, line));
        return leaf is null ? null : ScoreCauses.OfIndicator(context, leaf, claimed);
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
        CheckContext context, CheckSink sink, Verdict sought, Func<ScoredLine, Points, (Severity, EquatableList<Argument>)> finding)
    {
        sink.Skip("skip.noClaimedScores");
        foreach (var (line, cell, verdict) in Verdicts(context))
        {
            sink.Looked();
            if (verdict == sought)
            {
                var (severity, more) = finding(line, cell.Value);
                sink.Find(
                    severity, line.Place.Then(ReportPart.ScoreCell),
                    [
                        Argument.Of("claimed", cell.Value),
                        Argument.Of("computed", line.Contribution, context.Standard.Rounding.Value.Rounding.Decimals),
                        Argument.Of("step", line.Explanation.Step),
                        .. more,
                    ]);
            }
        }
    }

    private static IEnumerable<(ScoredLine Line, Reported<Points> Cell, Verdict Verdict)> Verdicts(CheckContext context)
    {
        if (context.ExecutionLine is { Points: not null } execution && context.ClaimedExecution.HasValue)
        {
            yield return (execution, context.ClaimedExecution, Compare(execution, context.ClaimedExecution, context));
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is not null && leaf.Result.ClaimedScore.HasValue)
            {
                var verdict = Compare(leaf.Line, leaf.Result.ClaimedScore, context);
                yield return (
                    leaf.Line, leaf.Result.ClaimedScore,
                    verdict == Verdict.Different && (OppositeExplains(context, leaf) || MergedExplains(context, leaf)) ? Verdict.Tolerated : verdict);
            }
        }
    }

    private static Verdict Compare(ScoredLine line, Reported<Points> cell, CheckContext context)
    {
        var (claimed, points) = (cell.Value, line.Points!.Value);
        if (claimed < Points.Zero || claimed > points)
        {
            return Verdict.OutOfRange;
        }

        switch (line.Outcome)
        {
            case ScoreOutcome.Ranged { Why.Key: "why.tierRange" } tier:
                return RuleScoring.IsInside(claimed, tier.Least, tier.Most, points) ? Verdict.Same : Verdict.OutsideTier;
            case ScoreOutcome.Scored scored:
                return CompareScore(claimed, cell, scored, line, context);
            case ScoreOutcome.NotApplicable:
                return Verdict.Same;
            default:
                return line.Contribution.Contains(claimed) ? Verdict.Same : Verdict.Different;
        }
    }

    private static Verdict CompareScore(
        Points claimed, Reported<Points> cell, ScoreOutcome.Scored scored, ScoredLine line, CheckContext context)
    {
        var computed = scored.Points;
        if (claimed == computed)
        {
            return Verdict.Same;
        }

        var points = line.Points!.Value;
        var isNear = (claimed - computed).Magnitude <= context.Standard.Tolerances.Value.Score;
        var isRounded = points.Times(scored.Share, new Rounding(DecimalsOf(cell))) == claimed;
        var isMissedButFull = computed < points && claimed == points;
        if ((isNear || isRounded) && !isMissedButFull)
        {
            return Verdict.Rounded;
        }

        // a target may be marked down for having been set too low: less than full for more than asked is the filer's right
        var isMarkedDown = line.Rate > Ratio.One && computed == points && claimed < points && line.Kind == LineKind.Indicator;
        return isNear || isMarkedDown ? Verdict.Tolerated : Verdict.Different;
    }

    private static int DecimalsOf(Reported<Points> cell)
    {
        var text = cell.Raw is { } raw && Points.TryParse(raw.Trim(), null, out _) ? raw.Trim() : cell.Value.ToString();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : Math.Min(Rounding.MaxDecimals, text.Length - point - 1);
    }
}

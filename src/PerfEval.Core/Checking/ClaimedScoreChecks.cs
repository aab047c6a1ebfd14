using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
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
    public static void Differs(CheckContext context, CheckSink sink) => Look(context, sink, Verdict.Different, (line, claimed) =>
        (claimed > (line.Contribution.Max ?? claimed) ? Severity.Error : Severity.Warning, []));

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

        var reversed = IndicatorScoring.Score(leaf.GoalIndex, leaf.Leaf, leaf.Result, null, context.Standard, reversed: true);
        return reversed.Score is { } score && (claimed - score).Magnitude <= context.Standard.Tolerances.Value.Score;
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
                    verdict == Verdict.Different && OppositeExplains(context, leaf) ? Verdict.Tolerated : verdict);
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

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>自评得分与复算的比较: every claimed score against the recomputation of its line.</summary>
internal static class ClaimVerdicts
{
    private const int PlainLength = 6;

    /// <summary>The lines that have points and claim a score, execution first.</summary>
    public static IEnumerable<ClaimedLine> Of(CheckContext context)
    {
        if (context.ExecutionLine is { Points: not null } execution && context.ClaimedExecution.TryGetValue(out var score))
        {
            yield return new ClaimedLine(execution, score, OfExecution(context), false, null);
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is not null && leaf.Result.ClaimedScore.TryGetValue(out var claimed))
            {
                var hasTier = !context.Notes.IsMisread(leaf.Line.Place) && HasTier(context, leaf);
                yield return new ClaimedLine(leaf.Line, claimed, Of(context, leaf), hasTier, leaf);
            }
        }
    }

    /// <summary>The execution line, which has points and claims a score.</summary>
    public static ClaimVerdict OfExecution(CheckContext context) => Compare(context.ExecutionLine!, context.ClaimedExecution, context);

    /// <summary>An indicator that has points and claims a score.</summary>
    public static ClaimVerdict Of(CheckContext context, ScoredRow leaf)
    {
        var verdict = Compare(leaf.Line, leaf.Result.ClaimedScore, context);
        if (verdict != ClaimVerdict.OutOfRange && context.Notes.IsMisread(leaf.Line.Place))
        {
            return ClaimVerdict.Open;
        }

        return verdict == ClaimVerdict.Different
            && (IsMarkedDown(context, leaf) || leaf.IsOfOtherSense(context) || MergedExplains(context, leaf))
            ? ClaimVerdict.Explained
            : verdict;
    }

    /// <summary>How many decimals a score is claimed with.</summary>
    public static int DecimalsOf(Reported<Points> cell)
    {
        if (cell.Raw is { } raw && (IsPlain(raw) || Points.TryParse(raw.Trim(), null, out _)))
        {
            var text = raw.AsSpan().Trim();
            var point = text.IndexOf('.');
            return point < 0 ? 0 : Math.Min(Rounding.MaxDecimals, text.Length - point - 1);
        }

        var (rest, decimals) = (cell.Value.TenThousandths, Points.Decimals);
        while (decimals > 0 && rest % 10 == 0)
        {
            (rest, decimals) = (rest / 10, decimals - 1);
        }

        return decimals;
    }

    // most scores are printed so; 999999 and 99.99 are points
    private static bool IsPlain(string raw) => raw.Length <= PlainLength && DecimalText.IsPlainNumber(raw);

    private static ClaimVerdict Compare(ScoredLine line, Reported<Points> cell, CheckContext context)
    {
        var (claimed, points) = (cell.Value, line.Points!.Value);
        if (line.PointsOrigin == PointsOrigin.Adjusting)
        {
            return OfAdjusting(line, claimed, context);
        }

        var least = Points.Min(line.Contribution.Min, Points.Zero);
        if (claimed < least || claimed > points)
        {
            return ClaimVerdict.OutOfRange;
        }

        // a deduction (扣分项): only the filer knows how much of it applies
        if (least < Points.Zero)
        {
            return ClaimVerdict.Open;
        }

        switch (line.Outcome)
        {
            case ScoreOutcome.Ranged tier when tier.Why.Kind == OpenReasonKind.Tier:
                return RuleScoring.IsInside(claimed, tier.Least, tier.Most, points) ? ClaimVerdict.Same : ClaimVerdict.OutsideTier;
            case ScoreOutcome.Scored scored:
                return IsFilersJudgement(line) ? ClaimVerdict.Open : CompareScore(cell, scored, line, context);
            case ScoreOutcome.NotApplicable:
                return ClaimVerdict.Open;
            default:
                if (line.Contribution == new PointsRange(Points.Zero, points))
                {
                    return ClaimVerdict.Open;
                }

                return line.Contribution.Contains(claimed) ? ClaimVerdict.Same : ClaimVerdict.Different;
        }
    }

    // where only the filer knows, anything an adjusting item allows is open
    private static ClaimVerdict OfAdjusting(ScoredLine line, Points claimed, CheckContext context)
    {
        if (!line.Contribution.IsExact)
        {
            return line.Contribution.Contains(claimed) ? ClaimVerdict.Open : ClaimVerdict.OutOfRange;
        }

        if (claimed == line.Contribution.Min)
        {
            return ClaimVerdict.Same;
        }

        return (claimed - line.Contribution.Min).Magnitude <= context.Standard.Tolerances.Value.Score
            ? ClaimVerdict.Rounded
            : ClaimVerdict.Different;
    }

    private static ClaimVerdict CompareScore(Reported<Points> cell, ScoreOutcome.Scored scored, ScoredLine line, CheckContext context)
    {
        var (claimed, computed, points) = (cell.Value, scored.Points, line.Points!.Value);
        if (claimed == computed)
        {
            return ClaimVerdict.Same;
        }

        // a target that was missed is missed by however little, and no rounding
        // gives it all its points; execution has no target, only a tolerance
        var isNear = (claimed - computed).Magnitude <= context.Standard.Tolerances.Value.Score;
        if (claimed == points && computed < points && !(line.Rate >= Ratio.One))
        {
            return isNear && line.Kind == LineKind.Execution ? ClaimVerdict.Rounded : ClaimVerdict.Different;
        }

        return isNear || points.Times(scored.Share, new Rounding(DecimalsOf(cell))) == claimed
            ? ClaimVerdict.Rounded
            : ClaimVerdict.Different;
    }

    // a target may be marked down for having been set too low: by no larger a
    // share than it was exceeded, and not by a slip that shows in other rows too
    private static bool IsMarkedDown(CheckContext context, ScoredRow leaf)
    {
        var (claimed, line) = (leaf.Result.ClaimedScore.Value, leaf.Line);
        return line.Rate is { } rate && rate > Ratio.One && line.Points is { } points && line.Score == points && claimed < points
            && Ratio.Of((2 * points.TenThousandths) - claimed.TenThousandths, points.TenThousandths) <= rate
            && !SquaredPoints.Explain(context, leaf, claimed);
    }

    // one score for several rows: between what the least and the most attained of them would have given
    private static bool MergedExplains(CheckContext context, ScoredRow leaf)
    {
        var range = leaf.Line.Contribution;
        var merged = context.MergedWith(leaf);
        foreach (var other in merged)
        {
            var shared = other.Leaf with { Indicator = other.Leaf.Indicator with { Points = leaf.Leaf.Indicator.Points } };
            var score = IndicatorScoring.Score(
                other.GoalIndex, shared, other.Result with { ClaimedScore = leaf.Result.ClaimedScore }, null, context.Standard,
                context.Facts).Contribution;
            range = new PointsRange(
                score.Min < range.Min ? score.Min : range.Min,
                score.Max is { } most && range.Max is { } soFar ? Points.Max(most, soFar) : null);
        }

        var (claimed, tolerance) = (leaf.Result.ClaimedScore.Value, context.Standard.Tolerances.Value.Score);
        return merged.Count > 0 && claimed >= range.Min - tolerance && (range.Max is not { } top || claimed <= top + tolerance);
    }

    // a claim inside its tier is taken for the filer's judgement: without it the line shows its tier
    private static bool HasTier(CheckContext context, ScoredRow leaf)
    {
        var line = !IsFilersJudgement(leaf.Line) ? leaf.Line
            : IndicatorScoring.Score(
                leaf.GoalIndex, leaf.Leaf, leaf.Result with { ClaimedScore = default }, null, context.Standard, context.Facts);
        return line.Outcome is ScoreOutcome.Ranged ranged && ranged.Why.Kind == OpenReasonKind.Tier;
    }

    private static bool IsFilersJudgement(ScoredLine line) => line.Assumed(AssumptionKind.FilersJudgement);
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 总分的两端: from the lines to the printed total. What drops out of groups gives neither points nor score; goals count by
/// their shares; what does not apply is scaled up for; and only then is anything rounded, once. Each end is the least or
/// the greatest total over all scores the lines may have.
/// </summary>
internal sealed class TotalEnds
{
    private readonly EquatableList<ScoredLine> _lines;
    private readonly List<UnprintedPoints.Cap> _unprinted;
    private readonly EvaluationStandard _standard;

    /// <summary>The ends of lines.</summary>
    /// <param name="lines">得分行.</param>
    /// <param name="unprinted">Points that are not scored.</param>
    /// <param name="shares">How goals count.</param>
    /// <param name="standard">评价标准.</param>
    public TotalEnds(
        EquatableList<ScoredLine> lines, List<UnprintedPoints.Cap> unprinted, GoalShares shares, EvaluationStandard standard)
    {
        (_lines, _unprinted, _standard) = (lines, unprinted, standard);
        Shares = shares;
        Counted = CountedLines.Of(lines, standard);
    }

    /// <summary>How goals count.</summary>
    public GoalShares Shares { get; }

    /// <summary>What groups leave out.</summary>
    public CountedLines Counted { get; }

    /// <summary>Whether nothing is open, so that the worst end is the best as well.</summary>
    public bool AreOne
    {
        get
        {
            foreach (var line in _lines)
            {
                if (!line.Contribution.IsExact || line.Points is null || (line.Outcome.Shares is { } shares && shares.Least != shares.Most))
                {
                    return false;
                }
            }

            return _unprinted.Count == 0 && Shares.Counting != GoalCounting.Apart;
        }
    }

    /// <summary>One end of the total.</summary>
    /// <param name="best">The best end, else the worst.</param>
    public TotalEnd At(bool best)
    {
        if (Counted.Groups.Count == 0 && Shares.Counting != GoalCounting.Apart)
        {
            var parts = PartsOf(Counted.LeftOut, WorthAt(best), best);
            return Compose(parts, CountedPart.Sum(parts), Shares.Carrying);
        }

        TotalEnd? end = null;
        foreach (var (dropped, worth) in GroupWorlds.Of(Counted, IsScaled, WorthAt(false), WorthAt(true), best))
        {
            foreach (var one in Compose(PartsOf(dropped, worth, best)))
            {
                var isOpen = one.HasNoUpperEnd || end is { HasNoUpperEnd: true };
                end = (end is null || Precedes(one, end, best) ? one : end) with { HasNoUpperEnd = isOpen };
            }
        }

        return end ?? TotalEnd.OutOfReach(best ? _standard.FullPoints.Value : Points.Zero);
    }

    /// <summary>What claims come to by the same way: the least and the greatest total of the goals.</summary>
    /// <param name="claim">What is claimed for each line.</param>
    public PointsRange OfClaims(Func<int, ExactSum> claim)
    {
        Points? least = null;
        var most = Points.Zero;
        foreach (var one in Compose(PartsOf(Counted.Dropped(claim), claim, best: false)))
        {
            var total = one.Exact.Round(_standard.Rounding.Value.Rounding);
            (least, most) = (Points.Min(least ?? total, total), Points.Max(least is null ? total : most, total));
        }

        return new PointsRange(least ?? Points.Zero, most);
    }

    private static bool Precedes(TotalEnd one, TotalEnd other, bool best)
    {
        var order = one.Exact.CompareTo(other.Exact);
        return order == 0 ? PrecedesEqual(one, other) : order > 0 == best;
    }

    // of equal ends the one with fewer points beside, then with more points by its shares, then with more scored before scaling: nothing
    // that depends on where a goal stands
    private static bool PrecedesEqual(TotalEnd one, TotalEnd other) =>
        (-one.PointsCounted.TenThousandths, one.PointsShared.TenThousandths, one.Shared.TenThousandths)
            .CompareTo((-other.PointsCounted.TenThousandths, other.PointsShared.TenThousandths, other.Shared.TenThousandths)) > 0;

    // whether the total depends on the points that count, and not on the scores alone
    private bool IsScaled => _standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled && HasExcluded;

    private bool HasExcluded
    {
        get
        {
            foreach (var line in _lines)
            {
                if (line.Outcome is ScoreOutcome.NotApplicable && line.Points > Points.Zero)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private Func<int, ExactSum> WorthAt(bool best) => i =>
    {
        var line = _lines[i];
        // what an adjusting item comes to is no share of points of its own
        return line.Points is { } points && line.PointsOrigin != PointsOrigin.Adjusting
            && _standard.Rounding.Value.Place == RoundingPolicy.RoundingPlace.Total && ShareOf(line.Outcome, best) is { } share
            ? default(ExactSum).Add(points, share)
            : ExactSum.Of(WorthAsPrinted(line, best));
    };

    private static Points WorthAsPrinted(ScoredLine line, bool best)
    {
        if (line.Points is null)
        {
            return Points.Zero;
        }

        return best ? line.Contribution.Max!.Value : line.Contribution.Min;
    }

    private static Ratio? ShareOf(ScoreOutcome outcome, bool best) => best ? outcome.Shares?.Most : outcome.Shares?.Least;

    // execution first, then the goals
    private CountedPart[] PartsOf(IReadOnlySet<int> dropped, Func<int, ExactSum> worth, bool best)
    {
        var parts = new CountedPart[Shares.GoalCount + 1];
        var isPrinted = _standard.Rounding.Value.Place == RoundingPolicy.RoundingPlace.Line;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!dropped.Contains(i))
            {
                ref var part = ref parts[(_lines[i].GoalIndex ?? -1) + 1];
                var score = worth(i);
                part = part.With(_lines[i], score, isPrinted ? score.Fine : WorthAsPrinted(_lines[i], best));
            }
        }

        foreach (var cap in _unprinted)
        {
            ref var part = ref parts[(cap.Goal ?? -1) + 1];
            part = part.With(cap, best);
        }

        return parts;
    }

    private IEnumerable<TotalEnd> Compose(CountedPart[] parts)
    {
        var all = CountedPart.Sum(parts);
        if (Shares.Counting != GoalCounting.Apart)
        {
            yield return Compose(parts, all, Shares.Carrying);
            yield break;
        }

        foreach (var goal in Shares.Carrying)
        {
            yield return Compose(parts, all, [goal]);
        }
    }

    private TotalEnd Compose(CountedPart[] parts, CountedPart all, List<int> goals)
    {
        var whole = parts[0];
        if (Shares.Counting == GoalCounting.Together)
        {
            whole = all;
        }
        else
        {
            foreach (var goal in goals)
            {
                whole = whole.Add(parts[goal + 1].ScaledTo(Shares.FiledPointsOf(goal), Shares.Room, goals.Count, parts[0].IsOpen));
            }
        }

        var full = _standard.FullPoints.Value;
        var isDue = whole.HasExcluded
            && whole.Applicable.IsPositive
            && _standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled;
        // where some points are not printed, what to scale by is unknown
        var isOpen = whole.IsOpen || (isDue && whole.HasUnprinted);
        var isRescaled = isDue && !isOpen;
        var exact = isRescaled ? whole.Score.Scale(full, whole.Applicable) : whole.Score;
        // lines that are rounded already are only added up
        var isPlain = !isRescaled && !whole.IsScaled && _standard.Rounding.Value.Place == RoundingPolicy.RoundingPlace.Line;
        var shared = whole.IsScaled ? whole.Score.Fine : whole.Printed;
        return new TotalEnd
        {
            Exact = exact,
            Counted = all.Printed,
            Shared = shared,
            Rescaled = isRescaled ? exact.Fine : shared,
            Printed = isPlain ? exact.Fine : exact.Round(_standard.Rounding.Value.Rounding),
            PointsCounted = all.Points.Fine,
            PointsShared = whole.Points.Fine,
            HasNoUpperEnd = isOpen,
            IsRescaled = isRescaled,
            IsRounded = !isPlain,
        };
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>From the lines to the total: rounding, groups, goals, exclusions, rescaling, unprinted points, caps and the grade.</summary>
internal sealed class TotalScorer(SelfEvaluation report, EvaluationStandard standard, IReadOnlyList<Row> rows)
{
    private readonly Fraction _full = Fraction.Of(standard.FullPoints.Value);

    // what the lines without points add at most
    private Fraction _unprinted = Fraction.Zero;

    private RoundingPolicy Policy => standard.Rounding.Value;

    private int GoalCount => report.Goals.Count;

    private Fraction ExecutionPoints => rows.FirstOrDefault(row => row.Goal is null)?.Points ?? Fraction.Zero;

    public Evaluation Score()
    {
        var unprinted = Unprinted();
        _unprinted = unprinted ?? Fraction.Zero;
        var (low, _, nothing) = End(best: false);
        var (high, _, _) = End(best: true);
        low = Fraction.Min(low, _full);
        var top = unprinted is null ? null : Fraction.Min(high, _full);
        foreach (var cap in standard.Caps.Where(cap => cap.Value.Total is not null))
        {
            low = Holds(cap.Value, best: false) ? Fraction.Min(low, Fraction.Of(cap.Value.Total!.Value)) : low;
            top = Holds(cap.Value, best: true) ? Fraction.Min(top ?? _full, Fraction.Of(cap.Value.Total!.Value)) : top;
        }

        var grade = top is null || nothing ? null : GradeOf(low, best: false) is var worst && GradeOf(top, best: true) == worst ? worst
            : null;
        return new Evaluation(rows, low, top, grade, OpenBecause(nothing));
    }

    private string? OpenBecause(bool nothing)
    {
        var isUnprinted = rows.Any(IsUnprinted);
        return nothing ? "nothing counts"
            : isUnprinted && GoalCount > 1 ? "unprinted points of several goals"
            : isUnprinted && standard.Groups.Count > 0 ? "unprinted points beside a group"
            : null;
    }

    private static bool IsExcluded(Row row) => row.Verdict.Kind == VerdictKind.NotApplicable;

    private static bool IsUnprinted(Row row) => row.Points is null && !IsExcluded(row);

    private (Fraction Total, bool IsPlain, bool Nothing) End(bool best)
    {
        var dropped = Dropped(best);
        List<Row> kept = [.. rows.Where(row => row.Points is not null && !IsExcluded(row) && !dropped.Contains(row))];
        List<Row> excluded = [.. rows.Where(row => IsExcluded(row) && (row.Points?.Sign ?? 0) > 0 && !dropped.Contains(row))];
        var goals = Enumerable.Range(0, GoalCount).ToList();
        var shared = GoalCount < 2 || ExecutionPoints + goals.Select(PointsOf).Aggregate(Fraction.Zero, (a, b) => a + b) == _full;
        if (shared || standard.Goals?.Value == GoalPolicy.Together)
        {
            return Whole(kept, excluded, _ => Fraction.One, best, isAveraged: false);
        }

        if (standard.Goals?.Value == GoalPolicy.Averaged)
        {
            return Whole(kept, excluded, goal => Scale(goal) / GoalCount, best, isAveraged: true);
        }

        var each = goals.Select(one => Whole(
            [.. kept.Where(row => row.Goal is null || row.Goal == one)], [.. excluded.Where(row => row.Goal is null || row.Goal == one)],
                Scale, best, false)).ToList();
        return best ? each.MaxBy(end => end.Total)! : each.MinBy(end => end.Total)!;
    }

    private Fraction PointsOf(int goal) => rows.Where(row => row.Goal == goal).Aggregate(Fraction.Zero, (sum, row) => sum
        + (row.Points ?? Fraction.Zero));

    private Fraction Scale(int goal) => PointsOf(goal).Sign == 0 ? Fraction.Zero : (_full - ExecutionPoints) / PointsOf(goal);

    private (Fraction Total, bool IsPlain, bool Nothing) Whole(List<Row> kept, List<Row> excluded, Func<int, Fraction> scale, bool best,
        bool isAveraged)
    {
        var (score, points) = (best ? _unprinted : Fraction.Zero, Fraction.Zero);
        foreach (var row in kept)
        {
            var factor = row.Goal is { } goal ? scale(goal) : Fraction.One;
            score += Contribution(row, best) * factor;
            points += row.Points! * factor;
        }

        var nothing = rows.All(row => row.Goal is null || IsExcluded(row));
        if (points.Sign == 0)
        {
            return (score, true, nothing);
        }

        // nobody knows what to scale by where some points are not printed
        var rescaled = !rows.Any(IsUnprinted) && standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled
            && excluded.Count > 0;
        score = rescaled ? score * (_full / points) : score;
        var isPlain = !rescaled && !isAveraged && kept.All(row => row.Goal is not { } goal || scale(goal) == Fraction.One);
        var isExact = kept.All(row => row.Verdict.Kind == VerdictKind.Exact) && _unprinted.Sign == 0;
        return (isPlain && Policy.Place == RoundingPlace.Line ? score : isExact ? score.Round(Policy.Rounding) : Outward(score, best),
            isPlain, nothing);
    }

    private Fraction Outward(Fraction end, bool best)
    {
        if (Environment.GetEnvironmentVariable("OUTWARD") is null)
        {
            return end.Round(Policy.Rounding);
        }

        var scale = Fraction.Of(BigInteger.Pow(10, Policy.Rounding.Decimals), 1);
        return (best ? (end * scale).Ceiling() : (end * scale).Floor()) / scale;
    }

    private Fraction Contribution(Row row, bool best)
    {
        var share = best ? row.Verdict.Most : row.Verdict.Least;
        var exact = row.Points! * share;
        return Policy.Place == RoundingPlace.Total || share.Sign == 0 || share == Fraction.One ? exact
            : Fraction.Min(row.Points!, row.Verdict.Kind == VerdictKind.Exact ? exact.Round(Policy.Rounding) : Outward(exact, best));
    }

    // the best of a group count; the others give neither points nor score
    private List<Row> Dropped(bool best)
    {
        List<Row> dropped = [];
        foreach (var group in standard.Groups)
        {
            for (var goal = 0; goal < GoalCount; goal++)
            {
                List<Row> members = [.. rows.Where(row => row.Goal == goal && row.Points is not null && group.Value.Has(row.Name))];
                var spare = Math.Max(0, members.Count - group.Value.Counted);

                // members that do not apply are the first to go
                List<Row> idle = [.. members.Where(IsExcluded).OrderByDescending(row => row.Points).Take(spare)];
                dropped.AddRange(idle);
                dropped.AddRange(members.Where(row => !IsExcluded(row)).OrderBy(row => Contribution(row, best)).ThenByDescending(
                    rows.ToList().IndexOf).Take(spare - idle.Count));
            }
        }

        return dropped;
    }

    // what lines without points can add at most; null where nothing says
    private Fraction? Unprinted()
    {
        var most = Fraction.Zero;
        var wouldRescale = standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled
            && rows.Any(row => IsExcluded(row) && row.Points?.Sign > 0);
        if (rows.Any(row => IsUnprinted(row) && (row.Goal is null || wouldRescale)))
        {
            return null;
        }

        for (var goal = 0; goal < GoalCount; goal++)
        {
            var left = false;
            var known = Fraction.Zero;
            for (var first = 0; first < report.Goals[goal].Tree.FirstLevels.Count; first++)
            {
                var here = rows.Where(row => row.Goal == goal && row.First == first).ToList();
                var stated = here.Aggregate(Fraction.Zero, (sum, row) => sum + (row.Points ?? Fraction.Zero));
                var declared = report.Goals[goal].Tree.FirstLevels[first].DeclaredPoints;
                known += stated;
                // a declaration of fewer points than are stated declares nothing
                var isDeclared = declared.HasValue && Fraction.Of(declared.Value) >= stated;
                if (here.Exists(IsUnprinted) && isDeclared)
                {
                    var open = Fraction.Of(declared.Value) - stated;
                    (most, known) = (most + open, known + open);
                }

                left |= here.Exists(IsUnprinted) && !isDeclared;
            }

            var whole = report.Goals[goal].DeclaredPoints;
            if (left && !(whole.HasValue && Fraction.Of(whole.Value) >= known))
            {
                return null;
            }

            most += left ? Fraction.Of(whole.Value) - known : Fraction.Zero;
        }

        return most;
    }

    private bool Holds(TotalCap cap, bool best) => cap.When switch
    {
        CapTrigger.Incident incident => report.Incidents.Any(one => one.Name == incident.Name),
        CapTrigger.ScoreBelow below => rows.Any(row => !IsExcluded(row) && LevelNames.Match(row.Name, below.Line, default)
            && (best ? row.Verdict.Most : row.Verdict.Least) < Fraction.Of(below.Share)),
        _ => false,
    };

    private string GradeOf(Fraction total, bool best)
    {
        var bands = standard.Grades.Value.Bands;
        var index = bands.ToList().FindIndex(band => total >= Fraction.Of(band.LowerBound));
        foreach (var cap in standard.Caps.Where(cap => cap.Value.Grade is not null && Holds(cap.Value, best)))
        {
            index = Math.Max(index, bands.ToList().FindIndex(band => band.Code == cap.Value.Grade));
        }

        return bands[index].Code;
    }
}

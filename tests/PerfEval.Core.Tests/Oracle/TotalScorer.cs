using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>From the lines to the total: groups, goals, exclusions, rescaling, one rounding, caps and the grade.</summary>
internal sealed class TotalScorer(SelfEvaluation report, EvaluationStandard standard, IReadOnlyList<Row> rows)
{
    private readonly Fraction _full = Fraction.Of(standard.FullPoints.Value);
    private readonly GroupChoice _groups = new(standard, rows);
    private readonly List<Row> _all = WithUnseen(report, standard, [.. rows.Where(row => row.Points is not null),
        .. Unprinted.Of(report, rows, Fraction.Of(standard.FullPoints.Value))]);

    private RoundingPolicy Policy => standard.Rounding.Value;

    private bool IsRescaling => standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled
        && rows.Any(row => IsExcluded(row) && row.Points?.Sign > 0);

    // nobody knows what to scale by where some points are not printed
    private bool HasNoUpperEnd => _all.Exists(row => row.Points is null) || (IsRescaling && rows.Any(Unprinted.Is));

    // a goal without points weighs nothing
    private List<int> Goals => [.. Enumerable.Range(0, report.Goals.Count).Where(goal => PointsOf(goal).Sign > 0)];

    private bool AreShared => Goals.Count < 2 || PointsOf(null)
        + Goals.Aggregate(Fraction.Zero, (sum, goal) => sum + PointsOf(goal)) == _full;

    private bool IsCutShort => report.Completeness is Completeness.CutShort or Completeness.Unknown;

    // what the rows that were seen leave of the full points may have been scored
    private static List<Row> WithUnseen(SelfEvaluation report, EvaluationStandard standard, List<Row> all)
    {
        var left = all.Aggregate(Fraction.Of(standard.FullPoints.Value), (left, row) => left - (row.Points ?? Fraction.Zero));
        return report.Completeness is Completeness.CutShort or Completeness.Unknown && left.Sign > 0 && !all.Exists(row => row.Points is null)
            ? [.. all, new Row("", report.Goals.Count - 1, null, left, Verdict.Open)]
            : all;
    }

    public Evaluation Score()
    {
        var low = Fraction.Max(Fraction.Zero, Fraction.Min(End(best: false), _full));
        var top = HasNoUpperEnd ? null : Fraction.Max(Fraction.Zero, Fraction.Min(End(best: true), _full));
        foreach (var cap in standard.Caps.Where(cap => cap.Value.Total is not null))
        {
            low = Holds(cap.Value, best: false) ? Fraction.Min(low, Fraction.Of(cap.Value.Total!.Value)) : low;
            top = Holds(cap.Value, best: true) ? Fraction.Min(top ?? _full, Fraction.Of(cap.Value.Total!.Value)) : top;
        }

        var isDefinite = !IsCutShort && top is not null && GradeOf(low, best: false) == GradeOf(top, best: true);
        return new Evaluation(rows, low, top, isDefinite ? GradeOf(low, best: false) : null, OpenBecause);
    }

    // what the tables do not settle
    private string? OpenBecause
    {
        get
        {
            if (rows.All(row => row.Goal is null || IsExcluded(row)))
            {
                return "no indicator was scored";
            }

            if (IsCutShort && !AreShared)
            {
                return "goals of a table that was not seen to its end";
            }

            var isScaled = IsRescaling || (!AreShared && standard.Goals?.Value != GoalPolicy.Together);
            if (HasNoUpperEnd && (isScaled || report.Goals.Count > 1))
            {
                return "points nobody declares are scaled or shared";
            }

            return isScaled && _groups.IsOpen ? "what is scaled depends on what a group chooses within ranges" : null;
        }
    }

    private static bool IsExcluded(Row row) => row.Verdict.Kind == VerdictKind.NotApplicable;

    private Fraction End(bool best)
    {
        var left = _groups.LeftOut(row => Worth(row, best));
        List<Row> counted = [.. _all.Where(row => row.Points is not null && !left.Contains(row))];
        if (AreShared || standard.Goals?.Value == GoalPolicy.Together)
        {
            return Whole(counted, _ => Fraction.One, best);
        }

        if (standard.Goals?.Value == GoalPolicy.Averaged)
        {
            return Whole(counted, goal => ScaleOf(goal) / Goals.Count, best);
        }

        var each = Goals.Select(goal => Whole([.. counted.Where(row => row.Goal is null || row.Goal == goal)], ScaleOf, best));
        return best ? each.Max()! : each.Min()!;
    }

    private Fraction PointsOf(int? goal) => _all.Where(row => row.Goal == goal).Aggregate(Fraction.Zero, (sum, row) => sum
        + (row.Points ?? Fraction.Zero));

    private Fraction ScaleOf(int goal) => PointsOf(goal).Sign == 0 ? Fraction.Zero
        : Fraction.Max(Fraction.Zero, _full - PointsOf(null)) / PointsOf(goal);

    private Fraction Whole(List<Row> counted, Func<int, Fraction> scale, bool best)
    {
        var (score, points, excluded, isPlain) = (Fraction.Zero, Fraction.Zero, Fraction.Zero, Policy.Place == RoundingPolicy.RoundingPlace.Line);
        foreach (var row in counted)
        {
            var factor = row.Goal is { } goal ? scale(goal) : Fraction.One;
            isPlain &= factor == Fraction.One;
            if (IsExcluded(row))
            {
                excluded += row.Points! * factor;
                continue;
            }

            score += Worth(row, best) * factor;
            points += row.Points! * factor;
        }

        if (standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled && excluded.Sign > 0 && points.Sign > 0
            && !HasNoUpperEnd)
        {
            (score, isPlain) = (score * (_full / points), false);
        }

        // lines rounded already are only added up; the end of a total is the total of some way to fill in what is open, rounded like any
        // other
        return isPlain ? score : score.Round(Policy.Rounding);
    }

    // the end of a line's range is rounded outward
    private Fraction Worth(Row row, bool best)
    {
        if (row.TakesOff.Sign > 0)
        {
            return best ? Fraction.Zero : -row.TakesOff;
        }

        if (row.Adjusts is { } adjusts)
        {
            return row.Verdict.Kind == VerdictKind.NotApplicable ? Fraction.Zero : Adjusted(row.Verdict, adjusts, best);
        }

        var share = best ? row.Verdict.Most : row.Verdict.Least;
        var exact = row.Points! * share;
        if (Policy.Place == RoundingPolicy.RoundingPlace.Total || share == Fraction.One)
        {
            return exact;
        }

        if (row.Verdict.Least == row.Verdict.Most)
        {
            return Fraction.Min(row.Points!, exact.Round(Policy.Rounding));
        }

        var scale = Fraction.Of(BigInteger.Pow(10, Policy.Rounding.Decimals), 1);
        return Fraction.Min(row.Points!, (best ? (exact * scale).Ceiling() : (exact * scale).Floor()) / scale);
    }

    // as printed, wherever other lines are rounded
    private Fraction Adjusted(Verdict verdict, (Fraction Bonus, Fraction Deduction) adjusts, bool best)
    {
        var whole = adjusts.Bonus + adjusts.Deduction;
        var exact = whole * (best ? verdict.Most : verdict.Least);
        var scale = Fraction.Of(BigInteger.Pow(10, Policy.Rounding.Decimals), 1);
        var rounded = (verdict.Least == verdict.Most, best) switch
        {
            (true, _) => exact == whole ? exact : Fraction.Min(whole, exact.Round(Policy.Rounding)),
            (_, true) => Fraction.Min(whole, (exact * scale).Ceiling() / scale),
            _ => (exact * scale).Floor() / scale,
        };
        return rounded - adjusts.Deduction;
    }

    private bool Holds(TotalCap cap, bool best) => cap.When switch
    {
        CapTrigger.Incident incident => report.Incidents.Any(one => one.Name == incident.Name),
        CapTrigger.ScoreBelow below => rows.Any(row => !IsExcluded(row) && row.Points?.Sign != 0 && LevelNames.Match(row.Name, below.Line, default)
            && (best ? row.Verdict.Most : row.Verdict.Least) < Fraction.Of(below.Share)),
        _ => false,
    };

    private string GradeOf(Fraction total, bool best)
    {
        var bands = standard.Grades.Value.Bands.ToList();
        var index = bands.FindIndex(band => total >= Fraction.Of(band.LowerBound));
        foreach (var cap in standard.Caps.Where(cap => cap.Value.Grade is not null && Holds(cap.Value, best)))
        {
            index = Math.Max(index, bands.FindIndex(band => band.Code == cap.Value.Grade));
        }

        return bands[index].Code;
    }
}

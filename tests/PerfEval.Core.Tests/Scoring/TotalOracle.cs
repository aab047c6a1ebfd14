using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>The total of lines whose shares are all known, straight from the rules and in fractions of its own: what the scorer is held against.</summary>
internal sealed class TotalOracle(EvaluationStandard standard)
{
    private readonly Fraction _full = Fraction.Of(standard.FullPoints.Value);
    private readonly RoundingPolicy _policy = standard.Rounding.Value;

    /// <summary>A line: its goal, or none for execution, its share, or none where it does not apply, and its score as printed, where a range was rounded outward.</summary>
    public sealed record Line(int? Goal, string Name, Points Points, Ratio? Share, Points? Printed = null);

    /// <summary>The least and the most the goals leave open.</summary>
    public (Fraction Least, Fraction Most) Total(IReadOnlyList<Line> lines)
    {
        var execution = lines.Where(line => line.Goal is null).ToList();
        var goals = lines.Where(line => line.Goal is not null).GroupBy(line => line.Goal!.Value).Select(goal => goal.ToList())
            .Where(goal => goal.Any(line => line.Points > Points.Zero)).ToList();
        var counted = goals.Select(Counted).ToList();
        var filed = Sum(lines.Select(line => Fraction.Of(line.Points)));
        if (goals.Count < 2 || filed.CompareTo(_full) == 0 || standard.Goals?.Value == GoalPolicy.Together)
        {
            var one = Printed([.. execution.Select(line => (line, new Fraction(1, 1))), .. counted.SelectMany(goal => goal).Select(line => (line, new Fraction(1, 1)))]);
            return (one, one);
        }

        var room = _full - Sum(execution.Select(line => Fraction.Of(line.Points)));
        var count = standard.Goals?.Value == GoalPolicy.Averaged ? goals.Count : 1;
        var weighed = counted.Select((goal, g) =>
        {
            var weight = room / Sum(goals[g].Select(line => Fraction.Of(line.Points))) / new Fraction(count, 1);
            return goal.Select(line => (Line: line, Weight: weight)).ToList();
        }).ToList();
        var alone = execution.Select(line => (Line: line, Weight: new Fraction(1, 1))).ToList();
        List<Fraction> totals = count > 1
            ? [Printed([.. alone, .. weighed.SelectMany(goal => goal)])]
            : [.. weighed.Select(goal => Printed([.. alone, .. goal]))];
        return (totals.Min(), totals.Max());
    }

    private List<Line> Counted(List<Line> goal)
    {
        var left = goal.ToList();
        foreach (var group in standard.Groups.Select(group => group.Value))
        {
            // those that do not apply go first; then the least, and of equals those with more points
            var members = left.Where(line => group.Has(line.Name)).OrderBy(line => line.Share is null ? 0 : 1)
                .ThenBy(line => line.Share is null ? Fraction.Zero : Worth(line)).ThenByDescending(line => line.Points).ToList();
            foreach (var line in members.Take(System.Math.Max(0, members.Count - group.Counted)))
            {
                left.Remove(left.First(other => ReferenceEquals(other, line)));
            }
        }

        return left;
    }

    private Fraction Worth(Line line)
    {
        var exact = Fraction.Of(line.Points) * Fraction.Of(line.Share!.Value);
        var points = Fraction.Of(line.Points);
        return line.Printed is { } printed && _policy.Place == RoundingPolicy.RoundingPlace.Line ? Fraction.Of(printed)
            : _policy.Place == RoundingPolicy.RoundingPlace.Total || exact.CompareTo(points) == 0 ? exact
            : exact.Round(_policy.Rounding) is var rounded && rounded.CompareTo(points) > 0 ? points
            : rounded;
    }

    private Fraction Printed(List<(Line Line, Fraction Weight)> lines)
    {
        var applying = lines.Where(one => one.Line.Share is not null).ToList();
        var score = Sum(applying.Select(one => Worth(one.Line) * one.Weight));
        var applicable = Sum(applying.Select(one => Fraction.Of(one.Line.Points) * one.Weight));
        var isRescaled = standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled
            && lines.Exists(one => one.Line.Share is null && one.Line.Points > Points.Zero) && applicable.Top.Sign > 0;
        score = isRescaled ? score * _full / applicable : score;
        var isSum = !isRescaled && _policy.Place == RoundingPolicy.RoundingPlace.Line && lines.TrueForAll(one => one.Weight.Top == one.Weight.Bottom);
        return Least(isSum ? score : score.Round(_policy.Rounding), _full);
    }

    private static Fraction Least(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    private static Fraction Sum(IEnumerable<Fraction> parts) => parts.Aggregate(Fraction.Zero, (sum, part) => sum + part);
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 计入总分的行: which lines of a best-of group drop out, and at what share the lines of several goals count. The total, and the check of a claimed total, ask the same questions.
/// </summary>
internal sealed class CountedLines
{
    private readonly IReadOnlyList<ScoredLine> _lines;
    private readonly List<(List<int> Members, int Counted)> _groups = [];
    private readonly HashSet<int> _leftOut = [];
    private Points _pointsLeftOut;

    private CountedLines(IReadOnlyList<ScoredLine> lines) => _lines = lines;

    /// <summary>Points of lines that drop out, at both ends alike; those of members that do not apply among them.</summary>
    public Points DroppedPoints => DroppedOfApplicable + _pointsLeftOut;

    /// <summary>Points of lines that apply and drop out: the least of each group.</summary>
    public Points DroppedOfApplicable { get; private set; }

    /// <summary>Whether some group leaves lines out.</summary>
    public bool HasGroups => _groups.Count > 0 || _leftOut.Count > 0;

    /// <summary>How many goals are averaged; 1 where they are added up.</summary>
    public int AveragedGoals { get; private set; } = 1;

    /// <summary>What of these lines counts under a standard.</summary>
    public static CountedLines Of(IReadOnlyList<ScoredLine> lines, EvaluationStandard standard)
    {
        var counted = new CountedLines(lines);
        var goals = standard.Groups.Count == 0 ? 0 : GoalsIn(lines);
        foreach (var group in standard.Groups)
        {
            for (var goal = 0; goal < goals; goal++)
            {
                counted.AddGroup(group.Value, goal);
            }
        }

        if (standard.Goals?.Value == GoalPolicy.Averaged)
        {
            counted.AveragedGoals = GoalsToAverage(lines, counted, standard);
        }

        return counted;
    }

    /// <summary>Whether a line is left out for good: a member that does not apply, of a group that has enough others.</summary>
    public bool IsLeftOut(int line) => _leftOut.Contains(line);

    /// <summary>The lines that drop out where each is worth this much: the least of every group.</summary>
    /// <param name="worth">What each line is worth; compared exactly.</param>
    public HashSet<int> Dropped(Func<int, ExactSum> worth)
    {
        var dropped = new HashSet<int>(_leftOut);
        foreach (var (members, count) in _groups)
        {
            List<int> sorted = [.. members];
            // the first of equals stays, so that the choice is the same everywhere
            sorted.Sort((a, b) => worth(b).CompareTo(worth(a)) is var order && order != 0 ? order : a.CompareTo(b));
            dropped.UnionWith(sorted[count..]);
        }

        return dropped;
    }

    private static int GoalsIn(IReadOnlyList<ScoredLine> lines)
    {
        var goals = 0;
        foreach (var line in lines)
        {
            goals = Math.Max(goals, (line.GoalIndex ?? -1) + 1);
        }

        return goals;
    }

    private void AddGroup(IndicatorGroup group, int goal)
    {
        List<int> members = [];
        List<int> inapplicable = [];
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i] is { Kind: LineKind.Indicator, Points: not null } line && line.GoalIndex == goal && group.Has(line.Name))
            {
                (line.Outcome is ScoreOutcome.NotApplicable ? inapplicable : members).Add(i);
            }
        }

        // members that do not apply are the first to go, the least of them first, wherever they stand; more of them than the group can spare stay, as lines that do not apply
        inapplicable.Sort((a, b) => _lines[b].Points!.Value.CompareTo(_lines[a].Points!.Value) is var order && order != 0 ? order : a.CompareTo(b));
        var toDrop = Math.Max(0, members.Count + inapplicable.Count - group.Counted);
        for (var i = inapplicable.Count - 1; i >= 0 && toDrop > 0; i--, toDrop--)
        {
            _leftOut.Add(inapplicable[i]);
            _pointsLeftOut += _lines[inapplicable[i]].Points!.Value;
        }

        if (toDrop == 0)
        {
            return;
        }

        List<Points> points = [];
        foreach (var member in members)
        {
            points.Add(_lines[member].Points!.Value);
        }

        points.Sort();
        for (var i = 0; i < toDrop; i++)
        {
            DroppedOfApplicable += points[i];
        }

        _groups.Add((members, members.Count - toDrop));
    }

    // goals that share the indicator points (40 + 40) are added up; goals that each have all of them (80 each) are averaged
    private static int GoalsToAverage(IReadOnlyList<ScoredLine> lines, CountedLines counted, EvaluationStandard standard)
    {
        var sums = new SortedDictionary<int, Points>();
        Points? execution = standard.ExecutionPoints?.Value;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Points is not { } points)
            {
                return 1;
            }

            if (lines[i].GoalIndex is { } goal)
            {
                sums[goal] = sums.GetValueOrDefault(goal) + (counted.IsLeftOut(i) ? Points.Zero : points);
            }
            else
            {
                execution = points;
            }
        }

        var whole = standard.FullPoints.Value - (execution ?? Points.Zero);
        foreach (var sum in sums.Values)
        {
            if (sum != whole)
            {
                return 1;
            }
        }

        return Math.Max(1, sums.Count);
    }
}

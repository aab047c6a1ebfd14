using System;
using System.Collections.Generic;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>计入总分的行: which lines of the best-of groups of a standard drop out.</summary>
internal sealed class CountedLines
{
    private readonly IReadOnlyList<ScoredLine> _lines;
    private readonly HashSet<int> _leftOut = [];

    private CountedLines(IReadOnlyList<ScoredLine> lines) => _lines = lines;

    /// <summary>The groups that have more members than count, goal by goal.</summary>
    public List<BestOf> Groups { get; } = [];

    /// <summary>Lines that drop out whatever the others score: members that do not apply, of groups that have enough others.</summary>
    public IReadOnlyCollection<int> LeftOut => _leftOut;

    /// <summary>What of these lines counts under a standard.</summary>
    public static CountedLines Of(IReadOnlyList<ScoredLine> lines, EvaluationStandard standard)
    {
        var counted = new CountedLines(lines);
        foreach (var group in standard.Groups)
        {
            SortedDictionary<int, List<int>> members = [];
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i] is { Kind: LineKind.Indicator, Points: not null } line && group.Value.Has(line.Name))
                {
                    var goal = line.GoalIndex ?? 0;
                    (members.TryGetValue(goal, out var list) ? list : members[goal] = []).Add(i);
                }
            }

            foreach (var goal in members.Values)
            {
                counted.AddGroup(goal, group.Value.Counted);
            }
        }

        return counted;
    }

    /// <summary>The lines that drop out where each is worth this much: the least of every group.</summary>
    /// <param name="worth">What each line is worth; compared exactly.</param>
    public HashSet<int> Dropped(Func<int, ExactSum> worth)
    {
        var dropped = new HashSet<int>(_leftOut);
        foreach (var group in Groups)
        {
            dropped.UnionWith(group.Dropped(worth));
        }

        return dropped;
    }

    private void AddGroup(List<int> all, int count)
    {
        List<int> members = [];
        List<int> inapplicable = [];
        foreach (var i in all)
        {
            (_lines[i].Outcome is ScoreOutcome.NotApplicable ? inapplicable : members).Add(i);
        }

        // members that do not apply are the first to go, the least of them first, wherever they stand; more of them than the group can spare stay, as lines that do not apply
        inapplicable.Sort((a, b) => _lines[b].Points!.Value.CompareTo(_lines[a].Points!.Value) is var order && order != 0 ? order : a.CompareTo(b));
        var toDrop = Math.Max(0, all.Count - count);
        for (var i = inapplicable.Count - 1; i >= 0 && toDrop > 0; i--, toDrop--)
        {
            _leftOut.Add(inapplicable[i]);
        }

        if (toDrop > 0)
        {
            Groups.Add(new BestOf(_lines, members, members.Count - toDrop));
        }
    }
}

using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>计入总分的行: which lines of the best-of groups of a standard drop out.</summary>
internal sealed class CountedLines
{
    private readonly EquatableList<ScoredLine> _lines;
    private HashSet<int>? _leftOut;

    private CountedLines(EquatableList<ScoredLine> lines) => _lines = lines;

    /// <summary>The groups that have more members than count, goal by goal.</summary>
    public List<BestOf> Groups { get; } = [];

    /// <summary>Lines that drop out whatever the others score: members that do not apply, of groups that have enough others.</summary>
    public IReadOnlySet<int> LeftOut => _leftOut is { } some ? some : FrozenSet<int>.Empty;

    /// <summary>What of these lines counts under a standard.</summary>
    public static CountedLines Of(EquatableList<ScoredLine> lines, EvaluationStandard standard)
    {
        var counted = new CountedLines(lines);
        if (standard.Groups.Count == 0)
        {
            return counted;
        }

        var members = MembersOf(lines, standard.Groups);
        for (var group = 0; group < members.Length; group++)
        {
            foreach (var goal in members[group].Values)
            {
                counted.AddGroup(goal, standard.Groups[group].Value.Counted);
            }
        }

        return counted;
    }

    // the lines of each group, goal by goal
    private static SortedDictionary<int, List<int>>[] MembersOf(
        EquatableList<ScoredLine> lines, EquatableList<Sourced<IndicatorGroup>> groups)
    {
        var members = new SortedDictionary<int, List<int>>[groups.Count];
        Dictionary<string, List<int>> groupsOf = new(StringComparer.Ordinal);
        for (var group = 0; group < members.Length; group++)
        {
            members[group] = [];
            foreach (var name in groups[group].Value.Members)
            {
                Under(groupsOf, LevelNames.Core(name)).Add(group);
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Indicator, Points: not null } line
                && groupsOf.TryGetValue(LevelNames.Core(line.Name), out var itsGroups))
            {
                foreach (var group in itsGroups)
                {
                    // a group that names it twice, in two ways to write it, has it once
                    var list = Under(members[group], line.GoalIndex ?? 0);
                    if (list.Count == 0 || list[^1] != i)
                    {
                        list.Add(i);
                    }
                }
            }
        }

        return members;

        static List<int> Under<T>(IDictionary<T, List<int>> lists, T key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
    }

    /// <summary>The lines that drop out where each is worth this much: the least of every group.</summary>
    /// <param name="worth">What each line is worth; compared exactly.</param>
    public IReadOnlySet<int> Dropped(Func<int, ExactSum> worth)
    {
        if (_leftOut is null && Groups.Count == 0)
        {
            return FrozenSet<int>.Empty;
        }

        var dropped = new HashSet<int>(LeftOut);
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

        // members that do not apply are the first to go, the least of them first, wherever
        // they stand; more of them than the group can spare stay, as lines that do not apply
        inapplicable.Sort(
            (a, b) => _lines[b].Points!.Value.CompareTo(_lines[a].Points!.Value) is var order && order != 0 ? order : a.CompareTo(b));
        var toDrop = Math.Max(0, all.Count - count);
        for (var i = inapplicable.Count - 1; i >= 0 && toDrop > 0; i--, toDrop--)
        {
            (_leftOut ??= []).Add(inapplicable[i]);
        }

        if (toDrop > 0)
        {
            Groups.Add(new BestOf(_lines, members, members.Count - toDrop));
        }
    }
}

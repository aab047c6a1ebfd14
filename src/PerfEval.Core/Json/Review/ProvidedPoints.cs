using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>
/// 逐项规定的分值: what the provisions of a standard give in all and under each first level; a group gives only what it counts. A provision
/// belongs to the first group that has it; a provision in two groups is reported elsewhere.
/// </summary>
internal sealed class ProvidedPoints
{
    // a name that more levels share does not show where a provision stands
    private const int MostLevelsOfName = 8;

    private readonly Dictionary<int, Points> _underLevel = [];

    public ProvidedPoints(EvaluationStandard standard)
    {
        var (levels, groups) = (LevelsOf(standard), GroupsOf(standard));
        List<(IReadOnlyList<int> Levels, int Group, Points Points)> members = [];
        foreach (var assignment in standard.Assignments)
        {
            AreAllStated &= assignment.Value.Points is not null;
            if (assignment.Value.Points is not { } points)
            {
                continue;
            }

            IReadOnlyList<int> places = assignment.Value.Under is { } under && levels.TryGetValue(LevelNames.Core(under), out var named)
                ? named
                : [];
            Sum += points;
            foreach (var place in places)
            {
                Add(place, points);
            }

            if (groups.Of(assignment.Value.Name) is { } group)
            {
                members.Add((places, group, points));
            }
        }

        foreach (var group in members.GroupBy(member => member.Group))
        {
            Sum -= Spare(standard.Groups[group.Key].Value, group.Select(member => member.Points));
        }

        var underLevels = members.SelectMany(member => member.Levels.Select(level => (Key: (level, member.Group), member.Points)));
        foreach (var group in underLevels.GroupBy(member => member.Key, member => member.Points))
        {
            Add(group.Key.level, Points.Zero - Spare(standard.Groups[group.Key.Group].Value, group));
        }
    }

    /// <summary>What all provisions give.</summary>
    public Points Sum { get; }

    /// <summary>Whether every provision states its points.</summary>
    public bool AreAllStated { get; } = true;

    /// <summary>What the provisions under a first level give.</summary>
    public Points Under(int level) => _underLevel.GetValueOrDefault(level);

    private void Add(int level, Points points) => _underLevel[level] = _underLevel.GetValueOrDefault(level) + points;

    // the least of a group's members are those it does not count
    private static Points Spare(IndicatorGroup group, IEnumerable<Points> members)
    {
        List<Points> points = [.. members.Order()];
        var spare = Points.Zero;
        for (var i = 0; i < points.Count - group.Counted; i++)
        {
            spare += points[i];
        }

        return spare;
    }

    private static Dictionary<string, List<int>> LevelsOf(EvaluationStandard standard)
    {
        Dictionary<string, List<int>> levels = [];
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            var level = standard.FirstLevels[i].Value;
            var names =
                level.SecondLevels.SelectMany(second => second.Aliases.Prepend(second.Name)).Concat(level.Aliases).Append(level.Name);
            foreach (var name in names.Select(LevelNames.Core))
            {
                if (!levels.TryGetValue(name, out var places))
                {
                    levels.Add(name, places = []);
                }

                if (places.Count < MostLevelsOfName && !places.Contains(i))
                {
                    places.Add(i);
                }
            }
        }

        return levels;
    }

    private static NamedPlaces GroupsOf(EvaluationStandard standard)
    {
        var names = new NamedPlaces();
        for (var i = 0; i < standard.Groups.Count; i++)
        {
            foreach (var member in standard.Groups[i].Value.Members)
            {
                names.Add(member, i);
            }
        }

        return names;
    }
}

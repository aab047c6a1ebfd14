using System;
using System.Collections.Generic;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 择优结果的各种可能: what the groups leave out, and what the rest is worth, in every way that may give one end of a total.
/// There is one way unless the total depends on the points that count and those are open; then each choice of members is
/// looked at with the least, or the most, that still leads to it.
/// </summary>
internal static class GroupWorlds
{
    /// <summary>How many choices are looked at; beyond, the end is 0 or the full points.</summary>
    public const int Most = 1_000;

    /// <summary>The ways; none where there are too many to look at.</summary>
    /// <param name="counted">The groups.</param>
    /// <param name="dependsOnPoints">Whether the total depends on the points that count, and not on the scores alone.</param>
    /// <param name="least">The least each line is worth.</param>
    /// <param name="most">The most each line is worth.</param>
    /// <param name="best">The best end, else the worst.</param>
    public static IEnumerable<(IReadOnlySet<int> Dropped, Func<int, ExactSum> Worth)> Of(
        CountedLines counted, bool dependsOnPoints, Func<int, ExactSum> least, Func<int, ExactSum> most, bool best)
    {
        var worth = best ? most : least;
        if (!dependsOnPoints)
        {
            return [(counted.Dropped(worth), worth)];
        }

        long count = 1;
        List<BestOf> open = [];
        var settled = new HashSet<int>(counted.LeftOut);
        foreach (var group in counted.Groups)
        {
            if (group.IsOpen(least, most))
            {
                open.Add(group);
                count = Math.Min(count * group.AlternativeCount, Most + 1);
            }
            else
            {
                settled.UnionWith(group.Dropped(worth));
            }
        }

        return count > Most ? [] : Over(0, settled, []);

        IEnumerable<(IReadOnlySet<int> Dropped, Func<int, ExactSum> Worth)> Over(
            int at, HashSet<int> dropped, Dictionary<int, ExactSum> needed)
        {
            if (at == open.Count)
            {
                yield return (dropped, i => !best && needed.TryGetValue(i, out var more) ? ExactSum.Max(worth(i), more) : worth(i));
                yield break;
            }

            foreach (var (others, atLeast) in open[at].Alternatives(least, most))
            {
                Dictionary<int, ExactSum> raised = new(needed);
                foreach (var member in open[at].Members)
                {
                    raised[member] = raised.TryGetValue(member, out var other) ? ExactSum.Max(other, atLeast) : atLeast;
                }

                foreach (var world in Over(at + 1, [.. dropped, .. others], raised))
                {
                    yield return world;
                }
            }
        }
    }
}

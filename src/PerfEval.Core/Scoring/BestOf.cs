using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Scoring;

/// <summary>择优计分: the members of one group in one goal, of which the best count and the others give neither points nor score.</summary>
internal sealed class BestOf(EquatableList<ScoredLine> lines, List<int> members, int counted)
{
    /// <summary>The members that apply, by the positions of their lines.</summary>
    public IReadOnlyList<int> Members => members;

    /// <summary>
    /// The members that drop out where each is worth this much: the least first; of
    /// equals those with more points, so that the order of the rows does not matter.
    /// </summary>
    public IEnumerable<int> Dropped(Func<int, ExactSum> worth)
    {
        List<int> sorted = [.. members];
        sorted.Sort((a, b) => Compare(worth(a), a, worth(b), b));
        return sorted[counted..];
    }

    /// <summary>
    /// Whether it is open which points count: members of different points, one of them scored as a range. The more such a member scores,
    /// the more points may count with it, and what is scaled up by the points that count need not rise with it.
    /// </summary>
    /// <param name="least">The least each is worth.</param>
    /// <param name="most">The most each is worth.</param>
    public bool IsOpen(Func<int, ExactSum> least, Func<int, ExactSum> most)
    {
        var (isRanged, differ) = (false, false);
        foreach (var member in members)
        {
            isRanged |= least(member).CompareTo(most(member)) != 0;
            differ |= lines[member].Points != lines[members[0]].Points;
        }

        return isRanged && differ;
    }

    /// <summary>
    /// Every set of members that some scores within their ranges would drop, with the score a member needs at least to stay.
    /// </summary>
    /// <param name="least">The least each is worth.</param>
    /// <param name="most">The most each is worth.</param>
    public IEnumerable<(List<int> Dropped, ExactSum Needed)> Alternatives(Func<int, ExactSum> least, Func<int, ExactSum> most)
    {
        foreach (var kept in Choices(members.Count, counted))
        {
            List<int> dropped = [];
            for (var i = 0; i < members.Count; i++)
            {
                if (!kept.Contains(i))
                {
                    dropped.Add(members[i]);
                }
            }

            var isPossible = true;
            var needed = least(dropped[0]);
            foreach (var other in dropped)
            {
                needed = ExactSum.Max(needed, least(other));
                foreach (var i in kept)
                {
                    isPossible &= Compare(most(members[i]), members[i], least(other), other) < 0;
                }
            }

            if (isPossible)
            {
                yield return (dropped, needed);
            }
        }
    }

    /// <summary>Number of sets <see cref="Alternatives"/> returns, counted up to the most that are examined.</summary>
    public int AlternativeCount
    {
        get
        {
            long count = 1;
            for (var i = 0; i < counted && count <= GroupWorlds.Most; i++)
            {
                count = count * (members.Count - i) / (i + 1);
            }

            return (int)Math.Min(count, GroupWorlds.Most + 1);
        }
    }

    private int Compare(ExactSum worth, int line, ExactSum otherWorth, int other)
    {
        var byWorth = otherWorth.CompareTo(worth);
        var byPoints = byWorth != 0 ? byWorth : lines[line].Points!.Value.CompareTo(lines[other].Points!.Value);
        return byPoints != 0 ? byPoints : line.CompareTo(other);
    }

    // the subsets of so many of so many, in the order of their positions
    private static IEnumerable<List<int>> Choices(int of, int count)
    {
        List<int> chosen = [];
        for (var i = 0; i < count; i++)
        {
            chosen.Add(i);
        }

        while (true)
        {
            yield return [.. chosen];
            var at = count - 1;
            while (at >= 0 && chosen[at] == of - count + at)
            {
                at--;
            }

            if (at < 0)
            {
                yield break;
            }

            chosen[at]++;
            for (var i = at + 1; i < count; i++)
            {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// Finds two of many standards that cannot stand in one catalogue: they share an id, or a form or the place of the default in one kind,
/// region and year. Only what may clash is compared, years in their order, so that a catalogue costs no more than each of its standards.
/// </summary>
internal static class ClashingPairs
{
    /// <summary>The positions of the first pair found, the earlier first; null where every standard can stay.</summary>
    public static (int First, int Second)? FirstOf(EquatableList<EvaluationStandard> standards)
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        Dictionary<(SubjectKind Kind, RegionCode Region, string? Form, string? Category), List<int>> fields = [];
        for (var i = 0; i < standards.Count; i++)
        {
            if (!ids.TryAdd(standards[i].Id, i))
            {
                return (ids[standards[i].Id], i);
            }

            foreach (var field in FieldsOf(standards[i].Key))
            {
                if (!fields.TryGetValue(field, out var members))
                {
                    fields.Add(field, members = []);
                }

                members.Add(i);
            }
        }

        foreach (var members in fields.Values)
        {
            if (Overlapping(members, standards) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    private static IEnumerable<(SubjectKind Kind, RegionCode Region, string? Form, string? Category)> FieldsOf(StandardKey key)
    {
        foreach (var kind in Enum.GetValues<SubjectKind>())
        {
            if (key.Kind is not null && key.Kind != kind)
            {
                continue;
            }

            if (key.Form is not null)
            {
                yield return (kind, key.Region, key.Form, null);
            }

            if (key.IsDefault)
            {
                foreach (var category in key.CategoriesOrNone)
                {
                    yield return (kind, key.Region, null, category);
                }
            }
        }
    }

    private static (int First, int Second)? Overlapping(List<int> members, EquatableList<EvaluationStandard> standards)
    {
        members.Sort(
            (a, b) => standards[a].Key.Years.From.CompareTo(standards[b].Key.Years.From) is var order and not 0 ? order : a.CompareTo(b));
        for (var i = 1; i < members.Count; i++)
        {
            // in this order a range that overlaps any before it overlaps its neighbour, or the neighbour overlapped already
            if (standards[members[i - 1]].Key.Years.Overlaps(standards[members[i]].Key.Years))
            {
                return (Math.Min(members[i - 1], members[i]), Math.Max(members[i - 1], members[i]));
            }
        }

        return null;
    }
}

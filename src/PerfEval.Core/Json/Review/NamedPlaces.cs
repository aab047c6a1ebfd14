using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>
/// 名称与位置: which of many levels, provisions or groups a name means: the
/// first that has it. Names are compared as <see cref="LevelNames"/> does.
/// </summary>
internal sealed class NamedPlaces
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    /// <summary>The first place that a name means; null where it means none.</summary>
    public int? Of(string name) => _first.TryGetValue(LevelNames.Core(name), out var place) ? place : null;

    /// <summary>Gives a place a name, unless an earlier place has it.</summary>
    public void Add(string name, int place) => _first.TryAdd(LevelNames.Core(name), place);

    /// <summary>Gives a place its names, unless earlier places have them.</summary>
    /// <returns>The first of the names that an earlier place has; null if no earlier place has any.</returns>
    public string? Add(string name, EquatableList<string> aliases, int place)
    {
        string? taken = null;
        foreach (var one in (string[])[name, .. aliases])
        {
            if (Of(one) is { } earlier && earlier != place)
            {
                taken ??= one;
            }

            Add(one, place);
        }

        return taken;
    }
}

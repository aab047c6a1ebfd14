using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>标准中的层级名称, as names of levels are compared: worked out once for a standard, however many reports are checked by it.</summary>
internal sealed class StandardLevels
{
    private static readonly ConditionalWeakTable<EvaluationStandard, StandardLevels> Known = [];

    private readonly Dictionary<string, Named> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Named> _second = new(StringComparer.Ordinal);

    private StandardLevels(EvaluationStandard standard)
    {
        First = [.. standard.FirstLevels.Select(level => level.Value)];
        Second = [.. First.SelectMany(first => first.SecondLevels)];
        var at = 0;
        for (var i = 0; i < First.Count; i++)
        {
            Add(_first, LevelNames.CoresOf(First[i].Name, First[i].Aliases), i, First[i].Name);
            foreach (var second in First[i].SecondLevels)
            {
                Add(_second, LevelNames.CoresOf(second.Name, second.Aliases), at++, First[i].Name);
            }
        }
    }

    /// <summary>The first levels.</summary>
    public IReadOnlyList<FirstLevelStandard> First { get; }

    /// <summary>The second levels of them all, in their order.</summary>
    public IReadOnlyList<FirstLevelStandard.SecondLevel> Second { get; }

    /// <summary>The levels of a standard.</summary>
    public static StandardLevels Of(EvaluationStandard standard) => Known.GetValue(standard, static one => new StandardLevels(one));

    /// <summary>The first levels of a name; null where there is none.</summary>
    public Named? FirstOf(string? printed) => Find(_first, printed);

    /// <summary>The second levels of a name; null where there is none.</summary>
    public Named? SecondOf(string? printed) => Find(_second, printed);

    private static void Add(Dictionary<string, Named> names, IEnumerable<string> cores, int position, string first)
    {
        foreach (var core in cores.Distinct(StringComparer.Ordinal))
        {
            if (!names.TryGetValue(core, out var named))
            {
                names.Add(core, named = new Named());
            }

            named.Positions.Add(position);
            named.FirstLevels.Add(first);
        }
    }

    // names are mostly printed as they are compared, or with 指标 behind; nothing is made of those
    private static Named? Find(Dictionary<string, Named> names, string? printed)
    {
        if (printed is null)
        {
            return null;
        }

#if NET9_0_OR_GREATER
        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(LevelNames.CoreOf(printed), out var named) ? named : null;
#else
        return names.TryGetValue(LevelNames.Core(printed), out var named) ? named : null;
#endif
    }

    /// <summary>What bears one name.</summary>
    internal sealed class Named
    {
        /// <summary>The positions of the levels, among the first or the second ones.</summary>
        public List<int> Positions { get; } = [];

        /// <summary>The names of the first levels they are or belong to.</summary>
        public List<string> FirstLevels { get; } = [];
    }
}

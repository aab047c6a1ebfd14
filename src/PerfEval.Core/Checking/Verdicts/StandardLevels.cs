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

    private readonly Dictionary<object, string[]> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<string>> _owners = new(StringComparer.Ordinal);

    private StandardLevels(EvaluationStandard standard)
    {
        First = [.. standard.FirstLevels.Select(level => level.Value)];
        foreach (var first in First)
        {
            _names[first] = [.. LevelNames.CoresOf(first.Name, first.Aliases)];
            foreach (var second in first.SecondLevels)
            {
                _names[second] = [.. LevelNames.CoresOf(second.Name, second.Aliases)];
                foreach (var name in _names[second].Distinct(StringComparer.Ordinal))
                {
                    (_owners.TryGetValue(name, out var owners) ? owners : _owners[name] = []).Add(first.Name);
                }
            }
        }
    }

    /// <summary>The first levels.</summary>
    public IReadOnlyList<FirstLevelStandard> First { get; }

    /// <summary>The levels of a standard.</summary>
    public static StandardLevels Of(EvaluationStandard standard) => Known.GetValue(standard, static one => new StandardLevels(one));

    /// <summary>The names of one of its levels, first or second.</summary>
    public string[] NamesOf(object level) => _names[level];

    /// <summary>The first levels a second level belongs to.</summary>
    /// <param name="secondLevel">Its name as names are compared.</param>
    public IReadOnlyList<string> OwnersOf(string secondLevel) => _owners.TryGetValue(secondLevel, out var owners) ? owners : [];
}

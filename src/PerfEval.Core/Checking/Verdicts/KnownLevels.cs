using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 层级名称: which names of levels a report has, and which first levels of a standard a second level belongs to; gathered once for all rows.
/// </summary>
internal sealed class KnownLevels
{
    private readonly HashSet<string> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _second = new(StringComparer.Ordinal);
    private readonly StandardLevels _standard;
    private List<string>? _missing;

    /// <summary>The levels of a report and of the standard it is checked by.</summary>
    public KnownLevels(SelfEvaluation report, EvaluationStandard standard)
    {
        foreach (var first in report.Goals.SelectMany(goal => goal.Tree.FirstLevels))
        {
            Add(_first, first.Name);
            foreach (var second in first.SecondLevels)
            {
                Add(_second, second.Name);
            }
        }

        _standard = StandardLevels.Of(standard);
    }

    /// <summary>Whether the report has a first level of the standard.</summary>
    public bool Has(FirstLevelStandard level) => Array.Exists(_standard.NamesOf(level), _first.Contains);

    /// <summary>Whether the report has a second level of the standard, wherever it stands.</summary>
    public bool Has(FirstLevelStandard.SecondLevel level) => Array.Exists(_standard.NamesOf(level), _second.Contains);

    /// <summary>The first levels of the standard a second level belongs to.</summary>
    public IReadOnlyList<string> OwnersOf(string? secondLevel) =>
        secondLevel is null ? [] : _standard.OwnersOf(LevelNames.Core(secondLevel));

    /// <summary>The first levels the standard requires and the report lacks.</summary>
    public List<string> Missing => _missing ??=
        [.. _standard.First.Where(level => level.IsRequired && !Has(level)).Select(level => level.Name)];

    private static void Add(HashSet<string> names, string? name)
    {
        if (name is not null)
        {
            names.Add(LevelNames.Core(name));
        }
    }
}

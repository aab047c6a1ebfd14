using System.Collections.Generic;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 层级名称: which levels of a standard a report has, and which first levels of a standard a second level belongs to; gathered once for all
/// rows.
/// </summary>
internal sealed class KnownLevels
{
    private readonly bool[] _hasFirst;
    private readonly bool[] _hasSecond;
    private readonly StandardLevels _standard;
    private List<string>? _missing;

    /// <summary>The levels of a report and of the standard it is checked by.</summary>
    public KnownLevels(SelfEvaluation report, EvaluationStandard standard)
    {
        _standard = StandardLevels.Of(standard);
        (_hasFirst, _hasSecond) = (new bool[_standard.First.Count], new bool[_standard.Second.Count]);
        foreach (var goal in report.Goals)
        {
            foreach (var first in goal.Tree.FirstLevels)
            {
                Mark(_hasFirst, _standard.FirstOf(first.Name));
                foreach (var second in first.SecondLevels)
                {
                    Mark(_hasSecond, _standard.SecondOf(second.Name));
                }
            }
        }
    }

    /// <summary>The first level of the standard a name stands for; null for a name it does not know.</summary>
    public FirstLevelStandard? FirstOf(string? firstLevel) =>
        _standard.FirstOf(firstLevel) is { } named ? _standard.First[named.Positions[0]] : null;

    /// <summary>The first levels of the standard a second level belongs to.</summary>
    public IReadOnlyList<string> OwnersOf(string? secondLevel) => _standard.SecondOf(secondLevel)?.FirstLevels ?? [];

    /// <summary>The first levels the standard requires and the report lacks.</summary>
    public IReadOnlyList<string> Missing => _missing ??= MissingFirst();

    /// <summary>
    /// The second levels the standard expects under the first levels the report has, and which of them it has nowhere.
    /// </summary>
    public List<string> Absent(out int expected)
    {
        List<string> absent = [];
        expected = 0;
        var at = 0;
        for (var i = 0; i < _hasFirst.Length; i++)
        {
            foreach (var second in _standard.First[i].SecondLevels)
            {
                var isExpected = _hasFirst[i] && second.IsExpected;
                expected += isExpected ? 1 : 0;
                if (isExpected && !_hasSecond[at])
                {
                    absent.Add(second.Name);
                }

                at++;
            }
        }

        return absent;
    }

    private static void Mark(bool[] has, StandardLevels.Named? named)
    {
        if (named is not null)
        {
            foreach (var position in named.Positions)
            {
                has[position] = true;
            }
        }
    }

    private List<string> MissingFirst()
    {
        List<string> missing = [];
        for (var i = 0; i < _hasFirst.Length; i++)
        {
            if (_standard.First[i].IsRequired && !_hasFirst[i])
            {
                missing.Add(_standard.First[i].Name);
            }
        }

        return missing;
    }
}

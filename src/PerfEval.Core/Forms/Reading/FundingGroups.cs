using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 资金行的分组: which division of the money each row belongs to: the one its heading names, a second one by kind of spending where no heading
/// does, or the plain list of sources.
/// </summary>
internal sealed class FundingGroups
{
    private const string Unnamed = "";

    private readonly string?[] _groups;
    private readonly bool[] _isHeading;
    private readonly bool[] _isBeside;   // lines beside one another in the cells of a row: no row of sources
    private readonly string? _primary;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<FundingLine>> _lines = new(StringComparer.Ordinal);

    public FundingGroups(EquatableList<FiledFundingRow> rows, string[] labels, int total)
    {
        (_groups, _isHeading, _isBeside) = (new string?[rows.Count], new bool[rows.Count], new bool[rows.Count]);
        string? current = null;
        var hasSources = false;
        for (var i = 0; i < rows.Count; i++)
        {
            _isHeading[i] = i != total && FundingSourceNames.IsHeading(labels[i]) && IsBare(rows[i]);
            current = FundingSourceNames.IsHeading(labels[i]) ? (rows[i].Label ?? labels[i]).Trim().TrimEnd(':', '：') : current;
            _isBeside[i] = rows[i].Classification is not null;
            _groups[i] = i == total ? null : rows[i].Classification?.Trim().TrimEnd(':', '：') ?? current;
            hasSources |= i != total && !_isHeading[i] && _groups[i] is null && HasAmounts(rows[i])
                && !FundingSourceNames.IsSpending(labels[i]);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            _groups[i] ??= hasSources && i != total && FundingSourceNames.IsSpending(labels[i]) ? Unnamed : null;
        }

        _primary = PrimaryOf(rows, total);
    }

    /// <summary>The divisions, in the order printed; none where there is only the plain list of sources.</summary>
    public EquatableList<FundingClassification> Classifications =>
        [.. _names.Select(name => new FundingClassification { Name = name, Lines = _lines[name].ToEquatableList() })];

    /// <summary>Whether a row only announces a division.</summary>
    public bool IsHeading(int row) => _isHeading[row];

    /// <summary>Whether a row belongs to the division that the sources of the table are taken from.</summary>
    public bool IsPrimary(int row) => !_isBeside[row] && _groups[row] == _primary;

    /// <summary>Takes a line of a division.</summary>
    /// <returns>The division with its position where the line is its first; null for any other line.</returns>
    public (int Position, string Name)? Add(int row, FundingLine line)
    {
        if (_groups[row] is not { } name)
        {
            return null;
        }

        if (!_lines.TryGetValue(name, out var lines))
        {
            _lines[name] = lines = [];
            _names.Add(name);
        }

        lines.Add(line);
        return lines.Count == 1 ? (_names.Count - 1, name) : null;
    }

    /// <summary>Whether a row states any of its three amounts.</summary>
    public static bool HasAmounts(FiledFundingRow row) =>
        row.OpeningBudget is not null || row.FullYearBudget is not null || row.Executed is not null;

    private static bool IsBare(FiledFundingRow row) => !HasAmounts(row) && (row.Points ?? row.Rate ?? row.Score ?? row.Reason) is null;

    // the plain list; else the first division that is not one of spending; else the first
    private string? PrimaryOf(EquatableList<FiledFundingRow> rows, int total)
    {
        string? first = null;
        string? ofSources = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == total || _isHeading[i] || _isBeside[i])
            {
                continue;
            }

            if (_groups[i] is not { } group)
            {
                return null;
            }

            first ??= group;
            ofSources ??= group.Contains("支出", StringComparison.Ordinal) || group.Length == 0 ? null : group;
        }

        return ofSources ?? first;
    }
}

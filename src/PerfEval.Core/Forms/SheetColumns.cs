using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>栏: the columns of the table under one header row, and what stands in unknown ones.</summary>
internal sealed class SheetColumns
{
    // what a row of values holds and a row of heads does not
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789><=≥≤");

    private readonly EquatableList<string> _heads;
    private readonly Dictionary<FormColumn, int> _columns;
    private readonly HashSet<int> _known;
    private readonly HashSet<int> _read = [];
    private readonly SortedDictionary<int, List<string>> _unknown = [];
    private readonly Dictionary<int, string> _below = [];
    private readonly int _line;

    /// <param name="heads">The header row.</param>
    /// <param name="columns">The columns its heads name.</param>
    /// <param name="line">Its line in the sheet, from 1.</param>
    public SheetColumns(EquatableList<string> heads, Dictionary<FormColumn, int> columns, int line)
    {
        (_heads, _columns, _known, _line) = (heads, columns, [.. columns.Values], line);
        IsIndicators = AreIndicators(columns);
    }

    /// <summary>Whether columns are those of a table of indicators rather than of funds.</summary>
    public static bool AreIndicators(Dictionary<FormColumn, int> columns) =>
        columns.ContainsKey(FormColumn.Name) || columns.ContainsKey(FormColumn.Target);

    /// <summary>Whether the table is of indicators rather than of funds.</summary>
    public bool IsIndicators { get; }

    /// <summary>The columns the heads name; a table of funds has its labels under a head or none.</summary>
    public IEnumerable<FormColumn> Printed => IsIndicators ? _columns.Keys : _columns.Keys.Append(FormColumn.FundingLabel);

    /// <summary>The heads as printed.</summary>
    public EquatableList<string> Heads => _heads;

    /// <summary>Whether the table has a column.</summary>
    public bool Has(FormColumn column) => _columns.ContainsKey(column);

    /// <summary>Where a column stands; -1 where the table has none.</summary>
    public int At(FormColumn column) => _columns.GetValueOrDefault(column, -1);

    /// <summary>What a unit printed in the head at a position speaks for.</summary>
    public AmountUnitPlace PlaceAt(int position)
    {
        if (position == At(FormColumn.OpeningBudget))
        {
            return AmountUnitPlace.OpeningBudget;
        }

        if (position == At(FormColumn.FullYearBudget))
        {
            return AmountUnitPlace.FullYearBudget;
        }

        return position == At(FormColumn.Executed) ? AmountUnitPlace.Executed : AmountUnitPlace.Corner;
    }

    /// <summary>A cell of a row; null where it is blank or the table has no such column.</summary>
    public string? Cell(EquatableList<string> row, FormColumn column) =>
        _columns.TryGetValue(column, out var at) && at < row.Count ? RawCell.Of(row[at]) : null;

    /// <summary>Whether a head is printed over a column that names none of a form's.</summary>
    public bool IsUnknown(int column) => column < _heads.Count && RawCell.Of(_heads[column]) is { } head && ColumnHeads.Of(head) is null;

    /// <summary>
    /// Whether a row right below the heads is more heads: words over some of the columns behind the names, and no figure.
    /// </summary>
    public bool AreHeadsBelow(List<(int Column, string Text)> cells)
    {
        var names = Math.Max(Math.Max(At(FormColumn.Name), At(FormColumn.FirstLevel)), At(FormColumn.FundingLabel));
        return names >= 0 && cells.TrueForAll(cell => cell.Column > names && cell.Text.AsSpan().IndexOfAny(Figures) < 0);
    }

    /// <summary>Takes heads below the heads: what stands under such a pair is not what the upper head alone says.</summary>
    public void AddHeadsBelow(List<(int Column, string Text)> cells)
    {
        foreach (var (at, text) in cells)
        {
            _below[at] = text;
            _known.Remove(at);
            foreach (var column in _columns.Where(column => column.Value == at).Select(column => column.Key).ToList())
            {
                _columns.Remove(column);
            }
        }
    }

    /// <summary>Takes note of a head that was read for what it says, though it names no column: 年度绩效目标1（80分）.</summary>
    public void Read(int position) => _read.Add(position);

    /// <summary>Keeps the cells of a row that stand in no known column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">A text of the row that is kept elsewhere.</param>
    public void KeepUnknown(EquatableList<string> row, string? label = null)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (RawCell.Of(row[i]) is { } text && !_known.Contains(i) && text != label)
            {
                _unknown.TryAdd(i, []);
                _unknown[i].Add(text);
            }
        }
    }

    /// <summary>
    /// Hands over what was kept: each column as one remark, and the unknown heads, a column without a head by its number. What stands in
    /// the header row over nothing is a remark too; where it reads like a value, the first row of values shares the line of the heads,
    /// which is reported.
    /// </summary>
    public void Close(List<string> remarks, List<string> unreadHeads)
    {
        var overNothing = OverNothing();
        if (overNothing.Count > 0)
        {
            remarks.Add(string.Join(" ", overNothing));
        }

        if (overNothing.Exists(text => QuantityText.TryRead(CellText.Fold(text), out _)))
        {
            unreadHeads.Add(string.Create(CultureInfo.InvariantCulture, $"（第{_line}行表头之后的内容）"));
        }

        foreach (var (column, cells) in _unknown)
        {
            var head = column < _heads.Count ? RawCell.Of(_heads[column]) : null;
            remarks.Add(head + "：" + string.Join("、", cells));
            var name = head ?? string.Create(CultureInfo.InvariantCulture, $"（第{column + 1}栏）");
            var hasBelow = _below.TryGetValue(column, out var below);
            name = hasBelow ? $"{head}／{below}".TrimStart('／') : name;
            if ((hasBelow || ColumnHeads.Of(head) is null) && !unreadHeads.Contains(name))
            {
                unreadHeads.Add(name);
            }
        }

        _unknown.Clear();
    }

    // what the header row holds that neither names a column nor heads a cell, nor was read as points of a whole block
    private List<string> OverNothing()
    {
        List<string> found = [];
        for (var i = 0; i < _heads.Count; i++)
        {
            var isSettled = _known.Contains(i) || _unknown.ContainsKey(i) || _read.Contains(i);
            if (!isSettled && RawCell.Of(_heads[i]) is { } text && ColumnHeads.Of(text) is null)
            {
                found.Add(text);
            }
        }

        return found;
    }
}

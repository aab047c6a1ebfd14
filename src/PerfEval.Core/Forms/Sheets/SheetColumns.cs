using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>栏: the columns of the table under one band of heads, and what stands in those nobody knows.</summary>
internal sealed class SheetColumns
{
    private readonly HeadBand _band;
    private readonly Dictionary<FormColumn, (int First, int Last)> _columns = [];
    private readonly HashSet<int> _known = [];
    private readonly HashSet<SheetHead> _unchosen = [];
    private readonly HashSet<SheetHead> _read = [];
    private readonly SortedDictionary<int, List<GridCell>> _unknown = [];

    /// <param name="band">The heads.</param>
    /// <param name="rows">
    /// The rows below them, up to the next heads: where a head stands over several columns they say which is its own.
    /// </param>
    public SheetColumns(HeadBand band, ReadOnlySpan<GridRow> rows)
    {
        _band = band;
        IsIndicators = band.IsIndicators;
        var content = new ColumnContent(band, rows);
        foreach (var (column, head) in ChosenHeads.Of(band, content, _unchosen))
        {
            // a head of another kind of table is none of this one's
            if (SubHeads.IsOfBoth(column) || SubHeads.IsOfFunds(column) != IsIndicators)
            {
                _columns[column] = content.ColumnsOf(head, column);
            }
            else if (column != FormColumn.ScoringRule)
            {
                _unchosen.Add(head);
            }
        }

        foreach (var (first, last) in _columns.Values)
        {
            for (var at = first; at <= last; at++)
            {
                _known.Add(at);
            }
        }
    }

    /// <summary>Whether the table is of indicators rather than of funds.</summary>
    public bool IsIndicators { get; }

    /// <summary>The columns the heads name; a table of funds has its labels under a head or none.</summary>
    public IEnumerable<FormColumn> Printed => IsIndicators ? _columns.Keys : _columns.Keys.Append(FormColumn.FundingLabel);

    /// <summary>The heads, from the left.</summary>
    public List<SheetHead> Heads => _band.Heads;

    /// <summary>Whether the table has a column.</summary>
    public bool Has(FormColumn column) => _columns.ContainsKey(column);

    /// <summary>Where a column stands; -1 where the table has none.</summary>
    public int At(FormColumn column) => _columns.TryGetValue(column, out var at) ? at.First : -1;

    /// <summary>What a unit printed in a head speaks for.</summary>
    public AmountUnitPlace PlaceOf(SheetHead head)
    {
        if (head.First == At(FormColumn.OpeningBudget))
        {
            return AmountUnitPlace.OpeningBudget;
        }

        if (head.First == At(FormColumn.FullYearBudget))
        {
            return AmountUnitPlace.FullYearBudget;
        }

        return head.First == At(FormColumn.Executed) ? AmountUnitPlace.Executed : AmountUnitPlace.Corner;
    }

    /// <summary>A cell of a row; null where it is blank or the table has no such column.</summary>
    public GridCell? Cell(GridRow row, FormColumn column)
    {
        if (!_columns.TryGetValue(column, out var at))
        {
            return null;
        }

        var cell = row.AtOrBefore(at.Last);
        for (var next = cell; next is not null && next.Column > at.First;)
        {
            next = row.AtOrBefore(next.Column - 1);
            cell = next is not null && next.Column >= at.First ? next : cell;
        }

        return cell is not null && cell.Column >= at.First ? cell : null;
    }

    /// <summary>The label of a row of funds: the first cell left of the amounts.</summary>
    public GridCell Label(GridRow row) => Cell(row, FormColumn.FundingLabel) ?? row[0];

    /// <summary>Whether a head is printed over a column that names none of a form's.</summary>
    public bool IsUnknown(int column) => _band.Over(column) is { Named: null };

    /// <summary>Takes note of a head that was read for what it says, though it names no column: 年度绩效目标1（80分）.</summary>
    public void Read(SheetHead head) => _read.Add(head);

    /// <summary>Keeps the cells of a row that stand in no known column.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">A cell of the row that is kept elsewhere.</param>
    public void KeepUnknown(GridRow row, GridCell? label = null)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!_known.Contains(row[i].Column) && row[i] != label)
            {
                _unknown.TryAdd(row[i].Column, []);
                _unknown[row[i].Column].Add(row[i]);
            }
        }
    }

    /// <summary>
    /// Hands over what was kept: each column as one remark, and the unknown heads, a column without a head by its number. What stands in
    /// the header row over nothing is a remark too; where it reads like a value, the first row of values shares the line of the heads,
    /// which is reported.
    /// </summary>
    public void Close(SheetRemarks remarks, List<string> unreadHeads)
    {
        var overNothing = OverNothing();
        if (overNothing.Count > 0)
        {
            remarks.Add(string.Join(" ", overNothing.Select(head => head.Text)), _band.First, overNothing[0].Cell);
        }

        if (overNothing.Exists(head => QuantityText.TryRead(CellText.Fold(head.Text), out _)))
        {
            unreadHeads.Add(string.Create(CultureInfo.InvariantCulture, $"（第{_band.First.Number}行表头之后的内容）"));
        }

        foreach (var (column, cells) in _unknown)
        {
            var head = _band.Over(column) is { } over && over.First == column ? over : null;
            remarks.Add(head?.Text + "：" + string.Join("、", cells.Select(cell => cell.Text)), _band.First, cells[0]);
            var name = head?.Path ?? string.Create(CultureInfo.InvariantCulture, $"（第{column}栏）");
            if ((head?.Named is null || (head is not null && _unchosen.Contains(head))) && !unreadHeads.Contains(name))
            {
                unreadHeads.Add(name);
            }
        }

        _unknown.Clear();
    }

    // what the header row holds that neither names a column nor heads a cell, nor was read as points of a whole block
    private List<SheetHead> OverNothing()
    {
        List<SheetHead> found = [];
        var seen = new HashSet<GridCell>();
        foreach (var head in _band.Heads)
        {
            for (var upper = head.Upper; upper is not null; upper = upper.Upper)
            {
                if (upper.Named is null && !_read.Contains(upper) && seen.Add(upper.Cell))
                {
                    found.Add(upper);
                }
            }

            if (head.Named is null && !_read.Contains(head) && !_known.Contains(head.First) && !_unknown.ContainsKey(head.First))
            {
                found.Add(head);
            }
        }

        return found;
    }
}

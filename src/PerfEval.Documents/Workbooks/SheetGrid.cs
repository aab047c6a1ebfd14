using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Standards;
using PerfEval.Documents.Formats;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 工作表到网格: a sheet as a grid, each number in the unit its format shows, and what a reader of the result should know of it.
/// </summary>
internal sealed class SheetGrid
{
    /// <summary>What stands for a formula that was never computed: like any error of a formula it is unreadable, not blank.</summary>
    public const string Uncomputed = "#未计算!";

    private readonly SheetEntry _sheet;
    private readonly SheetContent _content;
    private readonly int _daysBefore1900;
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> _spans = [];
    private readonly List<GridCell> _rounded = [];
    private readonly List<(int Row, int Column, string Formula)> _uncomputed = [];
    private readonly HashSet<int> _columnsHidden;
    private readonly SortedSet<int> _hiddenRows = [];
    private readonly SortedSet<int> _hiddenColumns = [];

    private SheetGrid(SheetEntry sheet, SheetContent content, int daysBefore1900)
    {
        (_sheet, _content, _daysBefore1900) = (sheet, content, daysBefore1900);
        _columnsHidden = content.HiddenColumns();
        foreach (var range in content.Merges)
        {
            _spans[(range.Row, range.Column)] = (range.LastRow - range.Row + 1, range.LastColumn - range.Column + 1);
        }
    }

    /// <summary>The grid of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="daysBefore1900">What is added to a day so that it counts from 1900.</param>
    /// <param name="notes">What a reader should know: cells that show less than they store, hidden ones, formulas without a value.</param>
    /// <exception cref="DocumentRefusal">It is no table.</exception>
    public static FormGrid Of(SheetEntry sheet, SheetContent content, int daysBefore1900, out List<Finding> notes)
    {
        var maker = new SheetGrid(sheet, content, daysBefore1900);
        if (!FormGrid.TryCreate(sheet.Name, GridAddressing.Worksheet, maker.Cells(), out var grid, out var problem))
        {
            throw new DocumentRefusal(new LocalizedText(
                $"工作表“{sheet.Name}”{problem.Message(Language.Chinese)}", $"sheet “{sheet.Name}”: {problem.Message(Language.English)}"));
        }

        notes = maker.Notes(grid);
        return grid;
    }

    private IEnumerable<GridCell> Cells()
    {
        foreach (var stored in _content.Cells.Take())
        {
            var (rows, columns) = _spans.GetValueOrDefault((stored.Row, stored.Column), (1, 1));
            var (shown, displayed, kind, isRounded) = Shown(stored);
            var cell = new GridCell(stored.Row, stored.Column, _content.Texts.One(shown))
            {
                Displayed = displayed,
                Kind = kind,
                RowSpan = rows,
                ColumnSpan = columns,
            };
            Remember(stored, cell, isRounded);
            yield return cell;
        }
    }

    private ShownValue Shown(StoredCell cell) => cell.Kind switch
    {
        StoredKind.Number => cell.Format.Show(cell.Number, _daysBefore1900),
        StoredKind.Error => new ShownValue(cell.Text!, null, GridCell.CellKind.Error, false),
        StoredKind.Uncomputed => new ShownValue(Uncomputed, null, GridCell.CellKind.Error, false),
        _ => new ShownValue(cell.Text!, null, GridCell.CellKind.Text, false),
    };

    private void Remember(StoredCell stored, GridCell cell, bool isRounded)
    {
        if (isRounded)
        {
            _rounded.Add(cell);
        }

        if (stored.Kind == StoredKind.Uncomputed)
        {
            _uncomputed.Add((stored.Row, stored.Column, stored.Text!));
        }

        if (_content.IsHiddenRow(stored.Row))
        {
            _hiddenRows.Add(stored.Row);
        }

        if (_columnsHidden.Contains(stored.Column))
        {
            _hiddenColumns.Add(stored.Column);
        }
    }

    private List<Finding> Notes(FormGrid grid)
    {
        List<Finding> notes = [];
        List<string> hidden =
        [
            .. _sheet.IsHidden ? [_sheet.Name] : (string[])[],
            .. _hiddenRows.Select(row => $"{_sheet.Name}!{row}:{row}"),
            .. _hiddenColumns.Select(column => $"{grid.AddressOf(1, column)}…"),
        ];
        if (hidden.Count > 0)
        {
            notes.Add(FormGrid.HiddenRead(hidden));
        }

        if (_uncomputed.Count > 0)
        {
            var formulas = _uncomputed.Select(cell => $"{grid.AddressOf(cell.Row, cell.Column)} {cell.Formula}");
            notes.Add(FormGrid.FormulaUncomputed(formulas));
        }

        if (_rounded.Count > 0)
        {
            notes.Add(grid.ShownRounded(_rounded));
        }

        return notes;
    }
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 没有分隔符的表格文字: a table copied as text in which no character parts the cells: columns apart by blanks, words apart by one blank,
/// one cell a line. Its rows are read where heads and numbers settle which cell is of which column, and by nothing else; the other
/// rows are kept and told.
/// </summary>
internal static class FlowedText
{
    /// <summary>The text as a sheet; null where it holds no heads that stand in a row in any layout.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unsettled">Receives the rows that could not be settled, as printed, with their lines.</param>
    public static SheetForms? Of(string text, List<OpenRow> unsettled)
    {
        var (best, most) = (default(SheetForms), 0);
        // in this order: what parts the cells most plainly first
        List<List<FlowedRow>> layouts =
        [
            FlowedLines.Of(text, FlowedLines.ByWideBlanks), FlowedLines.Of(text, FlowedLines.ByBlanks), FlowedLines.OneCellEach(text),
            ScoreRun.Rows(text),
        ];
        foreach (var layout in layouts)
        {
            List<OpenRow> open = [];
            if (Settled(layout, open) is not { } grid)
            {
                continue;
            }

            // a layout that leaves rows open gives way to one that does not
            var sheet = new SheetForms(grid);
            var named = sheet.NamedColumns * 1_000 - open.Count;
            if (named > most)
            {
                (best, most) = (sheet, named);
                unsettled.Clear();
                unsettled.AddRange(open);
            }
        }

        return best;
    }

    private static FormGrid? Settled(List<FlowedRow> lines, List<OpenRow> unsettled)
    {
        if (!FormGrid.TryCreate(null, GridAddressing.Lines, lines.SelectMany(line => line.InSequence()), out var raw, out _))
        {
            return null;
        }

        var rows = GridRows.Of(raw);
        List<GridCell> cells = [];
        FlowedColumns? columns = null;
        List<int>? goals = null;
        FlowedDivisions? divisions = null;
        var (isFound, isBelowTotal) = (false, false);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (HeadBand.At(rows, i) is { Height: 1 } band)
            {
                (columns, goals, divisions, isFound, isBelowTotal) = (FlowedColumns.Of(band), null, null, true, false);
                Add(row, Enumerable.Range(1, row.Count).ToList());
            }
            else if (SheetHeader.GoalHeader(row) is { } heads)
            {
                (columns, divisions, goals) = (null, null, [.. heads.Select(head => head.Column)]);
                Add(row, Enumerable.Range(1, row.Count).ToList());
            }
            else if (goals is not null)
            {
                AddGoals(row, goals);
            }
            else if (columns is { IsIndicators: false } && FlowedDivisions.Begin(rows, i, columns.First) is { } begun)
            {
                divisions = begun;
                Add(row, [columns.First]);
                var beside = rows[++i];
                cells.Add(
                    beside[0] with { Row = row.Number, Column = columns.First + 1, Origin = (beside.Number, beside[0].Column) });
            }
            else if (divisions?.ColumnOf(row) is { } column)
            {
                Add(row, [column]);
            }
            else
            {
                var places = columns is null ? Enumerable.Range(1, row.Count).ToList() : columns.Settle(row);
                if (places is null && isBelowTotal)
                {
                    // notes below the total are no row of the table
                    cells.Add(row[0] with { Text = string.Join(" ", row.Cells.ToArray().Select(cell => cell.Text)) });
                    continue;
                }

                Add(row, places);
                isBelowTotal |= columns is { IsIndicators: true } && TotalWords.RankOf(CellText.Fold(row[0].Text)) > TotalWords.LeastOfForm;
            }
        }

        return isFound && FormGrid.TryCreate(null, GridAddressing.Lines, cells, out var grid, out _) ? grid : null;

        // one cell a line: what is of which column the numbers of the goals say, unless there is just one cell each
        void AddGoals(GridRow row, List<int> places)
        {
            var texts = row.Cells.ToArray().Select(cell => cell.Text).ToList();
            var isOfLines = FlowedRow.IsOfLines(row);
            var isOneEach = row.Count == places.Count && (!isOfLines || !GoalHalves.IsList(texts));
            if (isOneEach || places.Count != 2 || !isOfLines || GoalHalves.Of(texts) is not { } isSecond)
            {
                Add(row, isOneEach ? places : null, isOfTable: false);
                return;
            }

            for (var c = 0; c < row.Count; c++)
            {
                var line = row[c].Origin?.Row ?? row.Number;
                cells.Add(row[c] with { Row = line, Column = places[isSecond[c] ? 1 : 0], Origin = (line, 1) });
            }
        }

        void Add(GridRow row, List<int>? places, bool isOfTable = true)
        {
            List<string> open = [];
            for (var c = 0; c < row.Count; c++)
            {
                if (places is null || places[c] == 0)
                {
                    open.Add(row[c].Text);
                }
                else
                {
                    cells.Add(row[c] with { Column = places[c], Origin = row[c].Origin ?? (row.Number, row[c].Column) });
                }
            }

            if (open.Count > 0)
            {
                unsettled.Add(new OpenRow(string.Join(" ", open), row.Number, isOfTable));
            }
        }
    }
}

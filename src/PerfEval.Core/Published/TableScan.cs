using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Published;

/// <summary>文中表格的查找: the lines of a text that are rows of a table, their cells parted by tabs or bars, and the form they make.</summary>
internal sealed class TableScan
{
    private const int FewestCells = 2;

    private TableScan(HashSet<int> rows, FiledForm? form) => (Rows, Form) = (rows, form);

    /// <summary>The lines that are rows.</summary>
    public HashSet<int> Rows { get; }

    /// <summary>The form they make; null where none of them is a row of heads.</summary>
    public FiledForm? Form { get; }

    /// <summary>Finds the rows of a text.</summary>
    public static TableScan Of(SourceText source)
    {
        var delimiter = '\t';
        var rows = RowsBy(source, delimiter);
        if (rows.Count == 0)
        {
            delimiter = '|';
            rows = RowsBy(source, delimiter);
        }

        if (rows.Count == 0)
        {
            return WithoutDelimiters(source);
        }

        HashSet<int> lines = [.. rows];
        return new TableScan(lines, FormOf(source, lines, delimiter));
    }

    // one cell a line, columns apart by blanks: the sheet reader settles what it can, and its cells say which lines are the table's
    private static TableScan WithoutDelimiters(SourceText source)
    {
        if (!FormSheet.ReadText(source.Raw).TryGetForm(out var form, out _))
        {
            return new TableScan([], null);
        }

        var lines = FormReader.Read(form).Cells.Where(IsInTable).Select(cell => cell.Address!.Row).ToList();
        return lines.Count == 0
            ? new TableScan([], null)
            : new TableScan([.. Enumerable.Range(lines.Min(), lines.Max() - lines.Min() + 1)], form);
    }

    // heads above the table are read as prose is
    private static bool IsInTable(FormCell cell) => cell.Address is not null
        && cell.Place.Steps is [{ Part: ReportPart.Funding or ReportPart.Goal or ReportPart.Claims }, ..];

    // a row has two cells that hold something; beside such rows stand some with one
    private static List<int> RowsBy(SourceText source, char delimiter)
    {
        List<int> rows = [];
        var isTable = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (cells, filled) = Cells(source.Line(line), delimiter);

            isTable |= filled >= FewestCells;
            if (filled >= FewestCells || (filled == 1 && cells > FewestCells))
            {
                rows.Add(line);
            }
        }

        return isTable ? rows : [];
    }

    private static (int Cells, int Filled) Cells(ReadOnlySpan<char> line, char delimiter)
    {
        var (cells, filled) = (1, 0);
        for (var end = line.IndexOf(delimiter); end >= 0; end = line.IndexOf(delimiter))
        {
            (cells, filled) = (cells + 1, filled + (line[..end].IsWhiteSpace() ? 0 : 1));
            line = line[(end + 1)..];
        }

        return (cells, filled + (line.IsWhiteSpace() ? 0 : 1));
    }

    // each row keeps the number of its line, so that its cells are found in the text
    private static FiledForm? FormOf(SourceText source, HashSet<int> rows, char delimiter)
    {
        var texts = rows.Order().Select(line => (line, source.Line(line).ToString().Split(delimiter).ToEquatableList()));
        return FormGrid.TryCreate(null, GridAddressing.Lines, GridRows.Cells(texts), out var grid, out _)
            && FormSheet.Read(grid).TryGetForm(out var form, out _)
                ? form
                : null;
    }
}

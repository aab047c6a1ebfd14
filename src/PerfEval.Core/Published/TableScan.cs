using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Published;

/// <summary>文中表格的查找: the lines of a text that are rows of a table, their cells parted by tabs or bars, and the form they make.</summary>
internal sealed class TableScan
{
    private const int FewestCells = 2;

    private readonly SourceText _source;
    private readonly char? _delimiter;

    private TableScan(SourceText source, char? delimiter, HashSet<int> rows, FiledForm? form) =>
        (_source, _delimiter, Rows, Form) = (source, delimiter, rows, form);

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

        return rows.Count == 0 ? WithoutDelimiters(source) : Delimited(source, rows, delimiter);
    }

    /// <summary>Where in the source a cell of the form stands; null where no delimiter says where it begins and ends.</summary>
    public (int Start, int End)? StretchOf(CellAddress address) => _delimiter is { } delimiter && address.Column is { } column
        ? CellsOf(_source, address.Row, delimiter).ElementAt(column - 1)
        : null;

    // each row keeps the number of its line, so that its cells are found in the text
    private static TableScan Delimited(SourceText source, List<int> rows, char delimiter)
    {
        var cells = rows.SelectMany(line => CellsOf(source, line, delimiter).Select((cell, i) =>
            new GridCell(line, i + 1, source.Raw[cell.Start..cell.End])));
        var form = FormGrid.TryCreate(null, GridAddressing.Lines, cells, out var grid, out _) ? FormSheet.Read(grid).Form : null;
        return new TableScan(source, delimiter, [.. rows], form);
    }

    // one cell a line, columns apart by blanks: the sheet reader settles what it can, and its cells say which lines are the table's
    private static TableScan WithoutDelimiters(SourceText source)
    {
        var form = FormSheet.ReadText(source.Raw).Form;
        var lines = form is null ? [] : LinesOf(form).ToList();
        return lines.Count == 0
            ? new TableScan(source, null, [], null)
            : new TableScan(source, null, [.. Enumerable.Range(lines.Min(), lines.Max() - lines.Min() + 1)], form);
    }

    // the lines of the tables; heads above them are read as prose is
    private static IEnumerable<int> LinesOf(FiledForm form) => form.FundingRows.SelectMany(row => row.Addresses)
        .Concat(form.IndicatorRows.SelectMany(row => row.Addresses))
        .Concat(form.Goals.SelectMany(goal => goal.Addresses))
        .Concat(form.Addresses.Where(cell => cell.Column is FormColumn.TotalPoints or FormColumn.TotalScore or FormColumn.Grade))
        .Select(cell => cell.Address.Row);

    // a row has two cells that hold something; beside such rows stand some with one
    private static List<int> RowsBy(SourceText source, char delimiter)
    {
        List<int> rows = [];
        var isTable = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (cells, filled) = (0, 0);
            foreach (var (start, end) in CellsOf(source, line, delimiter))
            {
                cells++;
                filled += source.Raw.AsSpan(start, end - start).IsWhiteSpace() ? 0 : 1;
            }

            isTable |= filled >= FewestCells;
            if (filled >= FewestCells || (filled == 1 && cells > FewestCells))
            {
                rows.Add(line);
            }
        }

        return isTable ? rows : [];
    }

    private static IEnumerable<(int Start, int End)> CellsOf(SourceText source, int line, char delimiter)
    {
        var (start, last) = (source.StartOf(line), source.EndOf(line));
        while (source.Raw.IndexOf(delimiter, start, last - start) is var end and >= 0)
        {
            yield return (start, end);
            start = end + 1;
        }

        yield return (start, last);
    }
}

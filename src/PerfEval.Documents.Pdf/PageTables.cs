using System;
using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig.Content;

namespace PerfEval.Documents.Pdf;

/// <summary>
/// 一页的表: the tables of one page from the top, one below another; a table that goes on from the page before is one with it.
/// </summary>
internal static class PageTables
{
    /// <summary>Adds the tables of a page to those of the pages before.</summary>
    /// <exception cref="PdfRefusal">The page holds more than is taken.</exception>
    public static void Add(List<PdfTable> tables, Page page)
    {
        var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        if (letters.Count > PdfLimits.MaxLetters)
        {
            throw new PdfRefusal(PdfWords.IsTooLarge);
        }

        var cells = new PageCells(Rulings.Of(page));
        var byCell = letters.ToLookup(letter => cells.CellAt(
            (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y + (letter.PointSize / 3)) ?? -1);
        var lines = TextLines.Of(byCell[-1]);
        var isFirst = true;
        foreach (var rows in Tables(cells))
        {
            var top = cells.TopOf(rows.Min(cell => cell.Row));
            var above = lines.Where(line => line.At >= top).ToList();
            lines.RemoveAll(line => line.At >= top);
            var filled = rows.ConvertAll(cell => (cell.Row, cell.Column, cell.Rows, cell.Columns, TextLines.Joined(byCell[cell.Cell])));
            AddTo(tables, filled, above.ConvertAll(line => line.Text), isFirst);
            isFirst = false;
        }

        if (tables.Count > 0 && lines.Exists(line => !IsPageNumber(line.Text)))
        {
            tables[^1].IsFollowedByText = true;
        }
    }

    private static void AddTo(
        List<PdfTable> tables, List<(int, int, int, int, string)> cells, List<string> above, bool isFirstOfPage)
    {
        var table = new PdfTable(above);
        table.Add(cells);
        if (isFirstOfPage && tables.Count > 0 && !tables[^1].IsFollowedByText && tables[^1].Columns == table.Columns
            && above.TrueForAll(IsPageNumber))
        {
            tables[^1].Add(cells);
        }
        else
        {
            tables.Add(table);
        }
    }

    // a row without a cell parts one table from the next
    private static IEnumerable<List<(int Cell, int Row, int Column, int Rows, int Columns)>> Tables(PageCells cells)
    {
        List<(int Cell, int Row, int Column, int Rows, int Columns)> table = [];
        var end = 0;
        foreach (var cell in cells.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            if (table.Count > 0 && cell.Row > end)
            {
                yield return table;
                table = [];
            }

            table.Add(cell);
            end = Math.Max(end, cell.Row + cell.Rows);
        }

        if (table.Count > 0)
        {
            yield return table;
        }
    }

    private static bool IsPageNumber(string line) => line.Length <= 12 && line.All(c => !char.IsLetter(c) || c is '第' or '页' or '共');
}

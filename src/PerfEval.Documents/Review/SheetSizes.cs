using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Documents.Editing;

namespace PerfEval.Documents.Review;

/// <summary>
/// 行高列宽: how wide the columns and how high the rows of a sheet are, in the dots of a screen, so that a note can be laid over them.
/// </summary>
internal sealed class SheetSizes
{
    private const int DefaultColumn = 64;
    private const int DefaultRow = 20;
    private const int NoteWidth = 340;
    private const int LineHeight = 17;
    private const int CharactersOfLine = 44;
    private const int MostLines = 24;

    private readonly Dictionary<int, int> _rows = [];
    private readonly List<(int First, int Last, int Dots)> _columns = [];

    /// <summary>Notes how wide columns are, by the number of characters of the attribute.</summary>
    public void Columns(int first, int last, string? width, bool isHidden) =>
        _columns.Add((first, last, isHidden ? 0 : Dots(width, 7, 5, DefaultColumn)));

    /// <summary>Notes how high a row is, by the points of the attribute.</summary>
    public void Row(int row, string? height, bool isHidden)
    {
        if (height is not null || isHidden)
        {
            _rows[row] = isHidden ? 0 : Dots(height, 4m / 3, 0, DefaultRow);
        }
    }

    /// <summary>
    /// Where the note of a cell lies: column and dots into it, row and dots into it, of its upper left and then of its lower right corner,
    /// each counted from 0.
    /// </summary>
    public string Anchor(int row, int column, string text)
    {
        var lines = TextWidth.Lines(text, CharactersOfLine);
        var (right, rightDots) = Walk(column, 10 + NoteWidth, WidthOf);
        var (bottom, bottomDots) = Walk(Math.Max(row - 1, 1) - 1, 10 + (Math.Min(lines + 1, MostLines) * LineHeight), HeightOf);
        return string.Create(
            CultureInfo.InvariantCulture, $"{column}, 10, {Math.Max(row - 1, 1) - 1}, 10, {right}, {rightDots}, {bottom}, {bottomDots}");
    }

    private static int Dots(string? text, decimal times, int more, int otherwise) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1_000
            ? (int)(value * times) + more
            : otherwise;

    // from 0; a sheet of hidden rows only would be walked for ever
    private static (int At, int Dots) Walk(int from, int dots, Func<int, int> sizeOf)
    {
        var at = from;
        for (; sizeOf(at + 1) is var size && size <= dots && at - from < 200; at++)
        {
            dots -= size;
        }

        return (at, Math.Min(dots, sizeOf(at + 1)));
    }

    private int WidthOf(int column)
    {
        foreach (var (first, last, dots) in _columns)
        {
            if (column >= first && column <= last)
            {
                return dots;
            }
        }

        return DefaultColumn;
    }

    private int HeightOf(int row) => _rows.GetValueOrDefault(row, DefaultRow);
}

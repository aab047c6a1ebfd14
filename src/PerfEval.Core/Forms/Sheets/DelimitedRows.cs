using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 分隔文本: splits a text into rows of cells at one delimiter, quotations as in RFC 4180. A quotation that does not end where a cell ends is
/// not one: its mark is a character of the cell like any other, so that a stray one takes no other row with it. Empty lines are not rows.
/// </summary>
/// <remarks>
/// Linear: a search for the end of a quotation passes pairs of marks only, so a later search that starts among what an earlier one passed
/// ends in the pair it starts with.
/// </remarks>
internal sealed class DelimitedRows
{
    private readonly string _text;
    private readonly char _delimiter;
    private readonly List<(int Line, EquatableList<string> Cells)> _rows = [];
    private int _at;
    private int _line = 1;

    private DelimitedRows(string text, char delimiter) => (_text, _delimiter) = (text, delimiter);

    /// <summary>The rows, each with the line it begins in; the problem where the text is beyond the limits of a sheet.</summary>
    public static List<(int Line, EquatableList<string> Cells)> Of(string text, char delimiter, out FormGrid.SheetProblem? problem)
    {
        var rows = new DelimitedRows(text, delimiter);
        problem = null;
        while (problem is null && rows._at < text.Length)
        {
            problem = rows.ReadRow();
        }

        return rows._rows;
    }

    private FormGrid.SheetProblem? ReadRow()
    {
        List<string> cells = [];
        var line = _line;
        do
        {
            var cell = ReadCell();
            if (cell.Length > Limits.MaxCellCharacters)
            {
                return new FormGrid.SheetProblem(FormGrid.SheetProblemKind.CellTooLong, line, cells.Count + 1);
            }

            cells.Add(cell);
            if (cells.Count > Limits.MaxColumns)
            {
                return new FormGrid.SheetProblem(FormGrid.SheetProblemKind.TooManyColumns, line);
            }
        }
        while (PassesDelimiter());

        PassLineBreak();
        if (cells is not [""])
        {
            _rows.Add((line, cells.ToEquatableList()));
        }

        return _rows.Count > Limits.MaxRows ? new FormGrid.SheetProblem(FormGrid.SheetProblemKind.TooManyRows, line) : null;
    }

    private string ReadCell()
    {
        if (_at < _text.Length && _text[_at] == '"' && Quotation() is { } quoted)
        {
            return quoted;
        }

        var length = _text.AsSpan(_at).IndexOfAny(_delimiter, '\r', '\n');
        var cell = length < 0 ? _text[_at..] : _text.Substring(_at, length);
        _at += cell.Length;
        return cell;
    }

    // what stands between the marks; null, with nothing passed, where no mark ends a cell
    private string? Quotation()
    {
        var from = _at + 1;
        for (var mark = _text.IndexOf('"', from); mark >= 0; mark = _text.IndexOf('"', mark + 2))
        {
            if (mark + 1 < _text.Length && _text[mark + 1] == '"')
            {
                continue;
            }

            var end = mark + 1;
            while (end < _text.Length && _text[end] is ' ' or '\t' && _text[end] != _delimiter)
            {
                end++;
            }

            if (end < _text.Length && _text[end] != _delimiter && _text[end] is not ('\r' or '\n'))
            {
                return null;
            }

            _at = end;
            _line += _text.AsSpan(from, mark - from).Count('\n');
            return _text[from..mark].Replace("\"\"", "\"", StringComparison.Ordinal);
        }

        return null;
    }

    private bool PassesDelimiter()
    {
        var isThere = _at < _text.Length && _text[_at] == _delimiter;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void PassLineBreak()
    {
        if (_at < _text.Length)
        {
            _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }
    }
}

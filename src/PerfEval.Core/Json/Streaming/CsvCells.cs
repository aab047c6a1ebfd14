using System;
using System.Buffers;
using System.Text;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// Writes cells of a CSV file (RFC 4180). A cell a spreadsheet would take for a formula gets an apostrophe before it: what a filer wrote is
/// never computed on the machine of whoever opens the file.
/// </summary>
internal sealed class CsvCells(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private bool _isFirst = true;

    /// <summary>A cell with text of a document.</summary>
    public void Text(string? text)
    {
        var cell = text ?? "";
        Raw(IsFormula(cell) ? "'" + cell : cell);
    }

    /// <summary>A cell with a number of the library, which may be negative.</summary>
    public void Number(string? number) => Raw(number ?? "");

    public void EndRow()
    {
        Put("\r\n");
        _isFirst = true;
    }

    /// <summary>Whether a spreadsheet may take a cell for a formula; blanks before it do not hide it.</summary>
    private static bool IsFormula(string cell)
    {
        if (cell.Length > 0 && cell[0] is '\t' or '\r' or '\n')
        {
            return true;
        }

        var text = cell.AsSpan().TrimStart();
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
    }

    private void Raw(string cell)
    {
        if (!_isFirst)
        {
            Put(",");
        }

        _isFirst = false;
        Put(cell.AsSpan().ContainsAny(Special) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
    }

    private void Put(string text) => Encoding.UTF8.GetBytes(text, output);
}

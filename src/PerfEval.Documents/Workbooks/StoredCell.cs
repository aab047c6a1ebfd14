using PerfEval.Documents.Formats;

namespace PerfEval.Documents.Workbooks;

/// <summary>存储的单元格: a filled cell as a workbook stores it.</summary>
/// <param name="Row">行, from 1.</param>
/// <param name="Column">列, from 1.</param>
/// <param name="Kind">What is stored.</param>
/// <param name="Number">The number, or which of the shared texts it is.</param>
/// <param name="Text">The text, the error, or what is no number; null for others.</param>
/// <param name="Format">How a number is shown.</param>
internal readonly record struct StoredCell(int Row, int Column, StoredKind Kind, decimal Number, string? Text, NumberFormat Format)
{
    /// <summary>A cell of text.</summary>
    public static StoredCell Of(int row, int column, StoredKind kind, string text) => new(row, column, kind, 0, text, NumberFormat.General);
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 存为文本的数: numbers that a spreadsheet keeps as text in a column it adds up, among others it keeps as numbers. They are read as any
/// other; the spreadsheet's own sum passes over them.
/// </summary>
internal static class TextNumbers
{
    private static readonly FormColumn[] Added =
        [FormColumn.Score, FormColumn.OpeningBudget, FormColumn.FullYearBudget, FormColumn.Executed];

    /// <summary>Tells them, column by column.</summary>
    public static void Note(FormNotes notes)
    {
        var cells = notes.Cells.Where(cell => cell is { ReadAs: CellReading.Value, Address: not null }).ToLookup(cell => cell.Column);
        foreach (var column in Added)
        {
            List<FormCell> texts = [.. cells[column].Where(cell => cell.StoredAs == GridCell.CellKind.Text && IsNumber(cell.Text))];
            if (texts.Count > 0 && cells[column].Any(cell => cell.StoredAs == GridCell.CellKind.Number))
            {
                notes.FindIn(FindingCodes.NumberStoredAsText, texts);
            }
        }
    }

    // 20分 and 1,000 were typed as texts and are known to be
    private static bool IsNumber(string text) => text.Trim() is { Length: > 0 } typed && typed.All(c => char.IsAsciiDigit(c) || c == '.');
}

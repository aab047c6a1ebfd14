using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms;

namespace PerfEval.Core.Published;

/// <summary>表中单元格的出处: where in the text each cell of a form stands, so that its figures count as read.</summary>
internal static class TableCells
{
    /// <summary>Records every cell that went into the report.</summary>
    public static void Read(ReadingDraft draft, FormReading form)
    {
        var byText = Cells(draft.Folded).ToLookup(cell => cell.Quote);
        Dictionary<string, Queue<(int Start, int End)>> open = [];
        foreach (var group in byText)
        {
            open[group.Key] = new(group.Select(cell => (cell.Start, cell.End)));
        }

        foreach (var cell in form.Cells)
        {
            var isRead = cell.ReadAs is not (CellReading.Aside or CellReading.Unreadable);
            if (!open.TryGetValue(Key(cell.Text), out var places) || !places.TryDequeue(out var at))
            {
                continue;
            }

            if (isRead)
            {
                draft.Read(cell.Place, FormCells.NameOf(cell), cell.Text.Trim(), at.Start, at.End);
            }
        }
    }

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Quote, int Start, int End)> Cells(FoldedText folded)
    {
        for (var start = 0; start < folded.Text.Length;)
        {
            var length = System.MemoryExtensions.IndexOfAny(System.MemoryExtensions.AsSpan(folded.Text, start), '\n', '\t', '|');
            var end = length < 0 ? folded.Text.Length : start + length;
            if (end > start && folded.IsInRow(start))
            {
                yield return (Key(folded.Quote(start, end)), start, end);
            }

            start = end + 1;
        }
    }
}

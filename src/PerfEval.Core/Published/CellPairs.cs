using System;
using System.Collections.Generic;

namespace PerfEval.Core.Published;

/// <summary>
/// 成对的格: a label in one cell and its number in the next: 人员编制 | 36. Cells are lines of their own, or stand in one line between tabs or
/// bars.
/// </summary>
internal static class CellPairs
{
    private const int LongestLabel = 10;

    /// <summary>The numbers of people that stand so.</summary>
    public static IEnumerable<Statement> Of(ReadingDraft draft)
    {
        var (label, figure, at) = (default((int Start, int End)?), 0, -1);
        var text = draft.Folded.Text;
        foreach (var (start, end) in Cells(text))
        {
            while (at + 1 < draft.Blocks.Count && draft.Blocks[at + 1].Start <= start)
            {
                at++;
            }

            while (figure < draft.Figures.Count && draft.Figures[figure].Start < start)
            {
                figure++;
            }

            var number = figure < draft.Figures.Count ? draft.Figures[figure] : null;
            if (label is { } found && number is { IsMark: false, Date: null } && number.Start == start
                && IsOnlyNumber(text, number, end, out var unit))
            {
                yield return new Statement
                {
                    Name = text[found.Start..found.End],
                    Start = found.Start,
                    End = number.End + unit.Length,
                    Figure = number,
                    Unit = unit.Length > 0 ? unit : "人",
                    Block = at >= 0 ? draft.Blocks[at] : new TextBlock(start, end, start, 0, null, SectionKind.Front, false, -1),
                    EndsClause = true,
                    Staff = StaffWords.KindOf(text[found.Start..found.End]),
                };
            }

            label = end - start is > 1 and <= LongestLabel && StaffWords.KindOf(text[start..end].TrimEnd(':')) is not null
                ? (start, end)
                : null;
        }
    }

    private static bool IsOnlyNumber(string text, Figure number, int end, out string unit)
    {
        unit = UnitScan.At(text.AsSpan(number.End));
        return number.End + unit.Length == end && (unit.Length == 0 || UnitScan.IsPeople(unit) || unit == "个");
    }

    private static IEnumerable<(int Start, int End)> Cells(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\t', '|');
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }
}

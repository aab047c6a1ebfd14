using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Published;

/// <summary>读入的范围: every passage with a figure of which nothing was read, whole and with its line.</summary>
internal static class Coverage
{
    /// <summary>The passages, in the order of the text.</summary>
    public static EquatableList<PublishedReading.UnreadPassage> Unread(ReadingDraft draft)
    {
        List<PublishedReading.UnreadPassage> passages = [];
        var figures = draft.Figures.Where(figure => figure is { IsRead: false, IsMark: false }).ToList();
        for (var i = 0; i < figures.Count;)
        {
            var (start, end) = SentenceOf(draft.Folded, figures[i]);
            var first = i;
            while (i < figures.Count && figures[i].Start < end)
            {
                i++;
            }

            var why = figures.GetRange(first, i - first).Select(draft.WhyLeft).FirstOrDefault(reason => reason is not null);
            passages.Add(new PublishedReading.UnreadPassage(draft.Spot(start, end), i - first, why));
        }

        return passages.ToEquatableList();
    }

    // the sentence around a figure, or the cell of a table
    private static (int Start, int End) SentenceOf(FoldedText folded, Figure figure)
    {
        var ends = folded.IsInRow(figure.Start) ? "\t|\n" : "。;\n";
        var start = folded.Text.AsSpan(0, figure.Start).LastIndexOfAny(ends) + 1;
        var length = folded.Text.AsSpan(figure.End).IndexOfAny(ends);
        return (start, length < 0 ? folded.Text.Length : figure.End + length);
    }
}

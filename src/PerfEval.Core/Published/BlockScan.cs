using System;
using System.Collections.Generic;

namespace PerfEval.Core.Published;

/// <summary>
/// 分段: the paragraphs of a text in order, each with what it is about. A table of contents is none of them, nor are rows of tables.
/// </summary>
internal static class BlockScan
{
    /// <summary>The paragraphs.</summary>
    /// <param name="folded">The whole text.</param>
    /// <param name="contents">目录: where the table of contents begins and ends; both 0 where there is none.</param>
    public static List<TextBlock> Of(FoldedText folded, out (int Start, int End) contents)
    {
        contents = default;
        List<TextBlock> blocks = [];
        var text = folded.Text;
        var kinds = new SectionKind?[5];   // by level
        var functions = new bool[5];
        var part = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start && start >= contents.End && !folded.IsInRow(start))
            {
                if (text.AsSpan(start, end - start) is "目录")
                {
                    contents = (start, ContentsEnd(text, end + 1));
                }
                else
                {
                    Add(start, end);
                }
            }

            start = end + 1;
        }

        return blocks;

        void Add(int start, int end)
        {
            var heading = Heading.Of(folded, start, end);
            if (heading is { } found)
            {
                part += found.Level == 1 ? 1 : 0;
                kinds[found.Level] = KindOf(found, kinds);
                functions[found.Level] = SectionWords.IsFunctions(found.Title);
                Array.Clear(kinds, found.Level + 1, kinds.Length - found.Level - 1);
                Array.Clear(functions, found.Level + 1, functions.Length - found.Level - 1);
            }
            else if (text.AsSpan(start, end - start).StartsWith("附件", StringComparison.Ordinal))
            {
                Array.Clear(kinds);
                kinds[1] = SectionKind.Other;   // behind the list of annexes the sections are over
            }

            var level = heading?.Level ?? 0;
            var nearest = Array.FindLastIndex(kinds, kind => kind is not null);
            blocks.Add(new TextBlock(
                start, end, heading is { } h ? start + h.Length : start, level, heading?.Title,
                nearest >= 0 ? kinds[nearest]!.Value : SectionKind.Front, nearest >= 0 && functions[nearest], part));
        }
    }

    // an item of what was achieved, or of what is to be improved, stays one whatever its words: 1.加强预算管理
    private static SectionKind? KindOf(Heading heading, SectionKind?[] kinds)
    {
        var own = SectionWords.KindOf(heading.Title);
        var outer = Array.FindLastIndex(kinds, heading.Level - 1, kind => kind is not null);
        var isItem = heading.Level > 2 && outer >= 0 && kinds[outer] > SectionKind.Money;
        return isItem && own is SectionKind.Basic or SectionKind.Money ? null : own;
    }

    // behind 目录 every heading stands a first time: the contents end where the first of them stands again
    private static int ContentsEnd(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        if (end < 0)
        {
            return Math.Min(start, text.Length);
        }

        var first = text.AsSpan(start, end - start).TrimEnd("0123456789.…·-");
        for (var at = end + 1; at < text.Length;)
        {
            var next = text.IndexOf('\n', at);
            next = next < 0 ? text.Length : next;
            if (first.Length > 2 && text.AsSpan(at, next - at).SequenceEqual(first))
            {
                return at;
            }

            at = next + 1;
        }

        return start;
    }
}

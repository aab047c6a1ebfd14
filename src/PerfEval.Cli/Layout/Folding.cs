using System;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Cli.Layout;

/// <summary>
/// 折行: breaks a text into lines of a width, as Chinese is set: between any two Hanzi,
/// at a blank, never before a closing mark or after an opening one. Nothing is cut off.
/// </summary>
internal static class Folding
{
    private const string NotFirst = "，。、；：？！）》〉」』】〕”’…—％%,.;:?!)]}›";
    private const string NotLast = "（《〈「『【〔“‘([{";

    /// <summary>The lines; one empty line for an empty text.</summary>
    public static List<string> Fold(string text, int width, CellWidth cells)
    {
        List<string> lines = [];
        foreach (var paragraph in text.Split('\n'))
        {
            FoldParagraph(paragraph, Math.Max(width, 2), cells, lines);
        }

        return lines;
    }

    private static void FoldParagraph(string text, int width, CellWidth cells, List<string> lines)
    {
        var runes = new List<Rune>(text.EnumerateRunes());
        var start = 0;
        while (start < runes.Count || start == 0)
        {
            var (end, next) = EndOfLine(runes, start, width, cells);
            lines.Add(Text(runes, start, end));
            start = next;
            if (start >= runes.Count)
            {
                break;
            }
        }
    }

    // where the line ends, and where the next begins, which is past the blank at the break
    private static (int End, int Next) EndOfLine(List<Rune> runes, int start, int width, CellWidth cells)
    {
        var used = 0;
        var lastBreak = start;
        for (var i = start; i < runes.Count; i++)
        {
            if (i > start && MayBreakBefore(runes, i, cells))
            {
                lastBreak = i;
            }

            used += cells.Of(runes[i]);
            if (used > width && runes[i].Value != ' ')
            {
                var end = lastBreak > start ? lastBreak : Math.Max(i, start + 1);
                var trimmed = end;
                while (trimmed > start + 1 && runes[trimmed - 1].Value == ' ')
                {
                    trimmed--;
                }

                return (trimmed, end);
            }
        }

        return (runes.Count, runes.Count);
    }

    private static bool MayBreakBefore(List<Rune> runes, int i, CellWidth cells)
    {
        var (before, after) = (runes[i - 1], runes[i]);
        return after.Value != ' ' && !Has(NotFirst, after) && !Has(NotLast, before)
            && (before.Value == ' ' || cells.Of(before) > 1 || cells.Of(after) > 1);
    }

    private static bool Has(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    private static string Text(List<Rune> runes, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            text.Append(runes[i].ToString());
        }

        return text.ToString();
    }
}

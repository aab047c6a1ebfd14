using System;
using System.Buffers;

namespace PerfEval.Core.Published;

/// <summary>标题的识别: the heading a paragraph begins with, in a line of its own or before its text.</summary>
/// <param name="Level">The level of its mark.</param>
/// <param name="Title">The heading without its mark.</param>
/// <param name="Length">How much of the paragraph it takes, mark and punctuation included.</param>
internal readonly record struct Heading(int Level, string Title, int Length)
{
    private const int LongestAlone = 40;

    private const int LongestBeforeText = 30;

    private static readonly SearchValues<char> TitleStops = SearchValues.Create(",;:!?〔");

    private static readonly SearchValues<char> Stops = SearchValues.Create(",。;:!?〔");

    /// <summary>The heading of a paragraph; null where it begins with none.</summary>
    /// <param name="folded">The whole text.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="end">Where it ends.</param>
    public static Heading? Of(FoldedText folded, int start, int end)
    {
        var text = folded.Text.AsSpan(start, end - start);
        var mark = LevelMark.LengthOf(text, out var level);
        if (mark == 0)
        {
            return null;
        }

        var rest = text[mark..];
        var bare = rest.TrimEnd("。:;.");
        if (bare.Length is > 0 and <= LongestAlone && bare.IndexOfAny(Stops) < 0 && bare.IndexOfAnyInRange('0', '9') < 0)
        {
            return new Heading(level, bare.ToString(), text.Length);
        }

        // (一)基本情况。根据…: up to the first full stop
        var stop = rest.IndexOfAny("。.");
        if (stop is > 0 and <= LongestBeforeText && IsTitle(rest[..stop]))
        {
            return new Heading(level, rest[..stop].ToString(), mark + stop + 1);
        }

        // (二)人员情况 〔略〕…: up to a blank of the source behind a word that headings end with
        for (var length = 2; length <= Math.Min(LongestBeforeText, rest.Length - 1); length++)
        {
            if (!IsTitle(rest[..length]))
            {
                return null;
            }

            var title = rest[..length].ToString();
            var isApart = rest[length] == '〔' || folded.HasBlankBefore(start + mark + length);
            if (isApart && SectionWords.EndsHeading(title))
            {
                return new Heading(level, title, mark + length);
            }
        }

        return null;
    }

    private static bool IsTitle(ReadOnlySpan<char> text) => text.IndexOfAny(TitleStops) < 0 && text.IndexOfAnyInRange('0', '9') < 0;
}

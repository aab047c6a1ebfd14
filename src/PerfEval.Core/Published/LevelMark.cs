using System;

namespace PerfEval.Core.Published;

/// <summary>层次序号: what a heading or an item begins with: 一、 (一) 1. (1) ①, from the outer level to the inner.</summary>
internal static class LevelMark
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>How long the mark at the start of a text is; 0 where it starts with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text) => LengthOf(text, out _);

    /// <summary>How long the mark at the start of a text is, and its level from 1 to 4.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, out int level)
    {
        level = 0;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is >= '①' and <= '⑳')
        {
            level = 4;
            return 1;
        }

        var bracket = text[0] is '(' or '（' ? 1 : 0;
        var numerals = Run(text[bracket..], c => Numerals.Contains(c, StringComparison.Ordinal));
        var digits = numerals > 0 ? 0 : Run(text[bracket..], char.IsAsciiDigit);
        var end = bracket + numerals + digits;
        if (end == bracket || numerals > 3 || digits > 2 || end >= text.Length)
        {
            return 0;
        }

        var isClosed = bracket == 1
            ? text[end] is ')' or '）'
            : text[end] is '、' or '.' or '．' || (digits > 0 && text[end] is ')' or '）');
        if (!isClosed || (digits > 0 && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        {
            return 0;
        }

        level = (numerals > 0 ? 1 : 3) + bracket;
        return end + 1;
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var end = 0;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }
}

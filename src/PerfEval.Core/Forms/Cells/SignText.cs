using System;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>比较符号的读取: signs and words before a number and words after it. Of two that fit the longer one is taken.</summary>
internal static class SignText
{
    /// <summary>The sign a text starts with, and how much of the text it takes.</summary>
    public static bool TryReadStart(ReadOnlySpan<char> text, out Comparator sign, out int length, CellWords? words = null)
    {
        var known = words ?? CellWords.Standard;
        (sign, length) = (default, 0);
        Longer(Comparator.AtLeast, known.AtLeastBefore.StartOf(text), ref sign, ref length);
        Longer(Comparator.AtMost, known.AtMostBefore.StartOf(text), ref sign, ref length);
        Longer(Comparator.MoreThan, known.MoreBefore.StartOf(text), ref sign, ref length);
        Longer(Comparator.LessThan, known.LessBefore.StartOf(text), ref sign, ref length);
        Longer(Comparator.Equal, known.EqualBefore.StartOf(text), ref sign, ref length);
        return length > 0;
    }

    /// <summary>Whether a text is a sign and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => TryReadStart(text, out _, out var length) && length == text.Length;

    /// <summary>The words of comparison a text ends with.</summary>
    public static bool TryReadEnd(ReadOnlySpan<char> text, CellWords words, out Comparator sign, out int length)
    {
        (sign, length) = (default, 0);
        Longer(Comparator.AtLeast, words.AtLeastAfter.EndOf(text), ref sign, ref length);
        Longer(Comparator.AtMost, words.AtMostAfter.EndOf(text), ref sign, ref length);
        Longer(Comparator.MoreThan, words.MoreAfter.EndOf(text), ref sign, ref length);
        Longer(Comparator.LessThan, words.LessAfter.EndOf(text), ref sign, ref length);
        return length > 0;
    }

    private static void Longer(Comparator meant, int taken, ref Comparator sign, ref int length)
    {
        if (taken > length)
        {
            (sign, length) = (meant, taken);
        }
    }
}

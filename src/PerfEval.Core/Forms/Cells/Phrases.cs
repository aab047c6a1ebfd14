using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>套话: the filling words that stand around numbers and say nothing of them.</summary>
internal static class Phrases
{
    /// <summary>The text without the filling words it starts with.</summary>
    public static ReadOnlySpan<char> SkipFilling(ReadOnlySpan<char> text, CellWords words)
    {
        while (words.BeforeNumber.TakeStart(ref text))
        {
            text = text.TrimStart(",:");
        }

        return text;
    }

    /// <summary>The text without the filling words it ends with.</summary>
    public static ReadOnlySpan<char> TrimFilling(ReadOnlySpan<char> text, CellWords words)
    {
        while (words.AfterNumber.TakeEnd(ref text))
        {
            text = text.TrimEnd(",;");
        }

        return text;
    }

    /// <summary>
    /// The text without the remark in brackets it ends with, where the remark adds
    /// nothing or names parts of the value; the same text where it says anything else.
    /// </summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text, CellWords words)
    {
        if (text.Length < 4 || text[^1] != ')')
        {
            return text;
        }

        var open = text.LastIndexOf('(');
        return open > 0 && AddsNothing(text[(open + 1)..^1], words) ? text[..open] : text;
    }

    private static bool AddsNothing(ReadOnlySpan<char> remark, CellWords words)
    {
        if (words.Remarks.Is(remark) || IsFraction(remark))
        {
            return true;
        }

        if (!words.PartsOfValue.TakeStart(ref remark) || remark.IndexOfAnyInRange('0', '9') < 0 || words.NotReached.IsIn(remark))
        {
            return false;
        }

        foreach (var c in remark)
        {
            if (!(char.IsLetter(c) || char.IsAsciiDigit(c) || c is '.' or '%' or ',' or ';' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    // 100%(100/100): how a share was worked out
    private static bool IsFraction(ReadOnlySpan<char> remark)
    {
        var slash = remark.IndexOf('/');
        return slash > 0
            && slash < remark.Length - 1
            && remark[..slash].IndexOfAnyExceptInRange('0', '9') < 0
            && remark[(slash + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}

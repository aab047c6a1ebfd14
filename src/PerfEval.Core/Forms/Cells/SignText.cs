using System;
using System.Buffers;
using System.Linq;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>比较符号的读取: signs and words before a number and words after it. One table each; longer words come first.</summary>
internal static class SignText
{
    private static readonly (string Word, Comparator Sign)[] Before =
    [
        ("大于或等于", Comparator.AtLeast), ("大于等于", Comparator.AtLeast), ("小于或等于", Comparator.AtMost), ("小于等于", Comparator.AtMost),
        ("不得少于", Comparator.AtLeast), ("不得低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast), ("不低于", Comparator.AtLeast),
        ("不小于", Comparator.AtLeast), ("不短于", Comparator.AtLeast), ("至少", Comparator.AtLeast), ("最少", Comparator.AtLeast), ("最低", Comparator.AtLeast),
        ("没有超过", Comparator.AtMost), ("没超过", Comparator.AtMost), ("未超过", Comparator.AtMost), ("未超", Comparator.AtMost), ("未突破", Comparator.AtMost),
        ("不得超过", Comparator.AtMost), ("不得高于", Comparator.AtMost), ("不得多于", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不超", Comparator.AtMost),
        ("不高于", Comparator.AtMost), ("不大于", Comparator.AtMost), ("不多于", Comparator.AtMost), ("不突破", Comparator.AtMost), ("至多", Comparator.AtMost),
        ("最多", Comparator.AtMost), ("最高", Comparator.AtMost), ("不长于", Comparator.AtMost),
        ("大于", Comparator.MoreThan), ("超过", Comparator.MoreThan), ("高于", Comparator.MoreThan), ("多于", Comparator.MoreThan), ("超", Comparator.MoreThan),
        ("小于", Comparator.LessThan), ("低于", Comparator.LessThan), ("少于", Comparator.LessThan), ("不足", Comparator.LessThan), ("不到", Comparator.LessThan),
        ("等于", Comparator.Equal),
        ("≥", Comparator.AtLeast), ("≤", Comparator.AtMost), ("=", Comparator.Equal), (">", Comparator.MoreThan), ("<", Comparator.LessThan),
    ];

    private static readonly (string Word, Comparator? Sign)[] After =
    [
        ("(含)以上", Comparator.AtLeast), ("以上(含)", Comparator.AtLeast), ("含以上", Comparator.AtLeast), ("及以上", Comparator.AtLeast), ("或以上", Comparator.AtLeast),
        ("以上", Comparator.AtLeast), ("(含)以下", Comparator.AtMost), ("以下(含)", Comparator.AtMost), ("及以下", Comparator.AtMost),
        ("或以下", Comparator.AtMost), ("以下", Comparator.AtMost), ("(含)以内", Comparator.AtMost), ("以内(含)", Comparator.AtMost), ("以内", Comparator.AtMost), ("之内", Comparator.AtMost), ("内", Comparator.AtMost),
        ("左右", null), ("上下", null),
    ];

    // most texts start and end with none of these, and are done with here
    private static readonly SearchValues<char> FirstOfWords = SearchValues.Create(string.Concat(Before.Select(entry => entry.Word[0])));

    private static readonly SearchValues<char> LastOfWords = SearchValues.Create(string.Concat(After.Select(entry => entry.Word[^1])));

    /// <summary>The sign a text starts with, and how much of the text it takes.</summary>
    public static bool TryReadStart(ReadOnlySpan<char> text, out Comparator sign, out int length)
    {
        foreach (var (word, meant) in !text.IsEmpty && FirstOfWords.Contains(text[0]) ? Before : [])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                (sign, length) = (meant, word.Length);
                return true;
            }
        }

        (sign, length) = (default, 0);
        return false;
    }

    /// <summary>The words of comparison a text ends with. 左右 leaves the number without a sign.</summary>
    public static bool TryReadEnd(ReadOnlySpan<char> text, out Comparator? sign, out int length)
    {
        foreach (var (word, meant) in !text.IsEmpty && LastOfWords.Contains(text[^1]) ? After : [])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                (sign, length) = (meant, word.Length);
                return true;
            }
        }

        (sign, length) = (null, 0);
        return false;
    }
}

using System;
using System.Buffers;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>表头文字: what stands around the name of a head, and what no head holds.</summary>
internal static class HeadText
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十0123456789");

    // what a row of values holds and a row of heads does not
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789><=≥≤");

    private static readonly SearchValues<char> OfNotes = SearchValues.Create("ABCDEFG①②③④⑤⑥⑦⑧⑨⑩()/*%=+-×÷栏次行序号");

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFG①②③④⑤⑥⑦⑧⑨⑩栏行序");

    /// <summary>二、预算执行情况, （三）资金: a folded head without the number it begins with.</summary>
    public static string WithoutNumber(string folded)
    {
        var inBrackets = folded.Length > 0 && folded[0] == '(';
        var start = inBrackets ? 1 : 0;
        var end = folded.AsSpan(start).IndexOfAnyExcept(Numerals);
        if (end is < 1 or > 3 || start + end >= folded.Length - 1)
        {
            return folded;
        }

        var isNumber = inBrackets ? folded[start + end] == ')' : folded[start + end] is ';' or ',' or '.';
        return isNumber && !char.IsAsciiDigit(folded[start + end + 1]) ? folded[(start + end + 1)..] : folded;
    }

    /// <summary>Whether a text is a number, a quantity or a sign and nothing else.</summary>
    public static bool IsValue(string text)
    {
        var folded = CellText.Fold(text);
        return ReportedCell.Score(text, out _).HasValue || QuantityText.TryRead(folded, out _)
            || SignText.Is(folded);
    }

    /// <summary>Whether a text holds a figure or a sign, as values do and heads do not.</summary>
    public static bool HasFigure(string text) => text.AsSpan().IndexOfAny(Figures) >= 0;

    /// <summary>(A), B/A, ①, （万元）, 栏次: a note under a head that does not change what it names.</summary>
    public static bool IsNote(string text)
    {
        var folded = CellText.Fold(text);
        for (var i = 1; i < folded.Length; i++)
        {
            if (char.IsAsciiLetter(folded[i - 1]) && char.IsAsciiLetter(folded[i]))
            {
                return false;   // a word
            }
        }

        return (folded.AsSpan().ContainsAny(Letters) && !folded.AsSpan().ContainsAnyExcept(OfNotes))
            || (folded.Length > 2 && folded[0] == '(' && TitleLine.IsOnlyUnit(text));
    }

    /// <summary>Whether a folded text begins with a digit.</summary>
    public static bool StartsWithDigit(string folded) => folded.Length > 0 && char.IsAsciiDigit(folded[0]);

    /// <summary>1, 2, 3 …: the n-th of a row of column numbers.</summary>
    public static bool IsColumnNumber(string text, int n) =>
        CellText.Fold(text) is var folded && folded == n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

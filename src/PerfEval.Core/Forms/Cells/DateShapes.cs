using System;
using System.Collections.Immutable;

namespace PerfEval.Core.Forms.Cells;

/// <summary>What parts of a date look like: words for years and parts of one, figures and the signs between them.</summary>
internal static class DateShapes
{
    public static ImmutableArray<(string Word, int Shift)> RelativeYears { get; } =
    [
        ("次年", 1), ("下年", 1), ("翌年", 1), ("明年", 1), ("当年", 0), ("本年", 0), ("今年", 0), ("上年", -1), ("去年", -1),
    ];

    public static ImmutableArray<(string Word, int LastMonth, bool NeedsYear)> PartsOfYear { get; } =
    [
        ("年底", 12, false), ("年末", 12, false), ("年内", 12, false), ("年度内", 12, false), ("底", 12, true), ("末", 12, true), ("内", 12, true),
        ("上半年", 6, false), ("下半年", 12, false), ("第一季度", 3, false), ("第二季度", 6, false), ("第三季度", 9, false), ("第四季度", 12, false),
        ("一季度", 3, false), ("二季度", 6, false), ("三季度", 9, false), ("四季度", 12, false), ("第1季度", 3, false), ("第2季度", 6, false),
        ("第3季度", 9, false), ("第4季度", 12, false), ("1季度", 3, false), ("2季度", 6, false), ("3季度", 9, false), ("4季度", 12, false),
        ("全年", 12, true),
    ];

    /// <summary>The parts of a month as <see cref="DateScan.PartOfMonth"/> counts them.</summary>
    public static ImmutableArray<(string Word, int Part)> PartsOfMonth { get; } =
    [
        ("底", 4), ("末", 4), ("上旬", 1), ("中旬", 2), ("下旬", 3),
    ];

    // the -12月 of 1-12月
    public static bool IsUpToMonth(ReadOnlySpan<char> text) => text.Length > 2
        && text[0] is '-' or '~' or '至'
        && Digits(text[1..]) is var months and (1 or 2)
        && text[(1 + months)..] is ['月', ..];

    // 2022-12-30, 2022.12: two figures of a month at least, or a day behind it; a day that does not exist is still the shape of one
    public static bool IsTail(ReadOnlySpan<char> text, char separator)
    {
        var month = Digits(text);
        var after = text[month..];
        return (after.Length > 1 && after[0] == separator && Digits(after[1..]) is 1 or 2)
            || (Number(text[..month]) is >= 1 and <= 12
                && ((month == 2 && (after.IsEmpty || MayFollowMonth(after[0])))
                    || (after.Length > 4 && after[0] is '-' or '~' or '至' && Digits(after[1..]) == 4)));
    }

    public static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    public static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }

    private static bool MayFollowMonth(char c) =>
        c is '月' or '底' or '前' or '后' or '起' or '止' or '-' or '~' or '至' or '到' or '完' or ',' or ';' or '(' or ')';
}

using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>A year as written before a month or alone: 2022年, 2022年度, 22年12月, 2022-12, 2022/12, 2022.12, 20221230.</summary>
internal static class YearText
{
    /// <summary>
    /// The length of the year at a position, with the sign behind it; 0 where there is no year. Of 20221230 the year alone is counted.
    /// </summary>
    public static int Length(ReadOnlySpan<char> text, int at, CellWords words, out int year)
    {
        var rest = text[at..];
        if (IsShort(rest))
        {
            year = 2000 + DateShapes.Number(rest[..2]);
            return 3;
        }

        year = 0;
        var digits = DateShapes.Digits(rest);
        if (digits is not (4 or 8) || (at > 0 && char.IsAsciiDigit(text[at - 1])))
        {
            return 0;
        }

        year = DateShapes.Number(rest[..4]);
        if (year is not (>= 1949 and <= 2100))
        {
            return 0;
        }

        if (digits == 8)
        {
            return IsDay(rest, words) ? 4 : 0;
        }

        return rest[4..] switch
        {
            ['年', '度', ..] => 6,
            ['年', ..] => 5,
            ['-' or '/' or '.', .. var tail] when DateShapes.Digits(tail) is 1 or 2 && DateShapes.IsTail(tail, rest[4]) => 5,
            _ => 0,
        };
    }

    // 22年12月
    private static bool IsShort(ReadOnlySpan<char> rest) => DateShapes.Digits(rest) == 2
        && rest.Length > 4
        && rest[2] == '年'
        && DateShapes.Digits(rest[3..]) is var months and (1 or 2)
        && rest[(3 + months)..] is ['月', ..];

    // 20221230 is a day, 19954205万元 is money
    private static bool IsDay(ReadOnlySpan<char> rest, CellWords words) =>
        DateShapes.Number(rest[4..6]) is >= 1 and <= 12
        && DateShapes.Number(rest[6..8]) is >= 1 and <= 31
        && (rest.Length == 8
            || !char.IsLetterOrDigit(rest[8])
            || rest[8] is '至' or '到' or '日' or '号'
            || words.AfterDate.StartOf(rest[8..]) > 0
            || words.UntilDate.StartOf(rest[8..]) > 0
            || words.FromDate.StartOf(rest[8..]) > 0);
}

using System;
using NodaTime;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>A walk along a folded text that takes dates as it meets them and remembers the year last said.</summary>
internal ref struct DateScan(string text, int? fiscalYear)
{
    private static readonly (string Word, int Shift)[] RelativeYears =
    [
        ("次年", 1), ("下年", 1), ("翌年", 1), ("明年", 1), ("当年", 0), ("本年", 0), ("今年", 0), ("上年", -1), ("去年", -1),
    ];

    private static readonly (string Word, int LastMonth, bool NeedsYear)[] PartsOfYear =
    [
        ("年底", 12, false), ("年末", 12, false), ("年内", 12, false), ("年度内", 12, false), ("底", 12, true), ("末", 12, true), ("内", 12, true),
        ("上半年", 6, false), ("下半年", 12, false), ("第一季度", 3, false), ("第二季度", 6, false), ("第三季度", 9, false), ("第四季度", 12, false),
        ("一季度", 3, false), ("二季度", 6, false), ("三季度", 9, false), ("四季度", 12, false), ("第1季度", 3, false), ("第2季度", 6, false),
        ("第3季度", 9, false), ("第4季度", 12, false), ("1季度", 3, false), ("2季度", 6, false), ("3季度", 9, false), ("4季度", 12, false), ("全年", 12, true),
    ];

    private static readonly string[] AfterWholeYear = ["前", "之前", "以前", "完成", "全部完成", "完工", "竣工", "建成"];

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private readonly int? _fiscalYear = fiscalYear;
    private int? _year = fiscalYear;

    /// <summary>Whether the text is used up.</summary>
    public readonly bool AtEnd => _at >= _text.Length;

    /// <summary>The character next in line.</summary>
    public readonly char Current => _text[_at];

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>Leaves a character out.</summary>
    public void Skip() => _at++;

    /// <summary>Leaves out the hyphen or 至 between the ends of a period.</summary>
    public bool SkipConnector()
    {
        if (!AtEnd && Current is '-' or '~' or '至' or '到')
        {
            _at++;
            return true;
        }

        return false;
    }

    /// <summary>Leaves out a percentage, as in 11月底完成100%. One with a sign before it is what the text is about.</summary>
    public bool SkipWholePercent()
    {
        if ((_at == 0 || _text[_at - 1] is not ('≥' or '≤' or '>' or '<' or '=')) &&
            NumberText.TryReadStart(Rest, out _, out var length) && length < Rest.Length && Rest[length] == '%')
        {
            _at += length + 1;
            return true;
        }

        return false;
    }

    /// <summary>Takes a date where one stands here. Broken: a day or month there is not, or no year to put it in.</summary>
    public bool TryDate(out FiledDate? date, out bool isBroken)
    {
        (date, isBroken) = (null, false);
        var start = _at;
        var saidRelative = TryRelativeYear();
        var saidYear = saidRelative || TryYear();
        if (TryMonth(saidYear, out var month, out var day))
        {
            (date, isBroken) = Build(month, day);
            return true;
        }

        if (TryPartOfYear(saidYear, out month))
        {
            (date, isBroken) = Build(month, null);
            return true;
        }

        if (saidYear && IsWholeYear(saidRelative))
        {
            (date, isBroken) = Build(12, null);
            return true;
        }

        _at = start;
        return false;
    }

    private readonly (FiledDate?, bool) Build(int month, int? day)
    {
        if (_year is not { } year || year is < 1 or > 9998 || month is < 1 or > 12
            || (day is { } d && (d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(year, month))))
        {
            return (null, true);
        }

        var whole = new YearMonth(year, month);
        return (day is { } exact ? FiledDate.Of(whole.OnDayOfMonth(exact)) : FiledDate.Of(whole), false);
    }

    private bool TryRelativeYear()
    {
        foreach (var (word, shift) in RelativeYears)
        {
            if (Rest.StartsWith(word, StringComparison.Ordinal))
            {
                _at += word.Length;
                _ = Take("度");
                _year = _fiscalYear + shift;
                return true;
            }
        }

        return false;
    }

    // four digits and 年, a hyphen, a slash or a point; or 22年12月
    private bool TryYear()
    {
        var rest = Rest;
        if (Digits(rest) == 2 && rest.Length > 4 && rest[2] == '年' && Digits(rest[3..]) is var months and (1 or 2) && rest[(3 + months)..] is ['月', ..])
        {
            _year = 2000 + Number(rest[..2]);
            _at += 3;
            return true;
        }

        if (Digits(rest) is not (4 or 8) || (_at > 0 && char.IsAsciiDigit(_text[_at - 1])) || Number(rest[..4]) is not (>= 1949 and <= 2100))
        {
            return false;
        }

        if (Digits(rest) == 8)
        {
            // 20221230 is a day, 19954205万元 is money
            var isDay = Number(rest[4..6]) is >= 1 and <= 12 && Number(rest[6..8]) is >= 1 and <= 31
                && (rest.Length == 8 || rest[8] is '前' or '之' or '以' or '完' or '至' or '日' or '-' or '~' or '、' or ',' or ';' or '。');
            if (!isDay)
            {
                return false;
            }

            _year = Number(rest[..4]);
            _at += 4;
            return true;
        }

        if (rest.Length > 4 && rest[4] == '年')
        {
            _year = Number(rest[..4]);
            _at += 5;
            _ = Take("度");
            return true;
        }

        if (rest.Length > 5 && rest[4] is '-' or '/' or '.' && Digits(rest[5..]) is 1 or 2 && IsDateTail(rest[5..], rest[4]))
        {
            _year = Number(rest[..4]);
            _at += 5;
            return true;
        }

        return false;
    }

    // 2022-12-30, 2022.12: two figures of a month at least, or a day behind it
    private static bool IsDateTail(ReadOnlySpan<char> text, char separator)
    {
        var month = Digits(text);
        var after = text[month..];
        return Number(text[..month]) is >= 1 and <= 12
            && ((after.Length > 1 && after[0] == separator && Digits(after[1..]) is 1 or 2)
                || (month == 2 && (after.IsEmpty || after[0] is '月' or '底' or '前' or '-' or '~' or '至'))
                || (after.Length > 4 && after[0] is '-' or '~' or '至' && Digits(after[1..]) == 4));
    }

    private bool TryMonth(bool saidYear, out int month, out int? day)
    {
        (month, day) = (0, null);
        var rest = Rest;
        var digits = Digits(rest);
        if (saidYear && digits == 4 && _at >= 4 && char.IsAsciiDigit(_text[_at - 1]))
        {
            (month, day) = (Number(rest[..2]), Number(rest[2..4]));
            _at += 4;
            return true;
        }

        if (digits is not (1 or 2))
        {
            return false;
        }

        month = Number(rest[..digits]);
        var after = rest[digits..];
        if (after.Length > 0 && after[0] == '月' && !after.StartsWith("月龄", StringComparison.Ordinal))
        {
            _at += digits + 1;
            _ = Take("份") || Take("底") || Take("末") || Take("上旬") || Take("中旬") || Take("下旬");
            TakeDay(ref day);
            return true;
        }

        // 1-12月: the first end borrows the 月 of the second
        if (after.Length > 2 && after[0] is '-' or '~' or '至' && Digits(after[1..]) is 1 or 2 && after[(1 + Digits(after[1..]))..] is ['月', ..])
        {
            _at += digits;
            return true;
        }

        if (saidYear && _at > 0 && _text[_at - 1] is '-' or '/' or '.')
        {
            var separator = _text[_at - 1];
            _at += digits;
            if (!AtEnd && Current == separator && Digits(_text[(_at + 1)..]) is 1 or 2)
            {
                var length = Digits(_text[(_at + 1)..]);
                day = Number(_text.Slice(_at + 1, length));
                _at += 1 + length;
            }

            return true;
        }

        return false;
    }

    private void TakeDay(ref int? day)
    {
        var digits = Digits(Rest);
        if (digits is 1 or 2 && Rest.Length > digits && Rest[digits] is '日' or '号')
        {
            day = Number(Rest[..digits]);
            _at += digits + 1;
        }
        else if (digits is 1 or 2 && Rest.Length == digits)
        {
            day = Number(Rest);
            _at += digits;
        }
    }

    private bool TryPartOfYear(bool saidYear, out int month)
    {
        foreach (var (word, last, needsYear) in PartsOfYear)
        {
            if ((saidYear || !needsYear) && Rest.StartsWith(word, StringComparison.Ordinal))
            {
                month = last;
                _at += word.Length;
                _ = Take("末") || Take("底");
                return true;
            }
        }

        month = 0;
        return false;
    }

    // 2022年 alone, or 2022年前, 2022年完成: the year as a whole; 上年 alone is something to compare with
    private readonly bool IsWholeYear(bool isRelative)
    {
        if (AtEnd)
        {
            return !isRelative;
        }

        // 2020年-2022年
        if (!isRelative && Current is '-' or '~' or '至' or '到' && Digits(_text[(_at + 1)..]) == 4)
        {
            return true;
        }

        foreach (var word in AfterWholeYear)
        {
            if (Rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(string word)
    {
        if (Rest.StartsWith(word, StringComparison.Ordinal))
        {
            _at += word.Length;
            return true;
        }

        return false;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}

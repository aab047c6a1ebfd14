using System;
using NodaTime;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>A walk along a folded text that takes dates as it meets them and remembers the year last said.</summary>
internal ref struct DateScan(string text, int? fiscalYear, CellWords words)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private readonly int? _fiscalYear = fiscalYear;
    private readonly CellWords _words = words;
    private int? _year = fiscalYear;

    /// <summary>Whether the text is used up.</summary>
    public readonly bool AtEnd => _at >= _text.Length;

    /// <summary>The character next in line.</summary>
    public readonly char Current => _text[_at];

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>Whether the date last taken was a month, and which part of it was said: 0 none, 1 to 3 上旬 中旬 下旬, 4 its end.</summary>
    public int PartOfMonth { get; private set; }

    /// <summary>Whether the date last taken was more than a day or a month: a year, half of one, a quarter.</summary>
    public bool IsLongPeriod { get; private set; }

    /// <summary>Whether the date last taken could be two days, since its day and month cannot be told apart: 03/04/2022.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>Takes one of the words that may stand here.</summary>
    public bool Take(WordList list)
    {
        var length = list.StartOf(Rest);
        _at += length;
        return length > 0;
    }

    /// <summary>Takes a mark of punctuation.</summary>
    public bool TakePunctuation()
    {
        var isMark = Current is ',' or ';' or '(' or ')' or ':' or '/' or ' ';
        _at += isMark ? 1 : 0;
        return isMark;
    }

    /// <summary>Takes the hyphen or 至 between the ends of a period, and 起 before it.</summary>
    public bool TakeConnector()
    {
        var length = Rest switch
        {
            ['起', '-' or '~' or '至' or '到', ..] => 2,
            ['到', '位', ..] => 0,
            ['-' or '~' or '至' or '到', ..] => 1,
            _ => 0,
        };
        _at += length;
        return length > 0;
    }

    /// <summary>Takes 100%, as in 11月底完成100%. Any other share is what the text is about.</summary>
    public bool TakeWhole()
    {
        var isWhole = Rest.StartsWith("100%", StringComparison.Ordinal)
            && (_at == 0 || !(char.IsAsciiDigit(_text[_at - 1]) || _text[_at - 1] is '.' or ','));
        _at += isWhole ? 4 : 0;
        return isWhole;
    }

    /// <summary>Takes a day of the week or a time of day, with its zone.</summary>
    public bool TakeTime()
    {
        var length = TimeText.WeekdayLength(Rest);
        length = length > 0 ? length : TimeText.Length(Rest);
        _at += length;
        return length > 0;
    }

    /// <summary>Takes a date where one stands here. Broken: a day or month that does not exist, or no year to put it in.</summary>
    public bool TryDate(out FiledDate? date, out bool isBroken)
    {
        (date, isBroken) = (null, false);
        (PartOfMonth, IsLongPeriod, IsAmbiguous) = (0, false, false);
        if (TryYearLast(out date))
        {
            isBroken = date is null;
            return true;
        }

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
            IsLongPeriod = true;
            (date, isBroken) = Build(month, null);
            return true;
        }

        if (saidYear && IsWholeYear(saidRelative))
        {
            IsLongPeriod = true;
            (date, isBroken) = Build(12, null);
            return true;
        }

        _at = start;
        return false;
    }

    private bool TryYearLast(out FiledDate? date)
    {
        var read = _at > 0 && char.IsAsciiLetterOrDigit(_text[_at - 1]) ? default : YearLastDate.At(Rest, _fiscalYear);
        date = read.Day is { } day ? FiledDate.Of(day) : null;
        _at += read.Length;
        IsAmbiguous = read.IsAmbiguous;
        return read.Length > 0;
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
        foreach (var (word, shift) in DateShapes.RelativeYears)
        {
            if (Take(word))
            {
                _ = Take("度");
                _year = _fiscalYear + shift;
                return true;
            }
        }

        return false;
    }

    private bool TryYear()
    {
        var length = YearText.Length(_text, _at, _words, out var year);
        _year = length > 0 ? year : _year;
        _at += length;
        return length > 0;
    }

    private bool TryMonth(bool saidYear, out int month, out int? day)
    {
        (month, day) = (0, null);
        var rest = Rest;
        var digits = DateShapes.Digits(rest);
        if (saidYear && digits == 4 && _at >= 4 && char.IsAsciiDigit(_text[_at - 1]))
        {
            (month, day) = (DateShapes.Number(rest[..2]), DateShapes.Number(rest[2..4]));
            _at += 4;
            _ = Take("日") || Take("号");
            return true;
        }

        if (digits is not (1 or 2))
        {
            return false;
        }

        month = DateShapes.Number(rest[..digits]);
        var after = rest[digits..];
        if (after.Length > 0 && after[0] == '月' && !after.StartsWith("月龄", StringComparison.Ordinal))
        {
            _at += digits + 1;
            _ = Take("份");
            PartOfMonth = TakePartOfMonth();
            TakeDay(ref day);
            return true;
        }

        // 1-12月: the first end borrows the 月 of the second
        if (DateShapes.IsUpToMonth(after))
        {
            _at += digits;
            return true;
        }

        if (saidYear && _at > 0 && _text[_at - 1] is '-' or '/' or '.')
        {
            var separator = _text[_at - 1];
            _at += digits;
            if (!AtEnd && Current == separator && DateShapes.Digits(_text[(_at + 1)..]) is 1 or 2)
            {
                var length = DateShapes.Digits(_text[(_at + 1)..]);
                day = DateShapes.Number(_text.Slice(_at + 1, length));
                _at += 1 + length;
                _ = Take("日") || Take("号");
            }
            else
            {
                _ = Take("月") && (Take("底") || Take("末"));
            }

            return true;
        }

        return false;
    }

    private int TakePartOfMonth()
    {
        foreach (var (word, part) in DateShapes.PartsOfMonth)
        {
            if (Take(word))
            {
                return part;
            }
        }

        return 0;
    }

    private void TakeDay(ref int? day)
    {
        var digits = DateShapes.Digits(Rest);
        if (digits is 1 or 2 && Rest.Length > digits && Rest[digits] is '日' or '号')
        {
            day = DateShapes.Number(Rest[..digits]);
            _at += digits + 1;
        }
        else if (digits is 1 or 2 && Rest.Length == digits)
        {
            day = DateShapes.Number(Rest);
            _at += digits;
        }
    }

    private bool TryPartOfYear(bool saidYear, out int month)
    {
        foreach (var (word, last, needsYear) in DateShapes.PartsOfYear)
        {
            if ((saidYear || !needsYear) && Take(word))
            {
                month = last;
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
        return (!isRelative && Current is '-' or '~' or '至' or '到' && DateShapes.Digits(_text[(_at + 1)..]) == 4)
            || _words.AfterDate.StartOf(Rest) > 0
            || _words.UntilDate.StartOf(Rest) > 0
            || Current is ')';
    }

    private bool Take(string word)
    {
        var isNext = Rest.StartsWith(word, StringComparison.Ordinal);
        _at += isNext ? word.Length : 0;
        return isNext;
    }
}

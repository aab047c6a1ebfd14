using System;
using NodaTime;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 年在末尾的日期: a day with its year last, as a spreadsheet program set to another country prints it: 11/15/2022, 15.11.2022, 11/15/22,
/// 15-Nov-2022. Which of two figures is the month is read where only one of them can be, and never guessed.
/// </summary>
internal readonly ref struct YearLastDate
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // of its name; every month is told by so much
    private const int ShortMonth = 3;

    private const int LongestWeekday = 9; // Wednesday

    private YearLastDate(int length, LocalDate? day, bool isAmbiguous) => (Length, Day, IsAmbiguous) = (length, day, isAmbiguous);

    /// <summary>How much of the text it takes; 0 where none stands there.</summary>
    public int Length { get; }

    /// <summary>The day; null where no such day exists, or it could be two.</summary>
    public LocalDate? Day { get; }

    /// <summary>Whether the day and the month could be told apart neither way: 03/04/2022.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>Whether a text has the signs such a date stands with.</summary>
    public static bool MayHold(ReadOnlySpan<char> folded) => folded.Length >= 6 && folded.IndexOfAny('/', '-') >= 0;

    /// <summary>The date a folded text starts with.</summary>
    /// <param name="text">The text from where the date would begin.</param>
    /// <param name="fiscalYear">The year that a year of two figures must be near to be taken for one.</param>
    public static YearLastDate At(ReadOnlySpan<char> text, int? fiscalYear)
    {
        var first = DateShapes.Digits(text);
        if (first == 0)
        {
            return MonthFirst(text);
        }

        if (first > 2 || text.Length < first + 4)
        {
            return default;
        }

        var mark = text[first];
        var second = DateShapes.Digits(text[(first + 1)..]);
        if (second is not (1 or 2) || mark is not ('/' or '-' or '.'))
        {
            return second == 0 ? MonthNamed(text, first, fiscalYear) : default;
        }

        var year = first + second + 2;
        if (text.Length < year || text[year - 1] != mark || YearAt(text[year..], fiscalYear, mark is not '.') is not { } read)
        {
            return default;
        }

        var (one, two) = (DateShapes.Number(text[..first]), DateShapes.Number(text.Slice(first + 1, second)));
        return read.Digits == 2 ? OfShort(year + 2, one, two, read.Year) : Of(year + 4, one, two, read.Year);
    }

    private static YearLastDate Of(int length, int one, int two, int year)
    {
        var (american, european) = (Exact(year, one, two), Exact(year, two, one));
        return american is null || european is null || american == european
            ? new(length, american ?? european, false)
            : new(length, null, true);
    }

    // of a year of two figures the first may be the year as well; what is no day in any order is no date
    private static YearLastDate OfShort(int length, int one, int two, int year)
    {
        var read = Of(length, one, two, year);
        var yearFirst = Exact(2000 + one, two, year - 2000);
        return (read.Day, read.IsAmbiguous, yearFirst) switch
        {
            (null, false, _) => default,
            (_, _, { } other) when other != read.Day => new(length, null, true),
            _ => read,
        };
    }

    // 15-Nov-2022, 15Nov2022, 15-Nov-22
    private static YearLastDate MonthNamed(ReadOnlySpan<char> text, int digits, int? fiscalYear)
    {
        var at = digits + (text[digits] == '-' ? 1 : 0);
        var (month, name) = MonthAt(text[at..]);
        at += name;
        var isSeparate = at < text.Length && text[at] is '-' or ',';
        at += isSeparate ? 1 : 0;
        return month > 0 && at < text.Length && YearAt(text[at..], fiscalYear, isSeparate) is { } year
            ? new(at + year.Digits, Exact(year.Year, month, DateShapes.Number(text[..digits])), false)
            : default;
    }

    // Nov15,2022; behind the day of the week: Tuesday,November15,2022
    private static YearLastDate MonthFirst(ReadOnlySpan<char> text)
    {
        var weekday = WeekdayLength(text);
        var (month, name) = MonthAt(text[weekday..]);
        var at = weekday + name;
        var day = DateShapes.Digits(text[at..]);
        var comma = at + day;
        return month > 0 && day is 1 or 2 && comma < text.Length && text[comma] == ','
            && YearAt(text[(comma + 1)..], null, false) is { } year
                ? new(comma + 1 + year.Digits, Exact(year.Year, month, DateShapes.Number(text.Slice(at, day))), false)
                : default;
    }

    private static int WeekdayLength(ReadOnlySpan<char> text)
    {
        // no further: a date is looked for at every sign of a text
        var comma = text[..Math.Min(text.Length, LongestWeekday + 1)].IndexOf(',');
        return comma >= 3 && text[..comma].EndsWith("day", StringComparison.OrdinalIgnoreCase) ? comma + 1 : 0;
    }

    private static (int Month, int Length) MonthAt(ReadOnlySpan<char> text)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            var name = Months[month];
            if (text.StartsWith(name.AsSpan(0, ShortMonth), StringComparison.OrdinalIgnoreCase))
            {
                return (month + 1, text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name.Length : ShortMonth);
            }
        }

        return default;
    }

    private static (int Year, int Digits)? YearAt(ReadOnlySpan<char> text, int? fiscalYear, bool mayBeShort)
    {
        var digits = DateShapes.Digits(text);
        if (digits == 2 && mayBeShort)
        {
            var near = 2000 + DateShapes.Number(text[..2]);
            return near >= fiscalYear - 1 && near <= fiscalYear + 1 ? (near, 2) : null;
        }

        return digits == 4 && DateShapes.Number(text[..4]) is >= 1949 and <= 2100 and var year ? (year, 4) : null;
    }

    private static LocalDate? Exact(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
}

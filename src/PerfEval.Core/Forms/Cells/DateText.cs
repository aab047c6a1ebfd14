using System;
using System.Collections.Generic;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>日期的读取: days, months, ends of years, quarters and periods in the many ways forms write them. A month without a year is the fiscal year's.</summary>
internal static class DateText
{
    private const int LongestRest = 24;

    /// <summary>What a text that speaks of dates came to.</summary>
    /// <param name="Date">The date: of several, the last.</param>
    /// <param name="Count">How many dates the cell holds; the two ends of a period are one.</param>
    /// <param name="IsBroken">Whether it holds a day or month there is not, or a month whose year nobody knows.</param>
    public readonly record struct Reading(FiledDate? Date, int Count, bool IsBroken);

    /// <summary>Reads a folded text; false where it is about something other than when.</summary>
    public static bool TryRead(string folded, int? fiscalYear, out Reading reading)
    {
        reading = default;
        if (!MayHoldDate(folded) || folded.Contains('每', StringComparison.Ordinal) || IsCountOfMonths(folded))
        {
            return false;
        }

        var scan = new DateScan(folded, fiscalYear);
        List<FiledDate> dates = [];
        var count = 0;
        var rest = 0;
        var isBroken = false;
        var afterConnector = false;
        while (!scan.AtEnd)
        {
            if (scan.TryDate(out var date, out var broken))
            {
                isBroken |= broken;
                count += afterConnector ? 0 : 1;
                if (date is { } read)
                {
                    dates.Add(read);
                }

                afterConnector = scan.SkipConnector();
                continue;
            }

            afterConnector = false;
            if (char.IsAsciiDigit(scan.Current))
            {
                if (!scan.SkipWholePercent())
                {
                    return false;
                }

                continue;
            }

            rest++;
            scan.Skip();
        }

        if (count == 0 || rest > LongestRest * count)
        {
            return false;
        }

        reading = isBroken || dates.Count == 0 ? new Reading(null, count, true) : new Reading(Last(dates), count, false);
        return true;
    }

    private static bool MayHoldDate(string text)
    {
        foreach (var c in text)
        {
            if (c is '月' or '年' or '季' or '日' or '号')
            {
                return true;
            }
        }

        return text.Length is >= 6 and <= 21 && char.IsAsciiDigit(text[0]) && (text.StartsWith("20", StringComparison.Ordinal) || text.StartsWith("19", StringComparison.Ordinal));
    }

    // =12月, ≥6月: so many months' pay; ≤12月 is a date
    private static bool IsCountOfMonths(ReadOnlySpan<char> text) => text.Length is 3 or 4 && (text[0] is '=' or '≥' or '>') && text[^1] == '月'
        && text[1..^1].IndexOfAnyExceptInRange('0', '9') < 0;

    private static FiledDate Last(List<FiledDate> dates)
    {
        var last = dates[0];
        foreach (var date in dates)
        {
            if (date.Last > last.Last)
            {
                last = date;
            }
        }

        return last;
    }
}

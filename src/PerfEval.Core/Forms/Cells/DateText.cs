using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 日期的读取: reads days, months, ends of years, quarters and periods in the many ways forms write them;
/// other words are allowed only from a closed list. A month without a year belongs to the fiscal year.
/// </summary>
internal static class DateText
{
    /// <summary>What a text that is a date came to.</summary>
    /// <param name="Date">The date: of several, the last.</param>
    /// <param name="Count">How many dates the cell holds; the two ends of a period are one.</param>
    /// <param name="IsBroken">Whether it holds a day or month that does not exist, or a month whose year is unknown.</param>
    /// <param name="IsNotBefore">Whether it says from when on, not by when: 后, 起, 不早于, ≥.</param>
    /// <param name="IsAmbiguous">Whether it holds a day that could be two: 03/04/2022.</param>
    public readonly record struct Reading(FiledDate? Date, int Count, bool IsBroken, bool IsNotBefore = false, bool IsAmbiguous = false)
    {
        /// <summary>What is said of a cell that shows no day.</summary>
        public CellProblem Problem => new(FindingCodes.CellUnreadable, IsAmbiguous ? "cell.dateOrder" : "cell.date");
    }

    /// <summary>Reads a folded text; false where it is about something other than when, or says more than when.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="fiscalYear">The year of a month without one.</param>
    /// <param name="isTarget">
    /// Whether 中旬 means its last day, as a deadline does; when something was done it is some day of the month.
    /// </param>
    /// <param name="reading">The date.</param>
    /// <param name="words">The words that may stand beside it.</param>
    public static bool TryRead(string folded, int? fiscalYear, bool isTarget, out Reading reading, CellWords? words = null)
    {
        reading = default;
        if (!MayHoldDate(folded) || IsCountOfMonths(folded))
        {
            return false;
        }

        var known = words ?? CellWords.Standard;
        var scan = new DateScan(ChineseDate.InFigures(folded), fiscalYear, known);
        List<FiledDate> dates = [];
        var (count, isBroken, isAmbiguous, isFrom, isBy, isVague, joins) = (0, false, false, false, false, false, false);
        while (!scan.AtEnd)
        {
            if (scan.TryDate(out var date, out var broken))
            {
                isBroken |= broken;
                isAmbiguous |= scan.IsAmbiguous;
                count += joins ? 0 : 1;
                isVague |= scan.IsLongPeriod || scan.PartOfMonth > 0;
                if (date is { } read)
                {
                    dates.Add(isTarget ? EndOf(read, scan.PartOfMonth) : read);
                }

                joins = scan.TakeConnector();
                continue;
            }

            joins = false;
            if (scan.Take(count == 0 ? known.NotBeforeDate : known.FromDate))
            {
                isFrom = true;
            }
            else if (scan.Take(count == 0 ? known.ByDate : known.UntilDate))
            {
                isBy = true;
            }
            else if (!((count == 0 ? scan.Take(known.BeforeDate) : scan.TakeTime() || scan.Take(known.AfterDate))
                || scan.TakeWhole()
                || scan.TakePunctuation()))
            {
                return false;
            }
        }

        if (count == 0 || joins || (isFrom && (!isTarget || isBy || isVague || count > 1)))
        {
            return false;
        }

        reading = isBroken || dates.Count == 0
            ? new Reading(null, count, true, IsAmbiguous: isAmbiguous)
            : new Reading(Last(dates), count, false, isFrom);
        return true;
    }

    private static bool MayHoldDate(string text) => text.AsSpan().IndexOfAny("月年季日号") >= 0
        || YearLastDate.MayHold(text)
        || (text.Length >= 6 && (text.Contains("20", StringComparison.Ordinal) || text.Contains("19", StringComparison.Ordinal)));

    // =12月, ≥6月: so many months' pay; ≤12月 is a date
    private static bool IsCountOfMonths(ReadOnlySpan<char> text) =>
        text.Length is 3 or 4
        && (text[0] is '=' or '≥' or '>')
        && text[^1] == '月'
        && text[1..^1].IndexOfAnyExceptInRange('0', '9') < 0;

    // by 上旬 is by the 10th, by 中旬 by the 20th
    private static FiledDate EndOf(FiledDate date, int part) =>
        part is 1 or 2 && date.Day is null ? FiledDate.Of(date.Month.OnDayOfMonth(part * 10)) : date;

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

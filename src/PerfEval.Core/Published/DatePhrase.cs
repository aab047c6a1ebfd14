using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Published;

/// <summary>日期文字: a year, a month or a day as the text says it.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Year">年.</param>
/// <param name="Month">月; null where only a year is said.</param>
/// <param name="Day">日; null where none is said.</param>
/// <param name="IsYearEnd">Whether it says 年末, 年底.</param>
internal sealed record DatePhrase(int Start, int End, int Year, int? Month, int? Day, bool IsYearEnd)
{
    /// <summary>The day it says, as a filled-in cell; unreadable where it says none.</summary>
    /// <param name="raw">The text as printed.</param>
    public Reported<LocalDate> Cell(string raw) => AsDay is { } day
        ? Reported<LocalDate>.Of(day, LocalDatePattern.Iso.Format(day) == raw ? null : raw)
        : Reported<LocalDate>.Unreadable(raw);

    /// <summary>
    /// The day it says: one that is written out, or the last of the year; null where it says none, or one that does not exist.
    /// </summary>
    public LocalDate? AsDay
    {
        get
        {
            if (IsYearEnd)
            {
                return new LocalDate(Year, 12, 31);
            }

            var exists = Month is >= 1 and <= 12 && Day is >= 1
                && Day <= CalendarSystem.Iso.GetDaysInMonth(Year, Month.Value);
            return exists ? new LocalDate(Year, Month!.Value, Day!.Value) : null;
        }
    }
}

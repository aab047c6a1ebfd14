using System;
using System.Globalization;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 填报日期: the day a form says it was filled in, in a line above or below its tables (填报日期：2022年3月22日). The line stays as it is.
/// </summary>
internal static class FilingDate
{
    private static readonly string[] Heads = ["填报日期", "填表日期", "填报时间", "填表时间"];

    /// <summary>The day; blank where no line says one, or two lines say different ones.</summary>
    public static Reported<LocalDate> In(FiledForm form)
    {
        LocalDate? found = null;
        foreach (var remark in form.Remarks)
        {
            var folded = ChineseDate.InFigures(CellText.Fold(remark));
            foreach (var head in Heads)
            {
                var next = folded.IndexOf(head, StringComparison.Ordinal);
                while (next >= 0)
                {
                    var day = DayAt(folded.AsSpan(next + head.Length));
                    if (day is not null && found is not null && day != found)
                    {
                        return default;
                    }

                    found ??= day;
                    next = folded.IndexOf(head, next + 1, StringComparison.Ordinal);
                }
            }
        }

        return found is { } one ? Reported<LocalDate>.Of(one) : default;
    }

    // 2022年3月22日, 2022-03-22, 2022.3.22, 2022/3/22, 3/22/2022; no day, or one of two: none
    private static LocalDate? DayAt(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(":, ");
        if (YearLastDate.At(text, null) is { Length: > 0 } yearLast)
        {
            return yearLast.Day;
        }

        var rest = text;
        if (!TakeNumber(ref rest, 4, 4, out var year) || !Take(ref rest, "年-./", out var mark)
            || !TakeNumber(ref rest, 1, 2, out var month) || !Take(ref rest, mark == '年' ? "月" : mark.ToString(), out _)
            || !TakeNumber(ref rest, 1, 2, out var day) || (mark == '年' && !Take(ref rest, "日号", out _)))
        {
            return null;
        }

        return month <= 12 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> marks, out char mark)
    {
        mark = rest.IsEmpty ? default : rest[0];
        if (rest.IsEmpty || !marks.Contains(mark))
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        var length = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        number = 0;
        if (length < least || length > most)
        {
            return false;
        }

        number = int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[length..];
        return number > 0;
    }
}

using System;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 日期序号: a bare number that a spreadsheet would show as a day, where the row asks when. Whether 44925 is a number or
/// 2022-12-30 cannot be known, so the cell is kept as words, and both readings are reported.
/// </summary>
internal static class SerialDate
{
    private const int YearsAround = 1;
    private const int LastSerial = 2_958_465;

    // a spreadsheet counts from here, as if 1900 had had a 29 February
    private static readonly LocalDate Start = new(1899, 12, 30);

    private static readonly WordList AsksWhen = new("时效 进度 时间 日期 时限 期限");

    /// <summary>Whether an indicator asks when something is done: by its second level, its name, or a date in the other cell.</summary>
    public static bool IsAsked(string? secondLevel, string? name, bool isBesideDate) =>
        isBesideDate || AsksWhen.IsIn(secondLevel) || AsksWhen.IsIn(name);

    /// <summary>The day a bare number may mean: one of the fiscal year or of a year beside it; null if it cannot be a day.</summary>
    public static FiledDate? Of(Measure value, int? fiscalYear)
    {
        if (!value.Unit.IsNone || fiscalYear is not { } year || value.Value is < 1 or > LastSerial)
        {
            return null;
        }

        var day = Start.PlusDays((int)decimal.Truncate(value.Value));
        return Math.Abs(day.Year - year) <= YearsAround ? FiledDate.Of(day) : null;
    }

    /// <summary>The day a bare range may mean: 10-15 may be 15 October; null if it cannot be a day.</summary>
    public static FiledDate? Of(TargetValue.Range range, int? fiscalYear)
    {
        var (month, day) = (range.Low.Value, range.High.Value);
        var isPair = range.Low.Unit.IsNone
            && CellText.Fold(range.Text) == $"{range.Low.Number}-{range.High.Number}"
            && decimal.IsInteger(month)
            && decimal.IsInteger(day);
        return isPair
            && fiscalYear is { } year
            && year is >= 1 and <= 9998
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, (int)month)
            ? FiledDate.Of(new LocalDate(year, (int)month, (int)day))
            : null;
    }

    /// <summary>The day a target may be.</summary>
    public static FiledDate? Of(TargetValue target, int? fiscalYear) => target switch
    {
        TargetValue.Quantity quantity => Of(quantity.Value, fiscalYear),
        TargetValue.Range range => Of(range, fiscalYear),
        _ => null,
    };
}

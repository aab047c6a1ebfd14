using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>
/// 填报日期: a day (2022-12-30) or a whole month (2021-12), as a deadline or a completion date. A month is the interval of its days.
/// </summary>
/// <remarks><c>default</c> is January of the year 1. Equal by what was stated: a month is not its last day.</remarks>
public readonly record struct FiledDate : ISpanParsable<FiledDate>, ISpanFormattable
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    private readonly int _day;

    private FiledDate(YearMonth month, int day)
    {
        Month = month;
        _day = day;
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The day of the month, null where only the month was stated.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day meant.</summary>
    public LocalDate First => Day is { } day ? Month.OnDayOfMonth(day) : Month.OnDayOfMonth(1);

    /// <summary>The last day meant: a deadline "by December" runs to 31 December.</summary>
    public LocalDate Last => Day is { } day ? Month.OnDayOfMonth(day) : Month.ToDateInterval().End;

    /// <summary>A day.</summary>
    public static FiledDate Of(LocalDate date) => new(date.ToYearMonth(), date.Day);

    /// <summary>A month.</summary>
    public static FiledDate Of(YearMonth month) => new(month, 0);

    /// <summary>The ISO text, <c>2022-12-30</c> or <c>2021-12</c>.</summary>
    public override string ToString() => Day is null ? MonthPattern.Format(Month) : LocalDatePattern.Iso.Format(First);

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a date.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads an ISO day or month.</summary>
    /// <exception cref="FormatException">The text is neither, or there is no such day.</exception>
    public static FiledDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var date)
        ? date
        : throw new FormatException($"'{s}' is no date: write a day such as 2022-12-30 or a month such as 2021-12.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static FiledDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an ISO day or month; false where the text is neither.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiledDate result)
    {
        var text = s.ToString();
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date })
        {
            result = Of(date);
            return true;
        }

        var month = MonthPattern.Parse(text);
        result = month.Success ? Of(month.Value) : default;
        return month.Success;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FiledDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiledDate result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}

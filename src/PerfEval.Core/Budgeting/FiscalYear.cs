using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>财政年度: the calendar year 1 January to 31 December (预算法; recalled).</summary>
/// <remarks>Years 1 to 9998. <c>default</c> is the year 1. Equal and ordered by year.</remarks>
[JsonConverter(typeof(ValueJsonConverter<FiscalYear>))]
[TypeConverter(typeof(ValueTypeConverter<FiscalYear>))]
public readonly record struct FiscalYear : IComparable<FiscalYear>, ISpanParsable<FiscalYear>, ISpanFormattable, IWrittenAsNumber
{
    private readonly int _yearLessOne;

    /// <summary>The fiscal year of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public FiscalYear(int year)
    {
        if (year is < 1 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A fiscal year is 1 to 9998.");
        }

        _yearLessOne = year - 1;
    }

    /// <summary>The calendar year.</summary>
    public int Year => _yearLessOne + 1;

    /// <summary>1 January.</summary>
    public LocalDate Start => new(Year, 1, 1);

    /// <summary>31 December.</summary>
    public LocalDate End => new(Year, 12, 31);

    /// <summary>The days of the year, both ends included.</summary>
    public DateInterval Interval => new(Start, End);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>The year as digits, the same in every culture.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a fiscal year.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a year of one to four digits.</summary>
    /// <exception cref="FormatException">The text is not a year of 1 to 9998.</exception>
    public static FiscalYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var year)
        ? year
        : throw new FormatException($"'{s}' is no fiscal year: write a year of 1 to 9998.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static FiscalYear Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a year; returns false for any text but 1 to 9998.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiscalYear result)
    {
        var year = 0;
        var read = s.Length <= 4 && DecimalText.AllDigits(s) && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1 and <= 9998;
        result = read ? new FiscalYear(year) : default;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FiscalYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiscalYear result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Not later.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;
}

using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 问题代码: the stable code of a kind of finding, such as PE2101. A code is never reused for another meaning.
/// </summary>
/// <remarks>
/// 1xxx funding, 2xxx indicators and points, 3xxx scores claimed against computed, 4xxx totals and grades, 5xxx unit,
/// budget and narrative, 6xxx plausibility, 7xxx identifiers and time, 8xxx review of a review, 9xxx reading.
/// <c>default</c> is PE0000, no code in use. Ordered by number.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<FindingCode>))]
[TypeConverter(typeof(ValueTypeConverter<FindingCode>))]
public readonly record struct FindingCode : IComparable<FindingCode>, ISpanParsable<FindingCode>, ISpanFormattable
{
    /// <summary>The code with a number of 0 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond 0 to 9999.</exception>
    public FindingCode(int number)
    {
        if (number is < 0 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A finding code has four digits.");
        }

        Number = number;
    }

    /// <summary>The number after PE.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public int CompareTo(FindingCode other) => Number.CompareTo(other.Number);

    /// <summary>The code as it is written, such as <c>PE2101</c>.</summary>
    public override string ToString() => "PE" + Number.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a finding code.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads PE and four digits.</summary>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static FindingCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"'{s}' is no finding code: write PE and four digits.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static FindingCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads PE and four digits; returns false if the text is not a code.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FindingCode result)
    {
        var read = s.Length == 6 && s.StartsWith("PE", StringComparison.Ordinal)
            && DecimalText.AllDigits(s[2..]) && int.TryParse(s[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        result = read ? new FindingCode(int.Parse(s[2..], NumberStyles.None, CultureInfo.InvariantCulture)) : default;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FindingCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FindingCode result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Earlier in the order of codes.</summary>
    public static bool operator <(FindingCode left, FindingCode right) => left.Number < right.Number;

    /// <summary>Not later in the order of codes.</summary>
    public static bool operator <=(FindingCode left, FindingCode right) => left.Number <= right.Number;

    /// <summary>Later in the order of codes.</summary>
    public static bool operator >(FindingCode left, FindingCode right) => left.Number > right.Number;

    /// <summary>Not earlier in the order of codes.</summary>
    public static bool operator >=(FindingCode left, FindingCode right) => left.Number >= right.Number;
}

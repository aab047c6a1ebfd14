using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 行政区划代码 (GB/T 2260): six digits, such as 430200 for 株洲市 in 430000 湖南省. The nation is <see cref="National"/>.
/// </summary>
/// <remarks><c>default</c> is the nation, 000000. Equal by number. Whether a code is assigned is not checked.</remarks>
[JsonConverter(typeof(ValueJsonConverter<RegionCode>))]
[TypeConverter(typeof(ValueTypeConverter<RegionCode>))]
public readonly record struct RegionCode : IComparable<RegionCode>, ISpanParsable<RegionCode>, ISpanFormattable
{
    private RegionCode(int number) => Number = number;

    /// <summary>全国: the nation as a whole.</summary>
    public static RegionCode National => default;

    /// <summary>The six digits as a number.</summary>
    public int Number { get; }

    /// <summary>The region one level up: 430200 lies in 430000, 430000 in the nation; null for the nation.</summary>
    public RegionCode? Parent => Number switch
    {
        0 => null,
        _ when Number % 100 != 0 => new RegionCode(Number - (Number % 100)),
        _ when Number % 10_000 != 0 => new RegionCode(Number - (Number % 10_000)),
        _ => National,
    };

    /// <summary>级次: the level of government of such a region by its digits: the nation, a province, a prefecture or a county.</summary>
    public GovernmentLevel Level => Number switch
    {
        0 => GovernmentLevel.Central,
        _ when Number % 100 != 0 => GovernmentLevel.County,
        _ when Number % 10_000 != 0 => GovernmentLevel.City,
        _ => GovernmentLevel.Province,
    };

    /// <summary>省直辖县级行政区 (such as 429004 仙桃市): a county whose code has no prefecture.</summary>
    internal bool IsUnderProvince => Level == GovernmentLevel.County && Number / 100 % 100 == 90;

    /// <summary>Whether the region lies in another; none lies in itself.</summary>
    internal bool IsWithin(RegionCode outer)
    {
        for (var around = Parent; around is { } region; around = region.Parent)
        {
            if (region == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>按代码排序: orders codes by their digits, so that a region comes before those that lie in it.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Less than 0, 0 or more than 0 as this one comes before the other, is the same or comes after it.</returns>
    public int CompareTo(RegionCode other) => Number.CompareTo(other.Number);

    /// <summary>The six digits.</summary>
    public override string ToString() => Number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a region code.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads six digits.</summary>
    /// <exception cref="FormatException">The text is not six digits.</exception>
    public static RegionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var region)
        ? region
        : throw new FormatException($"'{s}' is no region code: write six digits such as 430200.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static RegionCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads six digits; false where the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegionCode result)
    {
        var number = 0;
        var read = s.Length == 6
            && DecimalText.AllDigits(s)
            && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        result = read ? new RegionCode(number) : default;
        return read;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RegionCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Comes before, by digits.</summary>
    public static bool operator <(RegionCode left, RegionCode right) => left.Number < right.Number;

    /// <summary>Does not come after, by digits.</summary>
    public static bool operator <=(RegionCode left, RegionCode right) => left.Number <= right.Number;

    /// <summary>Comes after, by digits.</summary>
    public static bool operator >(RegionCode left, RegionCode right) => left.Number > right.Number;

    /// <summary>Does not come before, by digits.</summary>
    public static bool operator >=(RegionCode left, RegionCode right) => left.Number >= right.Number;
}

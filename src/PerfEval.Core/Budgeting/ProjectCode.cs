using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 项目编码 of the integrated budget system (预算管理一体化), 21 characters: six digits of the region that entered the project, two of the year it was
/// entered, a capital letter for its kind, and twelve digits, as 51092322T000000012345.
/// </summary>
/// <remarks><c>default</c> is 00000000A000000000000. Equal where all characters are. Whether a code is assigned is not checked.</remarks>
[JsonConverter(typeof(ValueJsonConverter<ProjectCode>))]
[TypeConverter(typeof(ValueTypeConverter<ProjectCode>))]
public readonly record struct ProjectCode : ISpanParsable<ProjectCode>, ISpanFormattable
{
    private const int Characters = 21;
    private const int KindAt = 8;

    private readonly byte _year;
    private readonly byte _kind;
    private readonly long _serial;

    private ProjectCode(RegionCode region, int year, char kind, long serial) =>
        (Region, _year, _kind, _serial) = (region, (byte)year, (byte)(kind - 'A'), serial);

    /// <summary>区划: the region in whose budget the project was entered.</summary>
    public RegionCode Region { get; }

    /// <summary>年份: the year the project was entered, 2000 to 2099.</summary>
    public FiscalYear Year => new(2000 + _year);

    /// <summary>类别: the letter of the kind of project, A to Z.</summary>
    public char Kind => (char)('A' + _kind);

    /// <summary>顺序号: the last twelve digits.</summary>
    public string Serial => _serial.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>The 21 characters.</summary>
    public override string ToString() => $"{Region}{_year.ToString("D2", CultureInfo.InvariantCulture)}{Kind}{Serial}";

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a project code.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads 21 characters: six digits, two digits, a capital letter, twelve digits.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static ProjectCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException(
            $"'{s}' is no project code: write 6 digits of the region, 2 of the year, a capital letter and 12 digits, such as "
            + "51092322T000000012345.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ProjectCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProjectCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProjectCode result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Reads six digits, two digits, a capital letter and twelve digits; false where the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProjectCode result)
    {
        result = default;
        if (s.Length != Characters
            || !char.IsAsciiLetterUpper(s[KindAt])
            || !DecimalText.AllDigits(s[..KindAt])
            || !DecimalText.AllDigits(s[(KindAt + 1)..]))
        {
            return false;
        }

        result = new ProjectCode(
            RegionCode.Parse(s[..6], null),
            int.Parse(s[6..KindAt], NumberStyles.None, CultureInfo.InvariantCulture),
            s[KindAt],
            long.Parse(s[(KindAt + 1)..], NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }
}

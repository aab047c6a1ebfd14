using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015), 18 characters: the authority that registered the body, its category, six digits of the region of that
/// authority, nine characters of the body (GB 11714), and a check character, as 91350100M000100Y43.
/// </summary>
/// <remarks>
/// The check character need not be right for a code to be read: what was filed is kept, and <see cref="IsChecked"/> says whether it is.
/// <c>default</c> is eighteen zeros. Equal where all characters are.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<UnifiedSocialCreditCode>))]
[TypeConverter(typeof(ValueTypeConverter<UnifiedSocialCreditCode>))]
public readonly record struct UnifiedSocialCreditCode : ISpanParsable<UnifiedSocialCreditCode>, ISpanFormattable
{
    private const int Characters = 18;

    // the standard leaves out the letters I, O, S, V and Z, which look like figures or like each other
    private const string Signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private readonly UInt128 _number;

    private UnifiedSocialCreditCode(UInt128 number) => _number = number;

    /// <summary>登记管理部门: the first character: 1 机构编制, 5 民政, 9 工商 and others.</summary>
    public char Authority => ToString()[0];

    /// <summary>机构类别: the second character: with authority 1, 1 is a state organ (机关) and 2 a public institution (事业单位).</summary>
    public char Category => ToString()[1];

    /// <summary>登记管理机关行政区划: the region of the authority that registered the body.</summary>
    public RegionCode Region => RegionCode.Parse(ToString().AsSpan(2, 6), null);

    /// <summary>主体标识码 (组织机构代码): the nine characters of the body.</summary>
    public string Organization => ToString()[8..17];

    /// <summary>应有校验码: the check character that the other seventeen ask for.</summary>
    public char ExpectedCheck
    {
        get
        {
            // the weights are the powers of 3 modulo 31
            var text = ToString();
            var (sum, weight) = (0, 1);
            for (var i = 0; i < Characters - 1; i++)
            {
                sum += Signs.IndexOf(text[i], StringComparison.Ordinal) * weight;
                weight = weight * 3 % Signs.Length;
            }

            return Signs[(Signs.Length - (sum % Signs.Length)) % Signs.Length];
        }
    }

    /// <summary>校验码是否相符: whether the last character is the one the others ask for.</summary>
    public bool IsChecked => ToString()[^1] == ExpectedCheck;

    /// <summary>The 18 characters.</summary>
    public override string ToString() => string.Create(Characters, _number, (text, rest) =>
    {
        for (var i = Characters - 1; i >= 0; i--)
        {
            text[i] = Signs[(int)(rest % (uint)Signs.Length)];
            rest /= (uint)Signs.Length;
        }
    });

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a unified social credit code.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads 18 characters; the check character need not be right.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static UnifiedSocialCreditCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code
        : throw new FormatException(
            $"'{s}' is no unified social credit code: write 18 digits and capitals without I, O, S, V and Z, the third to the eighth "
            + "digits, such as 91350100M000100Y43.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static UnifiedSocialCreditCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out UnifiedSocialCreditCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnifiedSocialCreditCode result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Reads 18 characters; false where the text is anything else. The check character need not be right.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnifiedSocialCreditCode result)
    {
        result = default;
        if (s.Length != Characters || !DecimalText.AllDigits(s[2..8]))
        {
            return false;
        }

        UInt128 number = 0;
        foreach (var sign in s)
        {
            var value = Signs.IndexOf(sign, StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            number = (number * (uint)Signs.Length) + (uint)value;
        }

        result = new UnifiedSocialCreditCode(number);
        return true;
    }
}

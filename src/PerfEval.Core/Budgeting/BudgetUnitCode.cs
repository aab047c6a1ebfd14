using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 预算单位编码: three digits a tier, as 219001 for the first unit of the department 219 (主管部门); at most seven tiers.
/// </summary>
/// <remarks>
/// <c>default</c> is 000. Equal where all digits are. Whether a code is assigned is not checked: each region numbers its own units.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<BudgetUnitCode>))]
[TypeConverter(typeof(ValueTypeConverter<BudgetUnitCode>))]
public readonly record struct BudgetUnitCode : ISpanParsable<BudgetUnitCode>, ISpanFormattable
{
    private const int TierDigits = 3;
    private const int MostDigits = 21;

    private readonly UInt128 _number;
    private readonly byte _tiersBelow;

    private BudgetUnitCode(UInt128 number, int tiers) => (_number, _tiersBelow) = (number, (byte)(tiers - 1));

    /// <summary>层级: how many tiers the code has, 1 for a department (主管部门), to 7.</summary>
    public int Tiers => _tiersBelow + 1;

    /// <summary>主管部门编码: the first three digits.</summary>
    public BudgetUnitCode Department
    {
        get
        {
            var number = _number;
            for (var i = 0; i < _tiersBelow; i++)
            {
                number /= 1000;
            }

            return new BudgetUnitCode(number, 1);
        }
    }

    /// <summary>上级单位编码: the code one tier up, 219 for 219001; null for a department.</summary>
    public BudgetUnitCode? Parent => _tiersBelow == 0 ? null : new BudgetUnitCode(_number / 1000, _tiersBelow);

    /// <summary>Whether the unit lies under another by its code, in any number of tiers; none lies under itself.</summary>
    /// <param name="other">The code of the other unit.</param>
    public bool IsUnder(BudgetUnitCode other)
    {
        for (var above = Parent; above is { } code; above = code.Parent)
        {
            if (code == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The digits.</summary>
    public override string ToString() =>
        _number.ToString(CultureInfo.InvariantCulture).PadLeft(Tiers * TierDigits, '0');

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a budget unit code.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads three digits a tier, 3 to 21 in all.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static BudgetUnitCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"'{s}' is no budget unit code: write three digits a tier, such as 219001.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static BudgetUnitCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out BudgetUnitCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BudgetUnitCode result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <summary>Reads three digits a tier, 3 to 21 in all; false where the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BudgetUnitCode result)
    {
        result = default;
        if (s.Length is < TierDigits or > MostDigits || s.Length % TierDigits != 0 || !DecimalText.AllDigits(s))
        {
            return false;
        }

        result = new BudgetUnitCode(UInt128.Parse(s, NumberStyles.None, CultureInfo.InvariantCulture), s.Length / TierDigits);
        return true;
    }
}

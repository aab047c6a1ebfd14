using System;
using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 计量单位: the unit of a target or an actual value, an open vocabulary kept as printed after trimming and folding full-width forms.
/// </summary>
/// <remarks>
/// It begins with a letter, a Chinese character, % or ‰. %, ％, 百分比 and ‰ convert into each other, and so do the amount units (元, 千元, 万元,
/// 人民币万元, 亿元 …) and the multipliers 万 and 亿 before any unit (550万粒 is 5500000粒). Every other unit (次, 批次, 元/人*月) converts into itself
/// alone. <c>default</c> is no unit. Equality is by the folded text: 万元 and 元 convert but are not equal.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<MeasureUnit>))]
[TypeConverter(typeof(ValueTypeConverter<MeasureUnit>))]
public readonly partial record struct MeasureUnit
{
    private const string PerMille = "‰";

    private readonly string? _symbol;
    private readonly string? _base;
    private readonly long _factorLessOne;

    private MeasureUnit(string symbol, string baseUnit, long factor)
    {
        _symbol = symbol;
        _base = baseUnit;
        _factorLessOne = factor - 1;
    }

    /// <summary>No unit: a bare number.</summary>
    public static MeasureUnit None => default;

    /// <summary>百分比: percent, written <c>%</c>.</summary>
    public static MeasureUnit Percent { get; } = Of("%");

    /// <summary>The unit as printed, trimmed and folded to half width; empty for no unit.</summary>
    public string Symbol => _symbol ?? "";

    /// <summary>Whether there is no unit.</summary>
    public bool IsNone => Symbol.Length == 0;

    /// <summary>Whether the unit is a share of a whole (%, ‰).</summary>
    public bool IsShare => Base == PerMille;

    /// <summary>The unit all its multiples convert into.</summary>
    internal string Base => _base ?? "";

    /// <summary>How many base units one of this unit is.</summary>
    internal long Factor => _factorLessOne + 1;

    /// <summary>The unit a text names.</summary>
    /// <param name="symbol">The printed unit; blank for none.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text begins with a digit of any script, a separator or a sign.</exception>
    public static MeasureUnit Of(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return TryOf(symbol, out var unit)
            ? unit
            : throw new ArgumentException(
                $"'{symbol}' is no unit: a unit begins with a letter, a Chinese character, % or ‰.", nameof(symbol));
    }

    /// <summary>The unit a text names; false where it begins with neither a letter nor a Chinese character nor a sign of a share.</summary>
    internal static bool TryOf(string symbol, out MeasureUnit unit)
    {
        var folded = WidthFolding.Fold(symbol).Trim();
        var isUnit = folded.Length == 0 || BeginsUnit(folded);
        unit = isUnit ? Named(folded) : default;
        return isUnit;
    }

    private static MeasureUnit Named(string folded)
    {
        if (folded is "%" or "百分比")
        {
            return new MeasureUnit("%", PerMille, 10);
        }

        if (folded == PerMille)
        {
            return new MeasureUnit(PerMille, PerMille, 1);
        }

        if (folded.Length == 0)
        {
            return default;
        }

        if (AmountUnits.TryFromSymbol(folded, out var amount))
        {
            return new MeasureUnit(folded, AmountUnit.Yuan.Symbol(), amount.Fen() / AmountUnit.Yuan.Fen());
        }

        var rest = folded.AsSpan();
        var factor = 1L;
        while (rest.Length > 0 && factor <= 100_000_000 && rest[0] is '万' or '亿' or '萬' or '億')
        {
            factor *= rest[0] is '万' or '萬' ? 10_000 : 100_000_000;
            rest = rest[1..];
        }

        return new MeasureUnit(folded, factor == 1 ? folded : rest.ToString(), factor);
    }

    /// <summary>Whether it is a 万 or 亿 alone, which names no thing that is counted.</summary>
    internal bool IsMultiplier => !IsNone && Base.Length == 0;

    /// <summary>Whether it is an amount of money (元 and its multiples).</summary>
    internal bool IsMoney => Base == "元";

    /// <summary>Whether values in the two units can be compared; a 万 or 亿 alone is not the same as no unit.</summary>
    public bool ConvertsTo(MeasureUnit other) => Base == other.Base && IsNone == other.IsNone;

    // digits of other scripts, superscripts, fractions, circled and Roman
    // numerals are no letters; ㎡ and its like are whole units in one character
    private static bool BeginsUnit(string folded) =>
        Rune.DecodeFromUtf16(folded, out var first, out _) == OperationStatus.Done
        && (Rune.GetUnicodeCategory(first) is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter
            || folded[0] is '%' or '‰' or '°' or '℃' or '℉' or (>= '\u3380' and <= '\u33DF'));

    /// <inheritdoc/>
    public bool Equals(MeasureUnit other) => Symbol == other.Symbol;

    /// <inheritdoc/>
    public override int GetHashCode() => Symbol.GetHashCode(StringComparison.Ordinal);
}

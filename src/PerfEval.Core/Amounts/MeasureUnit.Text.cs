using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct MeasureUnit : ISpanParsable<MeasureUnit>, ISpanFormattable
{
    /// <summary>The unit as printed; empty for no unit.</summary>
    public override string ToString() => Symbol;

    /// <summary>The text of <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) || format == "G"
        ? ToString()
        : throw new FormatException($"'{format}' is no format of a unit.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads the unit a text names, as <see cref="Of"/> does; a blank text is no unit.</summary>
    /// <exception cref="FormatException">The text begins with a digit of any script, a separator or a sign.</exception>
    public static MeasureUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var unit)
        ? unit
        : throw new FormatException($"'{s}' is no unit: a unit begins with a letter, a Chinese character, % or ‰.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static MeasureUnit Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads the unit a text names; false where the text begins as no unit does.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MeasureUnit result) => TryOf(s.ToString(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out MeasureUnit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasureUnit result)
    {
        result = default;
        return s is not null && TryOf(s, out result);
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public readonly partial record struct PointsRange : ISpanParsable<PointsRange>, ISpanFormattable
{
    /// <summary>The number, or both ends: <c>99.25</c>, <c>[80, 90]</c>, <c>[70, …)</c>.</summary>
    public override string ToString() => ToString(0);

    /// <summary>The number, or both ends, with at least so many decimals.</summary>
    /// <param name="minimumDecimals">0 to 4.</param>
    public string ToString(int minimumDecimals)
    {
        if (IsExact)
        {
            return Min.ToString(minimumDecimals);
        }

        return Max is { } max
            ? $"[{Min.ToString(minimumDecimals)}, {max.ToString(minimumDecimals)}]"
            : $"[{Min.ToString(minimumDecimals)}, …)";
    }

    /// <summary>The number, or both ends.</summary>
    /// <param name="format">Null, empty or <c>G</c>, or <c>F0</c> to <c>F4</c> for at least so many decimals (never rounded).</param>
    /// <param name="formatProvider">Not read: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(0),
        ['F', >= '0' and <= '4' and var digit] => ToString(digit - '0'),
        _ => throw new FormatException($"'{format}' is no format of points; use F0 to F4."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DecimalText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>
    /// Reads a number of points, or both ends as <see cref="ToString()"/> writes them; <c>...</c> stands for <c>…</c> too.
    /// </summary>
    /// <exception cref="FormatException">The text is neither, or the range ends before its start.</exception>
    public static PointsRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var range)
        ? range
        : throw new FormatException(
            $"'{s}' is no range of points: write a number such as 99.25, or both ends such as [80, 90] or [70, …).");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PointsRange Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a number of points, or both ends; false for any other text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PointsRange result)
    {
        result = default;
        if (Points.TryParse(s, provider, out var exact))
        {
            result = Exactly(exact);
            return true;
        }

        var comma = s.IndexOf(',');
        if (comma < 0 || comma > s.Length - 2 || s[0] != '[' || !Points.TryParse(s[1..comma].Trim(), provider, out var min))
        {
            return false;
        }

        var end = s[(comma + 1)..^1].Trim();
        if (end is "…" or "...")
        {
            result = new PointsRange(min, null);
            return s[^1] == ')';
        }

        var isRead = s[^1] == ']' && Points.TryParse(end, provider, out var max) && max >= min;
        result = isRead ? new PointsRange(min, Points.Parse(end, provider)) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PointsRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PointsRange result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

public sealed partial record MeasureInterval : IParsable<MeasureInterval>
{
    private const string Infinity = "∞";

    /// <summary>The interval with a sign where one end is open to infinity (≥90%, &lt;60%, =0%), else with brackets ([80%, 90%)).</summary>
    public override string ToString() => (Low, High) switch
    {
        (null, null) => $"(-{Infinity}, +{Infinity})",
        ({ } low, null) => (IncludesLow ? "≥" : ">") + low,
        (null, { } high) => (IncludesHigh ? "≤" : "<") + high,
        ({ } low, { } high) => low == high ? "=" + low : $"{(IncludesLow ? '[' : '(')}{low}, {high}{(IncludesHigh ? ']' : ')')}",
    };

    /// <summary>
    /// Reads an interval: a sign and a number (≥90%, &gt;=90%, &lt;60%, =0%) or two ends in brackets ([80%, 90%), (-∞, 0]).
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an interval, or nothing lies in it.</exception>
    public static MeasureInterval Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var interval)
            ? interval
            : throw new FormatException($"'{s}' is no interval: write a sign and a number such as ≥90%, or two ends such as [80%, 90%).");
    }

    /// <summary>Reads an interval; returns false if the text is not an interval or nothing lies in it.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out MeasureInterval? result)
    {
        var text = WidthFolding.Fold(s ?? "").Trim();
        result = text.Length > 1 && text[0] is '[' or '(' ? FromBrackets(text) : FromSign(text);
        return result is not null;
    }

    private static MeasureInterval? FromSign(string text)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('-', '9');   // '-' '.' '/' and the digits
        if (digits < 1 || !Measure.TryParse(text.AsSpan(digits), null, out var end))
        {
            return null;
        }

        return text[..digits].TrimEnd() switch
        {
            "≥" or ">=" => new MeasureInterval(end, true, null, false),
            ">" => new MeasureInterval(end, false, null, false),
            "≤" or "<=" => new MeasureInterval(null, false, end, true),
            "<" => new MeasureInterval(null, false, end, false),
            "=" => new MeasureInterval(end, true, end, true),
            _ => null,
        };
    }

    private static MeasureInterval? FromBrackets(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || text[^1] is not (']' or ')')
            || !TryEnd(text[1..comma], "-" + Infinity, out var low) || !TryEnd(text[(comma + 1)..^1], "+" + Infinity, out var high)
            || (low is null && text[0] == '[') || (high is null && text[^1] == ']'))
        {
            return null;
        }

        var (includesLow, includesHigh) = (text[0] == '[', text[^1] == ']');
        var isEmpty = low is { } a
            && high is { } b
            && (a.Unit != b.Unit || a.Value > b.Value || (a.Value == b.Value && !(includesLow && includesHigh)));
        return isEmpty ? null : new MeasureInterval(low, includesLow, high, includesHigh);
    }

    private static bool TryEnd(string text, string infinity, out Measure? end)
    {
        var trimmed = text.Trim();
        var read = Measure.TryParse(trimmed, null, out var measure);
        end = read ? measure : null;
        return read || trimmed == infinity || (trimmed == Infinity && infinity[0] == '+');
    }
}

using System;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// Reads numbers from their digits as written: the framework's own decimal reader silently keeps fewer digits than it accepts.
/// </summary>
internal static class PlainNumber
{
    // so many digits fit into 64 bits
    private const int Short = 18;

    // so many surely fit into 128
    private const int Long = 36;

    /// <summary>The number at hand as value × 10^decimals; null where it could be read, else what is wrong.</summary>
    public static JsonErrorKind? Read(ref JsonInput json, int decimals, out Int128 scaled)
    {
        scaled = 0;
        return json.Reader.TokenType == JsonTokenType.Number ? Read(json.Reader.ValueSpan, decimals, out scaled) : JsonErrorKind.WrongType;
    }

    /// <summary>As <see cref="Read(ref JsonInput, int, out Int128)"/>, of a number within ±limit.</summary>
    public static JsonErrorKind? Read(ref JsonInput json, int decimals, long limit, out long scaled)
    {
        var problem = Read(ref json, decimals, out var wide);
        problem ??= wide >= -limit && wide <= limit ? null : JsonErrorKind.OutOfRange;
        scaled = problem is null ? (long)wide : 0;
        return problem;
    }

    private static JsonErrorKind? Read(ReadOnlySpan<byte> number, int decimals, out Int128 scaled)
    {
        var isNegative = number[0] == (byte)'-';
        var digits = isNegative ? number[1..] : number;
        if (digits.Length > Short || !TryReadShort(digits, decimals, out var small))
        {
            return ReadLong(digits, isNegative, decimals, out scaled);
        }

        scaled = isNegative ? -small : small;
        return null;
    }

    private static bool TryReadShort(ReadOnlySpan<byte> digits, int decimals, out long scaled)
    {
        scaled = 0;
        var fraction = -1;
        foreach (var c in digits)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                scaled = (scaled * 10) + (c - '0');
                fraction += fraction >= 0 ? 1 : 0;
            }
            else if (c == (byte)'.')
            {
                fraction = 0;
            }
            else
            {
                return false;
            }
        }

        var missing = decimals - Math.Max(fraction, 0);
        if (missing < 0 || digits.Length + missing > Short)
        {
            return false;
        }

        scaled *= WideMath.PowerOfTen(missing);
        return true;
    }

    private static JsonErrorKind? ReadLong(ReadOnlySpan<byte> digits, bool isNegative, int decimals, out Int128 scaled)
    {
        scaled = 0;
        if (digits.ContainsAny((byte)'e', (byte)'E'))
        {
            return JsonErrorKind.NumberNotPlain;
        }

        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..].TrimEnd((byte)'0');
        if (fraction.Length > decimals)
        {
            return JsonErrorKind.DigitsLost;
        }

        if (whole.TrimStart((byte)'0').Length + decimals > Long)
        {
            return JsonErrorKind.OutOfRange;
        }

        foreach (var c in whole)
        {
            scaled = (scaled * 10) + (c - '0');
        }

        for (var i = 0; i < decimals; i++)
        {
            scaled = (scaled * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        scaled = isNegative ? -scaled : scaled;
        return null;
    }
}

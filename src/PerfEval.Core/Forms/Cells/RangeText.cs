using System;
using System.Buffers;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 区间的读取: [10,15], 10≤X≤15, ≥10且≤15, 不少于10不超过15, 10以上15以下, 10和15之间. Both ends
/// belong to it; a text with an open end is words, since a range has none.
/// </summary>
internal static class RangeText
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("和与~-至到");

    private const int Longest = 40;

    private static readonly SearchValues<char> Connectors = SearchValues.Create("-~至到");

    /// <summary>Reads a range written with brackets, with signs or with words at both ends.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        return text.Length is >= 4 and <= Longest
            && (TryBrackets(text, words, out result)
                || TryAround(text, words, out result)
                || TryBounds(text, words, out result)
                || TryBetween(text, words, out result));
    }

    /// <summary>Where the sign between two numbers stands.</summary>
    public static int? Connector(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Connectors);
        return at >= 0 && at < text.Length - 1
            && (char.IsAsciiDigit(text[at + 1]) || (at < text.Length - 2 && text[at + 1] is '-' or '+' && char.IsAsciiDigit(text[at + 2])))
                ? at
                : null;
    }

    /// <summary>Whether a number is a year: 2020-2022 is a period.</summary>
    public static bool IsYear(string digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    // [10,15], [10%,15%], [10~15]个
    private static bool TryBrackets(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        var close = text.IndexOf(']');
        var middle = text[0] == '[' && close > 2 ? 2 + text[2..close].IndexOfAny(",;-~至") : -1;   // behind the sign of the first end
        // [10,1,500] may be two ranges
        return middle > 1
            && text[(middle + 1)..close].IndexOf(',') < 0
            && QuantityText.TryEnd(text[1..middle], words, out var low, out var first)
            && QuantityText.TryEnd(text[(middle + 1)..close], words, out var high, out var second)
            && UnitText.TryRead(text[(close + 1)..], out var behind, words)
            && TryJoin(low, first, high, second, behind, out result);
    }

    // 10≤X≤15, 15%≥合格率≥10%
    private static bool TryAround(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        var first = text.IndexOfAny('≤', '≥');
        var second = text.LastIndexOfAny('≤', '≥');
        if (first < 1 || second < first + 2 || text[first] != text[second])
        {
            return false;
        }

        foreach (var c in text[(first + 1)..second])
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return QuantityText.TryEnd(text[..first], words, out var left, out var leftUnit)
            && QuantityText.TryEnd(text[(second + 1)..], words, out var right, out var rightUnit)
            && (text[first] == '≤'
                ? TryJoin(left, leftUnit, right, rightUnit, MeasureUnit.None, out result)
                : TryJoin(right, rightUnit, left, leftUnit, MeasureUnit.None, out result));
    }

    // ≥10且≤15, 不少于10不超过15, 10以上15以下: two bounds, one from below and one from above
    private static bool TryBounds(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        for (var i = 2; i < text.Length - 1; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or ','))
            {
                continue;
            }

            if (!LeadText.StartsNumber(text[i..], words))
            {
                continue;
            }

            var left = text[..i];
            while (words.Joiners.TakeEnd(ref left))
            {
            }

            if (TryBound(left, words, out var first) && TryBound(text[i..], words, out var second) && first.Sign != second.Sign)
            {
                return first.Sign == Comparator.AtLeast
                    ? TryJoin(first.Digits!, first.Unit, second.Digits!, second.Unit, MeasureUnit.None, out result)
                    : TryJoin(second.Digits!, second.Unit, first.Digits!, first.Unit, MeasureUnit.None, out result);
            }
        }

        return false;
    }

    private static bool TryBound(ReadOnlySpan<char> text, CellWords words, out QuantityText bound)
    {
        bound = default;
        Comparator? sign = null;
        if (SignText.TryReadStart(text, out var read, out var taken, words))
        {
            sign = read;
            text = text[taken..];
        }

        return NumberText.TryReadStart(text, out var digits, out var length)
            && QuantityText.Rest(text[length..], digits, sign, words, out bound)
            && bound is { Upper: null, Allowance: null, Sign: Comparator.AtLeast or Comparator.AtMost };
    }

    // 10和15之间, 介于10%与15%之间, 在10到15之间
    private static bool TryBetween(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        var body = text switch
        {
            ['介', '于', .. var ends] => ends,
            ['在', .. var ends] => ends,
            _ => text,
        };
        var isClosed = body.EndsWith("之间", StringComparison.Ordinal);
        body = isClosed ? body[..^2] : body;
        var middle = body.IndexOfAny(Joints);
        return (isClosed || body.Length < text.Length)
            && middle > 0
            && QuantityText.TryEnd(body[..middle], words, out var low, out var first)
            && QuantityText.TryEnd(body[(middle + 1)..], words, out var high, out var second)
            && !(IsYear(low) && IsYear(high))
            && TryJoin(low, first, high, second, MeasureUnit.None, out result);
    }

    private static bool TryJoin(string low, MeasureUnit first, string high, MeasureUnit second, MeasureUnit behind, out QuantityText result)
    {
        var unit = second.IsNone ? behind : second;
        var isOne = (behind.IsNone || second.IsNone || second == behind) && (first.IsNone || first == unit);
        result = isOne ? new QuantityText(low, null, unit, high) : default;
        return isOne;
    }
}

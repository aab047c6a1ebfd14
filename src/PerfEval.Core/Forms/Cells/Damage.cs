using System;
using System.Buffers;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>识别错误的痕迹: marks of a text that a machine read wrong from paper. Seen and said, never mended.</summary>
internal static class Damage
{
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789,.");

    // what a machine makes of ≥ and ≤
    private static readonly SearchValues<char> OddSigns = SearchValues.Create("^工之乏Z王玉z《》丄二三刁N2?'`\"|");

    /// <summary>
    /// Whether a folded text looks as if signs or digits of a number were read as something else: 工5%, ^80%, 5=50%, M.8万元, 1OO%.
    /// </summary>
    public static bool IsSeen(string folded)
    {
        if (DamagedText.IsDamaged(folded) || ErrorValue.Is(folded))
        {
            return true;
        }

        var text = folded.AsSpan();
        var digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0)
        {
            return false;
        }

        return StraySign(text, digit)
            || SignBetweenNumbers(text)
            || LettersAmongDigits(text)
            || BlankInNumber(text)
            || TwoPoints(text)
            || MisplacedComma(text, digit);
    }

    // one odd character where the sign should stand, and a percentage after it
    private static bool StraySign(ReadOnlySpan<char> text, int digit) => digit is 1 or 2
        && !text[..digit].ContainsAnyExcept(OddSigns)
        && NumberText.TryReadStart(text[digit..], out _, out var length) && text[(digit + length)..] is "%";

    private static bool SignBetweenNumbers(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny("=≥≤<>");
        return sign > 0 && NumberText.TryReadAll(text[..sign], out _) && NumberText.TryReadStart(text[(sign + 1)..], out _, out _);
    }

    private static bool LettersAmongDigits(ReadOnlySpan<char> text)
    {
        // l00%, 1OO
        var letters = text.IndexOfAnyExcept("OolI");
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if ((letters is 1 or 2
                && NumberText.TryReadStart(text[letters..], out _, out var length)
                && text[(letters + length)..] is "" or "%")
            || (digits > 0 && text[digits..].IndexOfAnyExcept("OolI") < 0))
        {
            return true;
        }

        for (var i = 0; i < text.Length - 1; i++)
        {
            var isLookAlike = text[i] is 'O' or 'o' or 'l' or 'I';
            if (isLookAlike && (text[i + 1] is '%' || (i > 0 && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])))
                && (i == 0 || char.IsAsciiDigit(text[i - 1]) || text[i - 1] is 'O' or 'o' or '.'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BlankInNumber(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return blank > 0
            && blank < text.Length - 1
            && text.Length <= 12
            && char.IsAsciiDigit(text[blank - 1])
            && char.IsAsciiDigit(text[blank + 1]);
    }

    // 12,34 and 0,123: a group of thousands has three digits and never begins with 0
    private static bool MisplacedComma(ReadOnlySpan<char> text, int digit)
    {
        if (text.Contains('['))
        {
            return false;   // the ends of a range
        }

        var end = text[digit..].IndexOfAnyExcept(NumberMarks);
        var number = end < 0 ? text[digit..] : text.Slice(digit, end);
        return number[^1] != ',' && number.Contains(',') && !NumberText.TryReadAll(number, out _);
    }

    private static bool TwoPoints(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('.');
        return first > 0
            && NumberText.TryReadStart(text[(first + 1)..], out _, out var length)
            && text.Slice(first + 1, length).Contains('.')
            && NumberText.TryReadAll(text[..first], out _)
            && text[..first].Length < 4;
    }
}

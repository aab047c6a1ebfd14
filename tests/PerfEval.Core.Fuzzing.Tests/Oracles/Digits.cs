using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>
/// The digits of a text against the digits of the values read from it: powers of ten (万, %, zeros at the ends, a point) aside, every digit of the text must be in the values or in their units.
/// It knows nothing of grammars and can therefore not share a mistake with one.
/// </summary>
internal static partial class Digits
{
    private const string ChineseDigits = "〇零一二三四五六七八九十百千万亿两半壹贰叁肆伍陆柒捌玖拾佰仟萬億廿卅";

    public static void AreAllThere(string text, IReadOnlyCollection<Measure> values)
    {
        var folded = string.Concat(text.Select(c => c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xFEE0) : c));
        // what stands in brackets is a remark
        folded = Brackets().Replace(folded, "");
        if (values.Any(value => value.Unit.ToString().Any(char.IsAsciiDigit)))
        {
            return;
        }

        // Chinese numerals and powers of ten written with e are other digits for the same number
        if (folded.Any(c => ChineseDigits.Contains(c, StringComparison.Ordinal) && "万亿萬億千百".IndexOf(c, StringComparison.Ordinal) < 0)
            || folded.Any(c => c is 'e' or 'E') || !folded.Any(char.IsAsciiDigit))
        {
            return;
        }

        var wanted = Significant(folded);
        var seen = Significant(string.Concat(values.Select(value => value.Number + value.Unit)));
        Promise.Holds(wanted == seen, "no digit of a cell is lost", $"{text}: {wanted} and {string.Join(", ", values)}: {seen}");
    }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    private static string Significant(string text) => string.Concat(text.Where(char.IsAsciiDigit)).Trim('0');
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 数值文字的读取: sign, number, unit and words of comparison; ranges and allowances.
/// Read from folded text; a text that holds more than that is not a quantity.
/// </summary>
/// <param name="Digits">The number; of a range its lower end; of an allowance alone null.</param>
/// <param name="Sign">≥ ≤ = &gt; &lt;, in glyphs or words; null where there is none.</param>
/// <param name="Unit">The unit printed with it.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Allowance">The p of ± p.</param>
internal readonly record struct QuantityText(
    string? Digits, Comparator? Sign, MeasureUnit Unit, string? Upper = null, string? Allowance = null)
{
    /// <summary>Reads a folded text; false if it is not a quantity.</summary>
    public static bool TryRead(string folded, out QuantityText result, CellWords? words = null)
    {
        var known = words ?? CellWords.Standard;
        var text = folded.AsSpan();
        if (PercentInWords(text, out result))
        {
            return true;
        }

        if (text.IndexOfAnyInRange('0', '9') < 0)
        {
            return folded == "零" && Plain("0", null, MeasureUnit.None, out result);
        }

        text = Phrases.SkipFilling(text, known);
        if (text.Length > 1 && text[0] is 'x' or 'X' && SignText.TryReadStart(text[1..], out _, out _, known))
        {
            text = text[1..];
        }

        if (TryAllowance(text, known, out result) || RangeText.TryRead(text, known, out result))
        {
            return true;
        }

        var remark = text;
        text = Phrases.WithoutRemark(text, known);
        remark = remark[text.Length..];
        var wantsCommonUnit = false;
        if (!LeadText.StartsNumber(text, known) && !LeadText.TrySkip(ref text, known, out wantsCommonUnit))
        {
            return false;
        }

        if (RangeText.TryRead(text, known, out result))
        {
            return !wantsCommonUnit || UnitText.IsCommon(result.Unit.Symbol, known);
        }

        Comparator? sign = null;
        if (SignText.TryReadStart(text, out var read, out var taken, known))
        {
            sign = read;
            text = Phrases.SkipFilling(text[taken..], known);
        }

        if (!NumberText.TryReadStart(text, out var digits, out var length) || !Rest(text[length..], digits, sign, known, out result)
            || (wantsCommonUnit && !UnitText.IsCommon(result.Unit.Symbol, known)))
        {
            return false;
        }

        // 大于95%(含95%): the remark counts the edge in
        if (result.Sign is Comparator.MoreThan or Comparator.LessThan && remark.StartsWith("(含"))
        {
            result = result with { Sign = result.Sign == Comparator.MoreThan ? Comparator.AtLeast : Comparator.AtMost };
        }

        return true;
    }

    /// <summary>Reads a number that ends a range, with its unit.</summary>
    internal static bool TryEnd(ReadOnlySpan<char> text, CellWords words, out string digits, out MeasureUnit unit)
    {
        unit = MeasureUnit.None;
        if (!NumberText.TryReadStart(text, out digits, out var length))
        {
            return false;
        }

        text = Phrases.TrimFilling(text[length..], words);
        var said = text switch
        {
            [.., '以' or '之', '内'] or [.., '之', '间'] => 2,
            [.., '内'] => 1,
            _ => 0,
        };
        text = text[..^said];

        return UnitText.TryRead(text, out unit, words);
    }

    /// <summary>What stands behind a number: its unit and words of comparison, or the other end of a range.</summary>
    internal static bool Rest(ReadOnlySpan<char> text, string digits, Comparator? sign, CellWords words, out QuantityText result)
    {
        result = default;
        text = Phrases.TrimFilling(text, words);
        var around = text.IndexOf('±');
        if (around >= 0)
        {
            // 100±5%, 100%±5%: one unit, said once or twice
            return sign is null
                && UnitText.TryRead(text[..around], out var middle, words)
                && TryEnd(text[(around + 1)..], words, out var allowance, out var unit)
                && (middle.IsNone || middle == unit)
                && Is(new QuantityText(digits, null, unit, null, allowance), out result);
        }

        if (RangeText.Connector(text) is { } connector && TryEnd(text[(connector + 1)..], words, out var upper, out var common))
        {
            // 80%-90% or 80-90%: one unit, said once or twice; 3月到11月 is a period
            return sign is null
                && common.Symbol is not ("月" or "季度")
                && !(common.Symbol is "" or "年" && RangeText.IsYear(digits) && RangeText.IsYear(upper))
                && UnitText.TryRead(Phrases.TrimFilling(text[..connector], words), out var first, words)
                && (first.IsNone || first == common)
                && Is(new QuantityText(digits, null, common, upper), out result);
        }

        if (SignText.TryReadEnd(text, words, out var said, out var length))
        {
            if (sign is { } before && before != said && !(before is Comparator.LessThan && said is Comparator.AtMost))
            {
                return false;
            }

            sign ??= said;
            text = Phrases.TrimFilling(Phrases.WithoutRemark(text[..^length], words), words);
        }

        // 12月 is a date, 15号 a day; =12月 counts months of pay
        return !(sign is null && text is "月" or "号") && UnitText.TryRead(text, out var own, words) && Plain(digits, sign, own, out result);
    }

    private static bool TryAllowance(ReadOnlySpan<char> text, CellWords words, out QuantityText result)
    {
        result = default;
        var start = text switch
        {
            ['±', ..] => 1,
            ['+', '-', ..] or ['正', '负', ..] => 2,
            ['+', '/', '-', ..] => 3,
            _ => 0,
        };
        return start > 0
            && TryEnd(text[start..], words, out var allowance, out var unit)
            && Is(new QuantityText(null, null, unit, null, allowance), out result);
    }

    private static bool PercentInWords(ReadOnlySpan<char> text, out QuantityText result)
    {
        result = default;
        if (text is "百分百" or "百分之百")
        {
            return Plain("100", null, MeasureUnit.Percent, out result);
        }

        return text.StartsWith("百分之")
            && NumberText.TryReadAll(text[3..], out var digits)
            && Plain(digits, null, MeasureUnit.Percent, out result);
    }

    private static bool Plain(string digits, Comparator? sign, MeasureUnit unit, out QuantityText result) =>
        Is(new QuantityText(digits, sign, unit), out result);

    private static bool Is(QuantityText value, out QuantityText result)
    {
        result = value;
        return true;
    }
}

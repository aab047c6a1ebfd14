using System;
using System.Buffers;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>数值文字的读取: sign, number, unit and words of comparison; ranges and allowances. Read from folded text; a text that holds more than that is no quantity.</summary>
/// <param name="Digits">The number; of a range its lower end; of an allowance alone null.</param>
/// <param name="Sign">≥ ≤ = &gt; &lt;, in glyphs or words; null where there is none.</param>
/// <param name="Unit">The unit printed with it.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Allowance">The p of ± p.</param>
internal readonly record struct QuantityText(string? Digits, Comparator? Sign, MeasureUnit Unit, string? Upper = null, string? Allowance = null)
{
    private const int LongestLead = 24;

    private static readonly SearchValues<char> Connectors = SearchValues.Create("-~至到");

    // a name in front of its number: 满意度≥95%, 合格率100%, 惠及人数500人
    private static readonly SearchValues<char> LeadEnds = SearchValues.Create("率度例重比数量额长积值次达为到在约");

    private static readonly SearchValues<char> VerbEnds = SearchValues.Create("达为到在约");

    // a number behind one of these is not what was reached: 下降3%, 未达95%, 还差3个
    private static readonly SearchValues<string> Lessening = SearchValues.Create(
        ["未", "不", "没", "缺", "还差", "尚差", "相差", "差距", "剩", "结余", "减", "下降", "降低", "降幅", "缩", "逾期", "延迟", "推迟", "滞后", "超过", "高于", "低于", "多于", "大于", "小于"], StringComparison.Ordinal);

    private static readonly SearchValues<char> NotInLeads = SearchValues.Create("0123456789,;:.!?()\"“”%第近前后每");

    /// <summary>Reads a folded text; false where it is no quantity.</summary>
    public static bool TryRead(string folded, out QuantityText result)
    {
        result = default;
        var text = folded.AsSpan();
        if (PercentInWords(text, out result))
        {
            return true;
        }

        if (text.IndexOfAnyInRange('0', '9') < 0)
        {
            return folded == "零" && Plain("0", null, MeasureUnit.None, out result);
        }

        text = Phrases.SkipFilling(CellText.WithoutRemark(text));
        if (text.Length > 1 && text[0] is 'x' or 'X' && SignText.TryReadStart(text[1..], out _, out _))
        {
            text = text[1..];
        }

        if (TryAllowance(text, out result))
        {
            return true;
        }

        var wantsCommonUnit = false;
        if (!StartsNumber(text))
        {
            text = SkipLead(text, out wantsCommonUnit);
        }

        Comparator? sign = null;
        if (SignText.TryReadStart(text, out var read, out var taken))
        {
            sign = read;
            text = Phrases.SkipFilling(text[taken..]);
        }

        return NumberText.TryReadStart(text, out var digits, out var length) && Rest(text[length..], digits, sign, out result)
            && (!wantsCommonUnit || UnitText.IsCommon(result.Unit.Symbol));
    }

    private static bool StartsNumber(ReadOnlySpan<char> text) =>
        NumberText.TryReadStart(text, out _, out _)
        || (SignText.TryReadStart(text, out _, out var taken) && NumberText.TryReadStart(Phrases.SkipFilling(text[taken..]), out _, out _));

    // the words before the number: they name it (合格率100%), lead to its sign (总成本≤5万元), or say what was done (培训200人次), and then the unit must be a common one
    private static ReadOnlySpan<char> SkipLead(ReadOnlySpan<char> text, out bool wantsCommonUnit)
    {
        wantsCommonUnit = false;
        for (var i = 1; i < Math.Min(text.Length, LongestLead); i++)
        {
            if (NotInLeads.Contains(text[i - 1]))
            {
                return text;
            }

            if (char.IsAsciiDigit(text[i]))
            {
                var isName = LeadEnds.Contains(text[i - 1]);
                wantsCommonUnit = !isName;
                return (isName && !VerbEnds.Contains(text[i - 1])) || !text[..i].ContainsAny(Lessening) ? text[i..] : text;
            }

            if (SignText.TryReadStart(text[i..], out _, out _) && StartsNumber(text[i..]))
            {
                return text[i..];
            }
        }

        return text;
    }

    private static bool Rest(ReadOnlySpan<char> text, string digits, Comparator? sign, out QuantityText result)
    {
        result = default;
        text = Phrases.TrimFilling(text);
        if (text.Length > 0 && text[0] == '±')
        {
            return sign is null && TryEnd(text[1..], out var allowance, out var unit) && Is(new QuantityText(digits, null, unit, null, allowance), out result);
        }

        if (Connector(text) is { } connector && TryEnd(text[(connector + 1)..], out var upper, out var common))
        {
            // 80%-90% or 80-90%: one unit, said once or twice
            return sign is null && !(common.Symbol is "" or "年" && IsYear(digits) && IsYear(upper)) && UnitText.TryRead(Phrases.TrimFilling(text[..connector]), out var first) && (first.IsNone || first == common)
                && Is(new QuantityText(digits, null, common, upper), out result);
        }

        if (SignText.TryReadEnd(text, out var suffix, out var length))
        {
            if (suffix is { } said && sign is { } before && before != said && !(before is Comparator.LessThan && said is Comparator.AtMost))
            {
                return false;
            }

            sign ??= suffix;
            text = Phrases.TrimFilling(text[..^length]);
        }

        // 2022年任务 counts nothing
        return !(text.Length > 1 && text[0] == '年' && IsYear(digits)) && UnitText.TryRead(text, out var own) && Plain(digits, sign, own, out result);
    }

    // 2020-2022 is a period
    private static bool IsYear(string digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    private static int? Connector(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Connectors);
        return at >= 0 && at < text.Length - 1 && char.IsAsciiDigit(text[at + 1]) ? at : null;
    }

    private static bool TryAllowance(ReadOnlySpan<char> text, out QuantityText result)
    {
        result = default;
        var start = text.StartsWith("±") ? 1 : text.StartsWith("+/-") ? 3 : text.StartsWith("+-") ? 2 : text.StartsWith("正负") ? 2 : 0;
        return start > 0 && TryEnd(text[start..], out var allowance, out var unit) && Is(new QuantityText(null, null, unit, null, allowance), out result);
    }

    private static bool TryEnd(ReadOnlySpan<char> text, out string digits, out MeasureUnit unit)
    {
        unit = MeasureUnit.None;
        if (!NumberText.TryReadStart(text, out digits, out var length))
        {
            return false;
        }

        text = Phrases.TrimFilling(text[length..]);
        if (text.EndsWith("以内", StringComparison.Ordinal) || text.EndsWith("之间", StringComparison.Ordinal))
        {
            text = text[..^2];
        }

        return UnitText.TryRead(text, out unit);
    }

    private static bool PercentInWords(ReadOnlySpan<char> text, out QuantityText result)
    {
        result = default;
        if (text is "百分百" or "百分之百")
        {
            return Plain("100", null, MeasureUnit.Percent, out result);
        }

        return text.StartsWith("百分之") && NumberText.TryReadAll(text[3..], out var digits) && Plain(digits, null, MeasureUnit.Percent, out result);
    }

    private static bool Plain(string digits, Comparator? sign, MeasureUnit unit, out QuantityText result) =>
        Is(new QuantityText(digits, sign, unit), out result);

    private static bool Is(QuantityText value, out QuantityText result)
    {
        result = value;
        return true;
    }
}

using System;
using System.Buffers;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 印出的金额单位: where a title or a head prints the unit of amounts in brackets: （万元）, （单位：千元）. Whether anybody knows the unit is not asked
/// here: （千美元） is printed too.
/// </summary>
internal static class PrintedAmountUnit
{
    private static readonly char[] Between = [';', ',', '/'];

    private static readonly SearchValues<char> Characters = SearchValues.Create("十百千万萬亿億元圆人民币美港欧日英加澳新台韩镑卢布单位金额资金货币计量:()");

    /// <summary>The unit a text prints in brackets, without what stands around it; null where it prints none.</summary>
    public static string? In(string text)
    {
        var folded = CellText.Fold(text);
        for (var open = folded.IndexOf('(', StringComparison.Ordinal); open >= 0; open = folded.IndexOf('(', open + 1))
        {
            var close = folded.IndexOf(')', open);
            if (close > open && Of(folded[(open + 1)..close]) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>
    /// The one unit of money a text names, behind 单位： or not, beside units of other things or not: 单位：万元、人. Null where it names none,
    /// several, or says more.
    /// </summary>
    public static string? Of(string text)
    {
        var folded = CellText.Fold(text);
        if (Is(folded))
        {
            return folded;
        }

        // 元（保留两位小数）
        if (CellText.WithoutRemark(folded).ToString() is { } bare && bare.Length < folded.Length && Is(bare))
        {
            return bare;
        }

        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        if (!folded.AsSpan(0, Math.Max(colon, 0)).EndsWith("单位", StringComparison.Ordinal) && !folded.AsSpan().ContainsAny(';', ','))
        {
            return null;
        }

        var named = Array.FindAll(folded[(colon + 1)..].Split(Between), Is);
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>The unit that is all of what follows a head: /万元, 单位：元; null where something else follows.</summary>
    public static string? Behind(string folded)
    {
        var rest = folded.AsSpan().TrimStart("/-_,;:");
        foreach (var word in (ReadOnlySpan<string>)["金额单位:", "单位:", "单位"])
        {
            rest = rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..] : rest;
        }

        return rest.Length is > 0 and <= 8 && Is(rest.ToString()) ? rest.ToString() : null;
    }

    private static bool Is(string folded) =>
        AmountUnits.TryFromSymbol(folded, out _) || (folded.EndsWith('元') && !folded.AsSpan().ContainsAnyExcept(Characters));
}

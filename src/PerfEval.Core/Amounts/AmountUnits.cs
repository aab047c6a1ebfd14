using System;
using System.Collections.Immutable;
using PerfEval.Core.Common;

namespace PerfEval.Core.Amounts;

/// <summary>What each 金额单位 (amount unit) is called and how many fen it holds.</summary>
public static class AmountUnits
{
    private const string Currency = "人民币";

    // what may part the currency from its unit
    private const string Between = "/／·:：、,，-";

    // how many decimals of the unit a fen is
    private static readonly ImmutableArray<(AmountUnit Unit, string Symbol, int Decimals)> All =
    [
        (AmountUnit.WanYuan, "万元", 6),
        (AmountUnit.Yuan, "元", 2),
        (AmountUnit.YiYuan, "亿元", 10),
        (AmountUnit.BaiYuan, "百元", 4),
        (AmountUnit.QianYuan, "千元", 5),
        (AmountUnit.BaiWanYuan, "百万元", 8),
        (AmountUnit.QianWanYuan, "千万元", 9),
        (AmountUnit.ShiYiYuan, "十亿元", 11),
    ];

    /// <summary>The unit as forms print it: 元, 百元, 千元, 万元, 百万元, 千万元, 亿元 or 十亿元.</summary>
    /// <param name="unit">The amount unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public static string Symbol(this AmountUnit unit) => Of(unit).Symbol;

    /// <summary>
    /// The unit a symbol names, the traditional 萬 and 億 too, with or without 人民币 before
    /// it, behind it or in brackets; false for anything else, such as 美元 or 千美元.
    /// </summary>
    /// <param name="symbol">The printed symbol.</param>
    /// <param name="unit">The unit, where there is one.</param>
    public static bool TryFromSymbol(ReadOnlySpan<char> symbol, out AmountUnit unit)
    {
        unit = default;
        if (symbol.Length > 16)
        {
            return false;
        }

        var plain = WithoutCurrency(symbol);
        foreach (var (known, name, _) in All)
        {
            if (SameName(plain, name))
            {
                unit = known;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The unit a text of a form names and nothing else: a head's （万元）, a corner's
    /// 单位：人民币千元, a cell. False where it names another one, such as 美元, or says more.
    /// </summary>
    internal static bool TryRead(string text, out AmountUnit unit)
    {
        var name = WidthFolding.Fold(text).AsSpan().Trim();
        name = Unwrapped(name);
        var colon = name.IndexOf(':');
        if (colon > 0 && name[..colon].Trim() is "单位" or "金额单位" or "计量单位" or "货币单位" or "资金单位" or "金额")
        {
            name = name[(colon + 1)..].Trim();
        }

        return TryFromAmount(Unwrapped(name), out unit);
    }

    /// <summary>The unit of an amount of money, where 万, 百万 or 亿 alone are said of yuan.</summary>
    internal static bool TryFromAmount(ReadOnlySpan<char> symbol, out AmountUnit unit) =>
        TryFromSymbol(symbol, out unit)
            || (symbol.Length is 1 or 2
                && symbol[^1] is '万' or '萬' or '亿' or '億'
                && TryFromSymbol($"{symbol}{Symbol(AmountUnit.Yuan)}", out unit));

    /// <summary>How many decimals of the unit a fen is: 2 for 元, 6 for 万元, 10 for 亿元.</summary>
    internal static int Decimals(this AmountUnit unit) => Of(unit).Decimals;

    internal static long Fen(this AmountUnit unit) => WideMath.PowerOfTen(unit.Decimals());

    private static (AmountUnit Unit, string Symbol, int Decimals) Of(AmountUnit unit)
    {
        foreach (var known in All)
        {
            if (known.Unit == unit)
            {
                return known;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such amount unit.");
    }

    // （万元）, but not 万元（人民币）
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> name) =>
        name.Length > 2 && (name[0], name[^1]) is ('(', ')') or ('[', ']') or ('【', '】') && name[1..].IndexOf(name[0]) < 0
            ? name[1..^1].Trim()
            : name;

    // 人民币万元, 人民币（万元）, 万元人民币, 万元（人民币）, 万元/人民币
    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> name)
    {
        if (name.StartsWith(Currency, StringComparison.Ordinal))
        {
            name = name[Currency.Length..].TrimStart(Between);
            return name.Length > 2 && name[0] is '(' or '（' && name[^1] is ')' or '）' ? name[1..^1] : name;
        }

        var bare = name.Length > 2 && name[^1] is ')' or '）' ? name[..^1] : name;
        if (!bare.EndsWith(Currency, StringComparison.Ordinal))
        {
            return name;
        }

        var unit = bare[..^Currency.Length].TrimEnd(Between);
        var isBracketed = unit.Length > 0 && unit[^1] is '(' or '（';
        if (isBracketed != bare.Length < name.Length)
        {
            return name;   // one bracket without the other
        }

        return isBracketed ? unit[..^1] : unit;
    }

    private static bool SameName(ReadOnlySpan<char> printed, string name)
    {
        if (printed.Length != name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = printed[i] switch { '萬' => '万', '億' => '亿', var plain => plain };
            if (c != name[i])
            {
                return false;
            }
        }

        return true;
    }
}

using System;

namespace PerfEval.Core.Amounts;

/// <summary>What each 金额单位 (amount unit) is called and how many fen it holds.</summary>
public static class AmountUnits
{
    /// <summary>The unit as forms print it: 元, 万元 or 亿元.</summary>
    /// <param name="unit">The amount unit.</param>
    public static string Symbol(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.WanYuan => "万元",
        AmountUnit.YiYuan => "亿元",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "The amount unit is none of 元, 万元, 亿元."),
    };

    /// <summary>The unit a symbol names; false for anything but 元, 万元, 亿元.</summary>
    /// <param name="symbol">The printed symbol.</param>
    /// <param name="unit">The unit, where there is one.</param>
    public static bool TryFromSymbol(ReadOnlySpan<char> symbol, out AmountUnit unit)
    {
        (unit, var known) = symbol switch
        {
            "元" => (AmountUnit.Yuan, true),
            "万元" => (AmountUnit.WanYuan, true),
            "亿元" => (AmountUnit.YiYuan, true),
            _ => (default, false),
        };
        return known;
    }

    /// <summary>How many decimals of the unit a fen is: 2 for 元, 6 for 万元, 10 for 亿元.</summary>
    internal static int Decimals(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => 2,
        AmountUnit.WanYuan => 6,
        AmountUnit.YiYuan => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "The amount unit is none of 元, 万元, 亿元."),
    };

    internal static long Fen(this AmountUnit unit) => WideMath.PowerOfTen(unit.Decimals());
}

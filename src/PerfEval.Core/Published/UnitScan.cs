using System;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Published;

/// <summary>数字后的单位: the unit behind a number of prose, from a list; what is on no list is no unit.</summary>
internal static class UnitScan
{
    private static readonly WordList Money = new("万元 亿元 元 千元 百万元 千万元 十亿元");

    private static readonly WordList People = new("人 名 位");

    private static readonly WordList Counts = new(
        "人次 人 名 位 批次 批 起 次 个 家 户 项 件 条 辆 台 套 所 座 处 场 场次 期 篇 份 宗 例 亩 公里 平方米 平方公里 吨 公斤 千克 米 株 头 只 天 日 小时 年 月 个月 分 分钟 % ‰ %o "
            + "个百分点 倍 村 县 街道");

    /// <summary>The unit at a position; empty where none of the list stands there.</summary>
    public static string At(ReadOnlySpan<char> text)
    {
        var multiplier = text.Length > 1 && text[0] is '万' or '亿' && text[1] != '元' ? 1 : 0;
        var longest = Math.Max(multiplier > 0 ? 0 : Money.StartOf(text), Counts.StartOf(text[multiplier..]));
        return longest == 0 ? "" : text[..(longest + multiplier)].ToString();
    }

    /// <summary>Whether a unit counts people.</summary>
    public static bool IsPeople(string unit) => People.Is(unit);

    /// <summary>Whether a unit is one of money.</summary>
    public static bool IsMoney(string unit) => Money.Is(unit);
}

using System;

namespace PerfEval.Core.Published;

/// <summary>
/// 收支的词: the names of the amounts of a budget statement. A name counts as a whole, but for words that say whose and of when.
/// </summary>
internal static class MoneyWords
{
    private static readonly (MoneyKind Kind, string[] Names)[] Names =
    [
        (MoneyKind.Revenue, ["收入", "总收入", "收入总额", "收入合计", "收入总计", "收入数", "预算收入", "决算收入", "预算总收入", "部门收入", "收入预算", "收入决算"]),
        (MoneyKind.Opening, ["年初预算", "年初预算数", "年初预算收入", "年初部门预算", "年初批复预算", "年初预算安排"]),
        (MoneyKind.Adjustment,
        [
            "调整追加", "追加", "调增", "调整增加", "追加预算", "预算追加", "调整减少", "调减", "追减", "核减预算", "预算核减", "压减", "压减预算", "调整预算", "预算调整", "预算调整数",
        ]),
        (MoneyKind.OtherSources, ["其他资金来源", "其他资金", "其他收入", "其他来源资金", "其它资金来源", "其它收入"]),
        (MoneyKind.BroughtForward,
        [
            "上年结转", "上年结转资金", "上年结转结余", "上年结转和结余", "年初结转", "年初结转结余", "年初结转和结余", "上年结余", "上年结余结转", "上年度结转", "上年度结转结余",
        ]),
        (MoneyKind.Expenditure, ["支出", "总支出", "支出总额", "支出合计", "支出总计", "支出数", "预算支出", "决算支出", "预算总支出", "部门支出", "支出决算", "整体支出", "部门整体支出"]),
        (MoneyKind.Basic, ["基本支出", "基本支"]),
        (MoneyKind.Project, ["项目支出", "项目支"]),
        (MoneyKind.CarriedForward,
        [
            "结余结转", "结转结余", "结转和结余", "年末结转", "年末结转结余", "年末结转和结余", "年末结余", "年末结余结转", "结转下年", "结余", "结转下年使用", "年末累计结转结余",
        ]),
    ];

    // whose, of when, and that it came about
    private static readonly string[] Fillers =
    [
        "我单位", "本单位", "我局", "本部门", "我部门", "部门", "单位", "全年", "本年", "当年", "年度", "本年度", "全年度", "实际", "完成", "实现", "其中", "年", "共", "总计", "在",
    ];

    private static readonly string[] Less = ["调整减少", "调减", "追减", "核减", "压减"];

    /// <summary>Which amount a name is of; null for any other name.</summary>
    /// <param name="name">The name, its blanks taken off.</param>
    public static MoneyKind? KindOf(string name)
    {
        var rest = name.AsSpan().TrimStart("0123456789");
        for (var i = 0; i < Fillers.Length; i++)
        {
            if (rest.Length > Fillers[i].Length && rest.StartsWith(Fillers[i], StringComparison.Ordinal) && !IsName(rest))
            {
                rest = rest[Fillers[i].Length..].TrimStart("0123456789");
                i = -1;
            }
        }

        foreach (var (kind, names) in Names)
        {
            if (Array.IndexOf(names, rest.ToString()) >= 0)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether the word of an adjustment says less.</summary>
    public static bool IsCut(string name) => Array.Exists(Less, word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a name lost a character of its word in the copy: 基本支.</summary>
    public static bool IsDamaged(string name) => name.EndsWith('支');

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var (_, names) in Names)
        {
            if (Array.IndexOf(names, text.ToString()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

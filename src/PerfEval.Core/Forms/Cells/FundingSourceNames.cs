using System;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Forms.Cells;

/// <summary>资金行名的归类: which line is the total, which source a label means, and which lines divide the money a second time.</summary>
internal static class FundingSourceNames
{
    private static readonly string[] TotalWords = ["总额", "总金额", "合计", "总计", "资金总量", "总预算", "总投入", "总投资", "总资金"];

    private static readonly string[] SpendingWords = ["支出性质", "基本支出", "项目支出", "人员经费", "人员支出", "公用经费", "公用支出", "经营支出", "上缴上级支出", "对附属单位补助"];

    private static readonly string[] Headings = ["按收入性质分", "按支出性质分", "按资金来源分", "按支出类型分", "按资金性质分", "按来源分", "按支出功能分", "按经济分类分"];

    // the more special word first
    private static readonly (string Word, FundingSource Source)[] Sources =
    [
        ("财政专户", FundingSource.SpecialAccount), ("专户", FundingSource.SpecialAccount), ("单位资金", FundingSource.UnitFunds),
        ("自有资金", FundingSource.UnitFunds), ("自筹", FundingSource.UnitFunds), ("结转", FundingSource.CarryOver),
        ("结余", FundingSource.CarryOver), ("政府性基金", FundingSource.GovernmentFund), ("国有资本", FundingSource.StateCapital),
        ("一般公共预算", FundingSource.GeneralPublicBudget), ("中央", FundingSource.Central), ("省级", FundingSource.Provincial),
        ("自治区", FundingSource.Provincial), ("市级", FundingSource.Municipal), ("县级", FundingSource.County),
        ("区级", FundingSource.County), ("区县", FundingSource.County), ("县区", FundingSource.County),
        ("地方", FundingSource.Local), ("年财政拨款", FundingSource.CurrentYearAppropriation),
        ("年财政资金", FundingSource.CurrentYearAppropriation), ("财政拨款", FundingSource.CurrentYearAppropriation),
        ("财政资金", FundingSource.FiscalFunds), ("一般预算", FundingSource.GeneralPublicBudget), ("本级", FundingSource.Local),
        ("其他", FundingSource.Other), ("其它", FundingSource.Other),
    ];

    /// <summary>The source a folded label means.</summary>
    public static FundingSource SourceOf(string label)
    {
        foreach (var (word, source) in Sources)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return source;
            }
        }

        return FundingSource.Unclassified;
    }

    /// <summary>Whether a folded label names the total line.</summary>
    public static bool IsTotal(string label) =>
        !IsPart(label) && (Contains(label, TotalWords) || Cells.TotalWords.RankOf(label) == Cells.TotalWords.LeastOfForm);

    /// <summary>小计, Subtotal: whether a folded label says nothing but that its line adds up others.</summary>
    public static bool IsSubtotal(string label) =>
        CellText.WithoutRemark(label) is var name && (name is "小计" || name.Equals("subtotal", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a folded label names a kind of spending rather than a source.</summary>
    public static bool IsSpending(string label) => Contains(label, SpendingWords);

    /// <summary>Whether a folded label only announces a breakdown.</summary>
    public static bool IsHeading(string label) => Contains(label, Headings);

    /// <summary>Whether a folded label begins with 其中.</summary>
    public static bool IsPart(string label) => label.TrimStart('*', '★', '☆', '-', '·').StartsWith("其中", StringComparison.Ordinal);

    private static bool Contains(string label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

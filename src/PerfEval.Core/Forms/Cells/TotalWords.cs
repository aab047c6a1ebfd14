using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>总分行的名称: what rows of totals are called, and which of two such rows says the filer's own total more plainly.</summary>
internal static class TotalWords
{
    /// <summary>The least rank of a row that may be the form's total.</summary>
    public const int LeastOfForm = 2;

    private static readonly string[] Sums = ["合计", "总计", "分值合计", "合计分值", "权重合计", "total", "grandtotal", "sum"];

    private static readonly string[] Subtotals = ["小计", "subtotal", "sub-total"];

    private static readonly string[] Totals =
    [
        "总分", "总得分", "合计得分", "得分合计", "总评分", "总分合计", "合计总分", "得分总计", "总计得分", "综合得分", "综合评分", "评价得分", "评价总分", "评价总得分", "最终得分", "绩效得分",
        "得分", "总分值", "总分数", "绩效总分", "评价总分值", "totalscore", "totalpoints",
    ];

    private static readonly string[] OwnTotals =
    [
        "自评总分", "自评总得分", "自评得分", "自评得分合计", "自评合计", "自评分", "自评总分值", "自评总分数", "自评综合得分", "自评分数", "自评合计得分",
        "单位自评得分", "单位自评总分", "自评分合计", "绩效自评得分",
        "绩效自评总分", "项目自评得分", "项目自评总分", "自评得分总计",
    ];

    private static readonly string[] Endings = ["得分", "总分", "评分", "合计", "总计"];

    // whoever else gives a total beside the filer's own
    private static readonly string[] Others = ["财政", "主管", "复核", "复评", "复审", "审核", "评审", "第三方", "抽评", "抽查", "专家", "再评价", "中介"];

    /// <summary>
    /// How plainly a folded name says that its row is the form's total: 0 not at
    /// all, 1 somebody else's total, 2 a sum, 3 the total, 4 the filer's own.
    /// </summary>
    public static int RankOf(string folded)
    {
        var name = NameOf(folded);
        if (Array.IndexOf(OwnTotals, name) >= 0)
        {
            return 4;
        }

        if (Array.IndexOf(Totals, name) >= 0)
        {
            return 3;
        }

        return Array.IndexOf(Sums, name) >= 0 ? LeastOfForm : 0;
    }

    /// <summary>小计, Subtotal: whether a folded name says that its row adds up some of the rows.</summary>
    public static bool IsSubtotal(string folded)
    {
        var name = NameOf(folded);
        return Array.Exists(Subtotals, word => name.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>The same for a name that stands for its whole row, which may be one that no list has: 财政评价得分, 绩效评价综合总分.</summary>
    public static int RankOfRow(string folded)
    {
        var name = NameOf(folded);
        var rank = RankOf(folded);
        if (rank > 0 || !Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)))
        {
            return rank;
        }

        return Array.Exists(Others, word => name.Contains(word, StringComparison.Ordinal)) ? 1 : LeastOfForm;
    }

    // English words in any case
    private static string NameOf(string folded) => CellText.WithoutRemark(folded).ToString().ToLowerInvariant();
}

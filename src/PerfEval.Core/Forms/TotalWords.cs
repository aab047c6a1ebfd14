using System;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>总分行的名称: what rows of totals are called, and which of two such rows says the filer's own total more plainly.</summary>
internal static class TotalWords
{
    private static readonly string[] Sums = ["合计", "总计", "分值合计", "合计分值", "权重合计"];

    private static readonly string[] Totals =
    [
        "总分", "总得分", "合计得分", "得分合计", "总评分", "总分合计", "合计总分", "得分总计", "总计得分", "综合得分", "综合评分", "评价得分", "评价总分", "评价总得分", "最终得分", "绩效得分",
        "得分", "总分值", "总分数", "绩效总分", "评价总分值",
    ];

    private static readonly string[] OwnTotals =
    [
        "自评总分", "自评总得分", "自评得分", "自评得分合计", "自评合计", "自评分", "自评总分值", "自评总分数", "自评综合得分", "自评分数", "自评合计得分",
        "单位自评得分", "单位自评总分", "自评分合计", "绩效自评得分",
        "绩效自评总分", "项目自评得分", "项目自评总分", "自评得分总计",
    ];

    /// <summary>
    /// How plainly a folded name says that its row is the form's total: 0 not at all, 1 a sum, 2 the total, 3 the filer's own total.
    /// </summary>
    public static int RankOf(string folded)
    {
        var name = CellText.WithoutRemark(folded).ToString();
        if (Array.IndexOf(OwnTotals, name) >= 0)
        {
            return 3;
        }

        if (Array.IndexOf(Totals, name) >= 0)
        {
            return 2;
        }

        return Array.IndexOf(Sums, name) >= 0 ? 1 : 0;
    }
}

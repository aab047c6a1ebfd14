using System;

namespace PerfEval.Core.Published;

/// <summary>
/// 章节的词: by which words a heading is known. No report's headings are those of another (the commonest has 5 of 28), their words are.
/// </summary>
internal static class SectionWords
{
    private static readonly string[] Problems = ["问题", "不足", "困难"];

    private static readonly string[] Measures = ["措施", "建议", "改进", "打算", "下一步", "整改", "下步"];

    private static readonly string[] Performance =
    [
        "绩效情况", "绩效目标", "绩效评价", "绩效自评", "成效", "效益", "完成情况", "评价结论", "评价工作", "做法", "经验", "工作任务",
    ];

    // how the evaluation was done, what was planned, what rules there are: neither achievements nor amounts
    private static readonly string[] Others =
    [
        "评价依据", "评价工作", "评价目的", "评价思路", "评价过程", "评价方法", "评价对象", "自评工作", "开展情况", "绩效目标", "管理制度", "制度建设", "政府采购", "固定资产", "附件",
    ];

    private static readonly string[] Done = ["完成", "实现", "达成"];

    private static readonly string[] Money = ["收支", "收入", "支出", "决算", "经费", "资金", "预算"];

    private static readonly string[] Basic = ["基本情况", "概况", "机构", "人员", "职能", "职责", "编制", "单位情况"];

    private static readonly string[] Ends =
    [
        "情况", "职能", "职责", "概况", "任务", "目标", "设置", "编制", "人员", "问题", "措施", "建议", "分析", "成效", "绩效", "评价", "依据", "收入", "支出", "收支", "制度",
        "结论",
    ];

    /// <summary>What a heading is about; null where its words do not say.</summary>
    public static SectionKind? KindOf(string title)
    {
        var hasMeasures = HasOne(title, Measures);
        if (HasOne(title, Problems))
        {
            return hasMeasures ? SectionKind.ProblemsAndMeasures : SectionKind.Problems;
        }

        if (hasMeasures)
        {
            return SectionKind.Measures;
        }

        if (HasOne(title, Others) && !HasOne(title, Done))
        {
            return SectionKind.Other;
        }

        // the most telling word first
        (string[] Words, SectionKind Kind)[] kinds =
            [(Performance, SectionKind.Performance), (Money, SectionKind.Money), (Basic, SectionKind.Basic)];
        foreach (var (words, kind) in kinds)
        {
            if (HasOne(title, words))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether a heading is about 职能, the functions of the unit.</summary>
    public static bool IsFunctions(string title) => HasOne(title, ["职能", "职责"]) && !HasOne(title, ["履职", "履行", "分解", "机构", "人员"]);

    /// <summary>Whether a text ends as headings do.</summary>
    public static bool EndsHeading(string text) => Array.Exists(Ends, end => text.EndsWith(end, StringComparison.Ordinal));

    private static bool HasOne(string title, string[] words) => Array.Exists(words, word => title.Contains(word, StringComparison.Ordinal));
}

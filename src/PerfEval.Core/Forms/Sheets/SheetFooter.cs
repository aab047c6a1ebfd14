using System;
using System.Buffers;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>表尾: lines below a table that are not rows of it: who filled it in, when, and what is noted.</summary>
internal static class SheetFooter
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(":(1234567890");

    private static readonly string[] Words =
    [
        "填报人", "填表人", "填报单位", "填表单位", "填报日期", "填表日期", "填报时间", "联系人",
        "联系电话", "电话", "负责人", "单位负责人", "项目负责人", "分管领导", "审核人", "复核人", "经办人", "制表人", "评价人员", "评价组",
        "自评人", "自评结论", "评价结论", "自评组", "日期", "签字", "签章", "盖章", "单位盖章", "单位公章", "主管部门意见", "财政部门意见", "注", "备注", "说明", "填报说明", "填表说明", "联系方式",
    ];

    /// <summary>
    /// Whether a row without points is such a line: its first cell is one of these words, alone or before a colon or a bracket, and in
    /// brackets: （备注：…）.
    /// </summary>
    public static bool Is(GridRow row)
    {
        var folded = CellText.Fold(row[0].Text).TrimStart('(');
        var end = folded.AsSpan().IndexOfAny(WordEnds);
        return Array.IndexOf(Words, end < 0 ? folded : folded[..end]) >= 0;
    }
}

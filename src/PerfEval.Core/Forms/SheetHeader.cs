using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>表头: what a row of heads says about the columns below it. It names at least three columns, one of them of amounts or of indicators.</summary>
internal static class SheetHeader
{
    private static readonly string[] GoalWords = ["预期目标", "年初设定目标", "年度预期目标", "预期绩效目标", "年初绩效目标"];

    private static readonly string[] GoalResultWords = ["实际完成情况", "目标实际完成情况", "年度总体目标完成情况", "年度总体目标完成情况综述", "全年实际完成情况", "完成情况"];

    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        StringComparer.Ordinal,
        "项目名称", "标题", "表名", "年度", "财政年度", "年份", "评价年度", "实施单位", "项目实施单位", "部门名称", "单位名称", "预算单位", "填报单位", "项目单位", "自评单位", "部门(单位)名称", "资金使用单位", "主管部门", "项目主管部门",
        "地区", "行政区划", "金额单位", "单位", "资金单位", "自评等级", "评价等级", "等级", "绩效等级", "评价结果等级", "总分", "自评总分", "自评得分");

    /// <summary>Whether a folded text is a head whose value stands beside it: 年度, 实施单位.</summary>
    public static bool IsHead(string folded) => Heads.Contains(folded);

    /// <summary>Whether a text heads a column of goals or of what became of them.</summary>
    public static bool IsGoalHead(string text) => CellText.Fold(text) is var folded && (Array.IndexOf(GoalWords, folded) >= 0 || Array.IndexOf(GoalResultWords, folded) >= 0);

    /// <summary>The columns of a header row; null where the row is none.</summary>
    public static Dictionary<FormColumn, int>? HeaderOf(EquatableList<string> row)
    {
        var columns = new Dictionary<FormColumn, int>();
        for (var i = 0; i < row.Count; i++)
        {
            if (ColumnHeads.Of(row[i]) is { } column && !columns.TryAdd(column, i) && column == FormColumn.Points)
            {
                // 一级指标 | 分值 | … | 三级指标 | … | 分值: the last is the indicator's
                if (columns.TryGetValue(FormColumn.FirstLevel, out var first) && columns[column] == first + 1)
                {
                    columns.TryAdd(FormColumn.FirstLevelPoints, first + 1);
                }

                columns[column] = i;
            }
        }

        // beside a head for the third level, 绩效指标 is the heading of the whole block
        for (var i = columns.GetValueOrDefault(FormColumn.Name, row.Count) + 1; i < row.Count; i++)
        {
            if (ColumnHeads.IsThirdLevel(row[i]))
            {
                columns[FormColumn.Name] = i;
            }
        }

        var isIndicators = columns.ContainsKey(FormColumn.Target) || (columns.ContainsKey(FormColumn.Name) && columns.ContainsKey(FormColumn.Actual));
        var isFunds = columns.ContainsKey(FormColumn.Executed) || columns.ContainsKey(FormColumn.FullYearBudget);
        return columns.Count >= 3 && (isIndicators || isFunds) ? columns : null;
    }

    /// <summary>The columns of a row that heads the goals; null where the row is none.</summary>
    public static (int Expected, int Actual)? GoalHeader(EquatableList<string> row)
    {
        var (expected, actual) = (-1, -1);
        for (var i = 0; i < row.Count; i++)
        {
            var text = CellText.Fold(row[i]);
            expected = expected < 0 && Array.IndexOf(GoalWords, text) >= 0 ? i : expected;
            actual = actual < 0 && Array.IndexOf(GoalResultWords, text) >= 0 ? i : actual;
        }

        return expected >= 0 && actual > expected ? (expected, actual) : null;
    }

    /// <summary>The amount unit a head prints in brackets; null where none does.</summary>
    public static string? AmountUnitIn(EquatableList<string> row)
    {
        foreach (var cell in row)
        {
            var text = CellText.Fold(cell);
            var open = text.LastIndexOf('(');
            if (open > 0 && text[^1] == ')' && text[(open + 1)..^1] is "元" or "万元" or "亿元" or "单位:元" or "单位:万元")
            {
                return text[(open + 1)..^1];
            }
        }

        return null;
    }
}

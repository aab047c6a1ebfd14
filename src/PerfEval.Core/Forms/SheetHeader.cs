using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表头: what a row of heads says about the columns below it. It names at least three columns, one of them of amounts or of indicators.
/// </summary>
internal static class SheetHeader
{
    private const int FewestColumns = 3;

    private static readonly string[] GoalWords = ["预期目标", "年初设定目标", "年度预期目标", "预期绩效目标", "年初绩效目标"];

    private static readonly string[] GoalResultWords = ["实际完成情况", "目标实际完成情况", "年度总体目标完成情况", "年度总体目标完成情况综述", "全年实际完成情况", "完成情况"];

    private static readonly string[] Seals = ["盖章", "公章", "签章", "全称", "签字", "必填"];

    private static readonly FrozenDictionary<string, FormColumn> Heads = BuildHeads();

    /// <summary>What a folded text is the head of, its value beside it: 年度, 实施单位; null if it is not a head.</summary>
    public static FormColumn? HeadOf(string folded)
    {
        if (Heads.TryGetValue(folded, out var head))
        {
            return head;
        }

        // 填报单位（盖章）: a remark on how the cell is to be filled in
        var bare = CellText.WithoutRemark(folded);
        var remark = folded[bare.Length..];
        var isRemark = Array.Exists(Seals, word => remark.Contains(word, StringComparison.Ordinal));
        return isRemark && Heads.TryGetValue(bare.ToString(), out head) ? head : null;
    }

    /// <summary>Whether a text heads a column of goals or of what became of them.</summary>
    public static bool IsGoalHead(string text) =>
        CellText.Fold(text) is var folded && (Array.IndexOf(GoalWords, folded) >= 0 || Array.IndexOf(GoalResultWords, folded) >= 0);

    /// <summary>Whether so many columns are named that a row is one of heads, of whatever table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="fewest">How many: two where others may be damaged.</param>
    public static bool NamesColumns(EquatableList<string> row, int fewest = FewestColumns)
    {
        var named = 0;
        foreach (var cell in row)
        {
            named += ColumnHeads.Of(cell) is null ? 0 : 1;
        }

        return named >= fewest;
    }

    /// <summary>The columns of a header row; null if the row is not one.</summary>
    public static Dictionary<FormColumn, int>? HeaderOf(EquatableList<string> row)
    {
        if (!NamesColumns(row))
        {
            return null;
        }

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

        var isIndicators = columns.ContainsKey(FormColumn.Target)
            || (columns.ContainsKey(FormColumn.Name) && columns.ContainsKey(FormColumn.Actual));
        var isFunds = columns.ContainsKey(FormColumn.Executed) || columns.ContainsKey(FormColumn.FullYearBudget);
        return columns.Count >= FewestColumns && (isIndicators || isFunds) ? columns : null;
    }

    /// <summary>The columns of a row that heads the goals; null if the row is not one.</summary>
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

    private static FrozenDictionary<string, FormColumn> BuildHeads()
    {
        var heads = new Dictionary<string, FormColumn>(StringComparer.Ordinal);
        Add(FormColumn.Title, "标题", "表名");
        Add(FormColumn.ProjectName, "项目名称", "项目支出名称", "专项名称", "专项资金名称", "转移支付项目名称", "项目名称及编码", "项目名称及代码", "项目名称和编码");
        Add(FormColumn.ProjectCode, "项目编码", "项目代码", "项目编号");
        Add(FormColumn.Year, "年度", "财政年度", "年份", "评价年度", "预算年度", "自评年度");
        Add(
            FormColumn.Unit, "实施单位", "项目实施单位", "部门名称", "单位名称", "预算单位", "填报单位", "项目单位", "自评单位",
            "部门(单位)名称", "资金使用单位", "实施(主管)单位", "项目实施(主管)单位", "具体实施单位", "实施部门", "预算单位名称", "单位");
        Add(FormColumn.UnitCode, "单位编码", "单位代码", "预算单位编码", "预算单位代码", "实施单位编码", "部门编码", "部门代码");
        Add(FormColumn.CompetentDepartment, "主管部门", "项目主管部门", "主管部门及代码", "主管部门(单位)", "主管单位", "主管部门名称", "业务主管部门");
        Add(FormColumn.Region, "地区", "行政区划", "行政区划代码", "区划代码", "行政区划编码", "所属地区");
        Add(FormColumn.AmountUnit, "金额单位", "资金单位", "货币单位");
        Add(
            FormColumn.Grade, "自评等级", "评价等级", "等级", "绩效等级", "评价结果等级", "自评等次", "评价等次", "等次", "自评结果等级",
            "评定等级", "评定等次", "综合等级", "评级", "自评评级", "绩效自评等级", "绩效评价等级", "绩效自评结果", "绩效评价结果", "评定结果");
        Add(FormColumn.TotalScore, "总分", "自评总分", "自评得分", "自评总得分", "总得分", "评价得分");
        return heads.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(FormColumn head, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                heads[word] = head;
            }
        }
    }
}

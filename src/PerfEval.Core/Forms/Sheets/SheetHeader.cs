using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 表头项: what heads a single cell beside it, or a column of the block of goals.
/// </summary>
internal static class SheetHeader
{
    private static readonly string[] GoalWords = ["预期目标", "年初设定目标", "年度预期目标", "预期绩效目标", "年初绩效目标", "项目年度目标", "年度绩效目标", "年初预期目标"];

    // what heads the block of goals, and one goal beside it
    private static readonly string[] GoalTitles = ["年度总体目标", "总体目标", "年度目标", "项目总体目标", "项目绩效目标", "总体绩效目标", "绩效目标", "年度总体绩效目标"];

    private static readonly string[] GoalResultWords =
    [
        "实际完成情况", "目标实际完成情况", "年度总体目标完成情况", "年度总体目标完成情况综述", "全年实际完成情况", "完成情况",
        "年度目标完成情况", "全年目标实际完成情况", "具体完成情况", "年度实际完成情况",
    ];

    // what the name of a body ends with, and that of a person's office (负责人) does not
    private const string BodyEnds = "局委办院校心府站所馆处部会厅队司园社道镇乡区县团厂库台";

    private static readonly string[] Seals = ["盖章", "公章", "签章", "全称", "签字", "必填"];

    private static readonly FrozenDictionary<string, FormColumn> Heads = BuildHeads();

    /// <summary>目标栏: what a column of the block of goals holds.</summary>
    public enum GoalColumn
    {
        /// <summary>其他: neither of the two, such as 总体完成率.</summary>
        Other = 0,

        /// <summary>预期目标: the goal.</summary>
        Expected,

        /// <summary>实际完成情况: what became of it.</summary>
        Actual,
    }

    /// <summary>What a folded text is the head of, its value beside it: 年度, 实施单位; null if it is not a head.</summary>
    public static FormColumn? HeadOf(string folded)
    {
        folded = HeadText.WithoutNumber(folded);
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

    /// <summary>某县文旅局（盖章）: the body that a text names beside the place for its seal; null where it names none.</summary>
    public static string? UnitBySeal(string text)
    {
        var folded = CellText.Fold(text);
        var bare = CellText.WithoutRemark(folded).ToString();
        var remark = folded[bare.Length..];
        var isSealed = remark.Contains("盖章", StringComparison.Ordinal) || remark.Contains("公章", StringComparison.Ordinal);
        var isBody = bare.Length > 2 && BodyEnds.Contains(bare[^1], StringComparison.Ordinal) && !TitleLine.NamesForm(bare);
        return isSealed && isBody && HeadOf(folded) is null && HeadOf(bare) is null ? bare : null;
    }

    /// <summary>Whether a text heads a column of goals or of what became of them.</summary>
    public static bool IsGoalHead(string text) =>
        HeadText.WithoutNumber(CellText.Fold(text)) is var folded
        && (Array.IndexOf(GoalWords, folded) >= 0 || Array.IndexOf(GoalResultWords, folded) >= 0);

    /// <summary>What stands beside a text that heads a goal, or what became of it, in its own row; null where it heads neither.</summary>
    public static GoalColumn? KindBeside(string text)
    {
        var folded = CellText.WithoutRemark(HeadText.WithoutNumber(CellText.Fold(text))).ToString().TrimEnd(':');
        if (Array.IndexOf(GoalResultWords, folded) >= 0 || folded is "目标完成情况" or "总体目标完成情况")
        {
            return GoalColumn.Actual;
        }

        return Array.IndexOf(GoalWords, folded) >= 0 || Array.IndexOf(GoalTitles, folded) >= 0 ? GoalColumn.Expected : null;
    }

    /// <summary>The heads of a row that heads the goals, from the left; null if the row is not one.</summary>
    public static List<(int Column, GoalColumn Kind)>? GoalHeader(GridRow row)
    {
        List<(int Column, GoalColumn Kind)> heads = [];
        var (hasExpected, hasActual) = (false, false);
        for (var i = 0; i < row.Count; i++)
        {
            var text = HeadText.WithoutNumber(CellText.Fold(row[i].Text));
            if (!hasExpected && Array.IndexOf(GoalWords, text) >= 0)
            {
                hasExpected = true;
                heads.Add((row[i].Column, GoalColumn.Expected));
            }
            else if (hasExpected && !hasActual && Array.IndexOf(GoalResultWords, text) >= 0)
            {
                hasActual = true;
                heads.Add((row[i].Column, GoalColumn.Actual));
            }
            else if (hasExpected)
            {
                heads.Add((row[i].Column, GoalColumn.Other));
            }
        }

        return hasActual ? heads : null;
    }

    private static FrozenDictionary<string, FormColumn> BuildHeads()
    {
        var heads = new Dictionary<string, FormColumn>(StringComparer.Ordinal);
        Add(FormColumn.Title, "标题", "表名");
        Add(FormColumn.ProjectName, "项目名称", "项目支出名称", "专项名称", "专项资金名称", "转移支付项目名称", "项目名称及编码", "项目名称及代码", "项目名称和编码",
            "单位名称/项目名称");
        Add(FormColumn.ProjectCode, "项目编码", "项目代码", "项目编号");
        Add(FormColumn.Year, "年度", "财政年度", "年份", "评价年度", "预算年度", "自评年度");
        Add(
            FormColumn.Unit, "实施单位", "项目实施单位", "部门名称", "单位名称", "预算单位", "填报单位", "项目单位", "自评单位",
            "部门(单位)名称", "资金使用单位", "实施(主管)单位", "项目实施(主管)单位", "具体实施单位", "实施部门", "预算单位名称", "单位",
            "区级预算单位名称", "级预算单位名称", "县级预算单位名称", "市级预算单位名称", "省级预算单位名称", "一级预算单位", "单位全称", "承担单位", "申报单位",
            "资金使用(实施)单位", "部门", "项目承担单位", "项目责任单位", "预算部门");
        Add(FormColumn.UnitCode, "单位编码", "单位代码", "预算单位编码", "预算单位代码", "实施单位编码", "部门编码", "部门代码");
        Add(FormColumn.CompetentDepartment, "主管部门", "项目主管部门", "主管部门及代码", "主管部门(单位)", "主管单位", "主管部门名称", "业务主管部门",
            "项目主管单位", "市级主管部门", "上级主管部门", "中央主管部门", "地方主管部门", "归口部门", "省级主管部门");
        Add(FormColumn.Region, "地区", "行政区划", "行政区划代码", "区划代码", "行政区划编码", "所属地区");
        Add(FormColumn.AmountUnit, "金额单位", "资金单位", "货币单位");
        Add(
            FormColumn.Grade, "自评等级", "评价等级", "等级", "绩效等级", "评价结果等级", "自评等次", "评价等次", "等次", "自评结果等级",
            "评定等级", "评定等次", "综合等级", "评级", "自评评级", "绩效自评等级", "绩效评价等级", "绩效自评结果", "绩效评价结果", "评定结果", "自评结果");
        Add(FormColumn.TotalScore, "总分", "自评总分", "自评得分", "自评总得分", "总得分", "评价得分", "总分(满分)");
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

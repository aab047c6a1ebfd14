using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>栏目名称: the heads by which columns of a sheet are known, each with the other names forms give it. One table.</summary>
internal static class ColumnHeads
{
    // a head with its unit is not longer than this; a longer text is a cell
    private const int LongestHead = 40;

    private static readonly FrozenDictionary<string, FormColumn> Names = Build();

    /// <summary>The column a head names; null where it names none. Notes in brackets, such as (A) or (10分), do not matter.</summary>
    public static FormColumn? Of(string? head)
    {
        if (head is null)
        {
            return null;
        }

        var folded = CellText.Fold(head).Replace("\"", "", StringComparison.Ordinal).TrimEnd('%');
        if (Names.TryGetValue(folded, out var column))
        {
            return column;
        }

        var open = folded.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && Names.TryGetValue(folded[..open], out column))
        {
            return column;
        }

        return WithoutUnit(folded) is { } name ? Names[name] : null;
    }

    /// <summary>
    /// The unit of amounts a head prints, in brackets or behind its name: 年初预算数（万元）, 年初预算数/元, 预算数 单位：元; null where it prints none.
    /// </summary>
    public static string? AmountUnitOf(string head)
    {
        var folded = CellText.Fold(head);
        return PrintedAmountUnit.In(head) ?? (WithoutUnit(folded) is { } name ? PrintedAmountUnit.Behind(folded[name.Length..]) : null);
    }

    // the head a text begins with, where a unit of amounts is all that follows
    private static string? WithoutUnit(string folded)
    {
        for (var length = Math.Min(folded.Length, LongestHead) - 1; length > 1; length--)
        {
            if (Names.ContainsKey(folded[..length]) && PrintedAmountUnit.Behind(folded[length..]) is not null)
            {
                return folded[..length];
            }
        }

        return null;
    }

    /// <summary>Whether a head names the third level beyond doubt, rather than the block of indicators.</summary>
    public static bool IsThirdLevel(string? head) =>
        head is not null
        && CellText.WithoutRemark(CellText.Fold(head)).ToString()
            is "三级指标" or "三级指标名称" or "三级" or "指标名称" or "绩效指标名称" or "具体指标";

    private static FrozenDictionary<string, FormColumn> Build()
    {
        var names = new Dictionary<string, FormColumn>(StringComparer.Ordinal);
        Add(FormColumn.Goal, "目标序号", "绩效目标序号");
        Add(FormColumn.FirstLevel, "一级指标", "一级指标名称", "一级");
        Add(FormColumn.FirstLevelPoints, "一级指标分值", "一级指标权重", "一级分值", "一级权重");
        Add(FormColumn.SecondLevel, "二级指标", "二级指标名称", "二级");
        Add(FormColumn.Name, "三级指标", "三级指标名称", "三级", "指标名称", "指标", "绩效指标", "绩效指标名称", "指标内容", "具体指标");
        Add(FormColumn.TargetSign, "指标性质", "比较符号", "计算符号", "指标符号");
        Add(FormColumn.MeasureUnit, "度量单位", "计量单位", "指标单位");
        Add(
            FormColumn.Target, "年度指标值", "指标值", "目标值", "年初目标值", "年初指标值", "年度目标值", "预期指标值", "计划指标值", "绩效指标值", "全年指标值",
            "标准值", "指标值说明", "年初设定指标值", "指标目标值", "年度绩效指标值", "年初绩效目标值", "年度目标", "计划值", "计划完成值", "预期值", "预期目标值", "目标");
        Add(
            FormColumn.Actual, "实际完成值", "完成值", "全年实际值", "全年完成值", "全年实际完成值", "年终完成值", "实际完成情况", "完成情况", "实际值", "年度完成值",
            "实际完成指标值", "自评完成值", "实际完成", "实际完成数", "年度实际完成值", "全年完成情况", "全年实际完成情况", "指标完成值", "完成指标值", "实际完成目标值", "指标完成情况");
        Add(FormColumn.Points, "分值", "权重", "指标分值", "分值权重", "指标权重", "标准分值", "标准分", "执行率权重", "权重分值", "分数", "满分", "指标权重分值");
        Add(
            FormColumn.Score, "得分", "自评得分", "指标得分", "自评分", "实际得分", "评分",
            "执行率得分", "自评分值", "自评分数", "单位自评得分", "评价得分", "最终得分", "指标自评得分", "自评");
        Add(
            FormColumn.Reason, "偏差原因分析及改进措施", "偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因", "未完成原因及拟采取的改进措施", "未完成原因和改进措施", "未完成原因分析及改进措施",
            "偏差大或目标未完成原因分析", "偏大或目标未完成原因分析", "原因分析", "原因", "扣分原因", "扣分原因和其他说明", "扣分原因说明", "备注", "原因说明", "偏差原因及改进措施", "偏差原因分析与改进措施",
            "未完成原因分析与改进措施", "未完成原因及改进措施", "偏离原因分析", "差异原因", "差异原因分析", "原因及改进措施", "扣分说明", "得分说明", "偏差分析", "未达标原因", "自评说明", "说明");
        Add(FormColumn.ScoringRule, "评分标准", "评价标准", "评分规则", "评分办法", "计分标准", "计分方法", "评分细则");
        Add(
            FormColumn.FundingLabel, "资金来源", "项目资金", "资金名称", "资金情况", "预算执行情况",
            "资金项目", "资金类型", "项目资金情况", "项目资金预算执行情况", "项目资金执行情况", "预算资金", "部门预算");
        Add(FormColumn.OpeningBudget, "年初预算数", "年初预算", "年初预算金额", "年初预算安排", "年初批复数", "年初批复预算数");
        Add(
            FormColumn.FullYearBudget, "全年预算数", "调整后预算数", "预算数", "全年预算", "调整后预算", "全年(调整)预算数",
            "全年调整预算数", "预算总额", "全年预算金额", "调整预算数", "调整后全年预算数", "预算安排数", "预算金额", "预算资金数", "年度预算数");
        Add(
            FormColumn.Executed, "全年执行数", "预算执行数", "执行数", "实际执行数", "全年支出数", "实际支出数",
            "执行金额", "全年执行金额", "实际支出", "支出数", "支出金额", "资金执行数", "年度执行数", "全年支出");
        Add(FormColumn.Rate, "执行率", "预算执行率", "资金执行率");
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(FormColumn column, params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                names[word] = column;
            }
        }
    }
}

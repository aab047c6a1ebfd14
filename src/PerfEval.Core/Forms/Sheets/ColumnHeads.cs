using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>栏目名称: the heads by which columns of a sheet are known, each with the other names forms give it. One table.</summary>
internal static class ColumnHeads
{
    // a head with its unit is not longer than this; a longer text is a cell
    private const int LongestHead = 40;

    private static readonly FrozenDictionary<string, FormColumn> Names = Build();

    /// <summary>Every name with the column it heads; <see cref="FormColumn.Remark"/> for those the product keeps beside the form.</summary>
    public static IReadOnlyDictionary<string, FormColumn> All => Names;

    /// <summary>
    /// The column a head names; null where it names none. Notes in brackets, such as (A) or (10分), and a number before it do not matter.
    /// </summary>
    public static FormColumn? Of(string? head)
    {
        if (head is null)
        {
            return null;
        }

        var folded = HeadText.WithoutNumber(CellText.Fold(head).Replace("\"", "", StringComparison.Ordinal)).TrimEnd('%');
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
            is "三级指标" or "三级指标名称" or "三级" or "指标名称" or "绩效指标名称" or "具体指标" or "考核指标" or "评价指标";

    private static FrozenDictionary<string, FormColumn> Build()
    {
        var names = new Dictionary<string, FormColumn>(StringComparer.Ordinal);
        Add(FormColumn.Goal, "目标序号", "绩效目标序号");
        Add(FormColumn.FirstLevel, "一级指标", "一级指标名称", "一级", "评价内容", "项目");
        Add(FormColumn.FirstLevelPoints, "一级指标分值", "一级指标权重", "一级分值", "一级权重");
        Add(FormColumn.SecondLevel, "二级指标", "二级指标名称", "二级", "考核内容");
        Add(
            FormColumn.Name, "三级指标", "三级指标名称", "三级", "指标名称", "指标", "绩效指标", "绩效指标名称", "指标内容", "具体指标", "考核指标", "评价指标", "项目预算类指标");
        Add(FormColumn.TargetSign, "指标性质", "比较符号", "计算符号", "指标符号", "符号");
        Add(FormColumn.MeasureUnit, "度量单位", "计量单位", "指标单位", "单位(文字描述)");
        Add(
            FormColumn.Target, "年度指标值", "指标值", "目标值", "年初目标值", "年初指标值", "年度目标值", "预期指标值", "计划指标值", "绩效指标值", "全年指标值",
            "标准值", "指标值说明", "年初设定指标值", "指标目标值", "年度绩效指标值", "年初绩效目标值", "年度目标", "计划值", "计划完成值", "预期值", "预期目标值", "目标",
            "预期实现值", "年度工作目标", "三级指标值", "全年目标值", "年初设定值", "年度绩效目标值", "年度计划完成值", "年度预期值", "批复指标值", "指标标准值", "目标数", "绩效目标值",
            "考核指标值", "考核目标值", "设定目标值");
        Add(FormColumn.Coefficient, "得分系数", "评分系数");
        Add(FormColumn.AdjustedTarget, "调整指标值", "调整后指标值", "调整后目标值", "调整目标值");
        Add(
            FormColumn.Actual, "实际完成值", "完成值", "全年实际值", "全年完成值", "全年实际完成值", "年终完成值", "实际完成情况", "完成情况", "实际值", "年度完成值",
            "实际完成指标值", "自评完成值", "实际完成", "实际完成数", "年度实际完成值", "全年完成情况", "全年实际完成情况", "指标完成值", "完成指标值", "实际完成目标值", "指标完成情况",
            "单项指标实际完成值", "全年完成数", "全年实际完成指标值", "完成数", "完成结果", "实现值", "实际完成结果", "实际实现值", "实际达成值", "年度实际值", "年末完成值",
            "截至年末完成值", "指标实际值", "绩效完成值");
        Add(
            FormColumn.Points, "分值", "权重", "指标分值", "分值权重", "指标权重", "标准分值", "标准分", "执行率权重", "权重分值", "分数", "满分", "指标权重分值",
            "权重占比", "指标满分", "权数", "分值比重", "参考分值", "基准分", "指标满分值", "标准分数", "满分值");
        Add(
            FormColumn.Score, "得分", "自评得分", "指标得分", "自评分", "实际得分", "评分",
            "执行率得分", "自评分值", "自评分数", "单位自评得分", "评价得分", "最终得分", "指标自评得分", "自评", "单项指标得分", "单项得分", "单项指标折算得分",
            "折算得分", "加权得分", "指标评价值及得分", "考评得分", "评分得分", "评分结果", "实得分", "打分", "自评打分");
        Add(
            FormColumn.Reason, "偏差原因分析及改进措施", "偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因", "未完成原因及拟采取的改进措施", "未完成原因和改进措施", "未完成原因分析及改进措施",
            "偏差大或目标未完成原因分析", "偏大或目标未完成原因分析", "原因分析", "原因", "扣分原因", "扣分原因和其他说明", "扣分原因说明", "备注", "原因说明", "偏差原因及改进措施", "偏差原因分析与改进措施",
            "未完成原因分析与改进措施", "未完成原因及改进措施", "偏离原因分析", "差异原因", "差异原因分析", "原因及改进措施", "扣分说明", "得分说明", "偏差分析", "未达标原因", "自评说明", "说明",
            "偏差大或目标未完成的原因分析", "偏差原因说明", "偏差情况说明", "偏离原因及改进措施", "存在问题及改进措施", "完成情况说明", "差异说明", "得分理由", "情况说明", "扣分理由",
            "指标完成情况说明", "未完成原因及拟采取改进措施", "未完成或偏离较大原因分析", "未完成说明", "未达标原因及改进措施");
        Add(
            FormColumn.ScoringRule, "评分标准", "评价标准", "评分规则", "评分办法", "计分标准", "计分方法", "评分细则", "评价标准及依据", "得分计算方法", "指标评分标准", "计算公式",
            "计算方法", "评价要点", "评分方法", "评分标准说明", "赋分标准");
        Add(
            FormColumn.FundingLabel, "资金来源", "项目资金", "资金名称", "资金情况", "预算执行情况",
            "资金项目", "资金类型", "项目资金情况", "项目资金预算执行情况", "项目资金执行情况", "部门预算", "年度预算申请", "部门预算执行情况", "项目资金来源");
        Add(
            FormColumn.OpeningBudget, "年初预算数", "年初预算", "年初预算金额", "年初预算安排", "年初批复数", "年初批复预算数", "年初下达数", "年初安排预算数", "年初部门预算数",
            "年初预算批复数", "期初预算数", "年初数", "年初安排数", "年初预算安排数");
        Add(
            FormColumn.FullYearBudget, "全年预算数", "调整后预算数", "预算数", "全年预算", "调整后预算", "全年(调整)预算数",
            "全年调整预算数", "预算总额", "全年预算金额", "调整预算数", "调整后全年预算数", "预算安排数", "预算金额", "预算资金数", "年度预算数", "下达预算数", "全年(调整后)预算数",
            "可执行预算数", "年度预算", "批复预算", "本年预算", "本年预算数", "调整后的预算数", "财政下达资金", "预算下达数", "预算安排", "预算安排资金", "预算批复数", "预算批复金额",
            "预算申请数", "预算资金", "预算安排情况");
        Add(
            FormColumn.Executed, "全年执行数", "预算执行数", "执行数", "实际执行数", "全年支出数", "实际支出数",
            "执行金额", "全年执行金额", "实际支出", "支出数", "支出金额", "资金执行数", "年度执行数", "全年支出", "全年实际执行数", "全年实际支出", "全年支付数", "决算数",
            "实际使用资金", "实际使用金额", "实际支出金额", "已执行数", "年度支出", "支付金额", "支出决算数", "累计支出", "资金使用额", "资金支出数", "资金执行情况", "执行");
        Add(
            FormColumn.Rate, "执行率", "预算执行率", "资金执行率", "预算执行进度", "执行进度", "支付率", "支出率", "支出进度", "资金使用率", "预算完成率");
        Add(
            FormColumn.Remark, "改进措施及结果应用方案", "存在问题", "改进措施", "是否核心指标", "是否为核心指标", "指标说明", "指标解释", "偏离度",
            "序号", "完成率", "完成比例", "指标完成率", "完成百分比", "数据来源", "评价依据",
            "最高减分", "最高加分", "采集数据项", "数据项1", "数据项2", "理由", "完成目标可能性", "单项指标完成情况", "调整预算", "到位数", "到位资金", "到位金额", "实际到位数",
            "实际到位资金", "资金到位数", "资金到位率", "资金到位情况", "1-7月执行数", "全年预计执行数", "1-7月执行率", "复核分", "复核完成值", "复核得分", "主管部门复核分", "抽查得分",
            "财政复核得分", "部门复核得分", "财政评价得分", "复评得分", "核定得分", "得分依据", "评分依据", "项目权重");
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

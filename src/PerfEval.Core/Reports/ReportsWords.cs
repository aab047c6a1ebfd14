using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Reports.ReportsWords>]

namespace PerfEval.Core.Reports;

/// <summary>The words of this room: how reports of several units were combined.</summary>
internal sealed class ReportsWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["combine.added"] = ("相加：{values}，得 {sum}", "added: {values}, makes {sum}"),
        ["combine.averaged"] = ("按{weight}加权平均：{values}，得 {mean}", "averaged by {weight}: {values}, gives {mean}"),
        ["combine.both"] = ("下限：{low}；上限：{high}", "lower end: {low}; upper end: {high}"),
        ["combine.leftOut"] = ("{units}不适用，未计入", "does not apply to {units}: left out"),
        ["combine.lowerBound"] = ("{units}未填报完成值，其余相加只是下限 {sum}", "{units} did not report: the sum of the others, {sum}, is a lower bound"),
        ["combine.bounded"] = ("有的完成值只是界限，合计也只是界限 {bound}", "some values are bounds, so the sum is one too: {bound}"),
        ["combine.notReported"] = ("{units}未填报完成值，不能合并", "{units} did not report: not combined"),
        ["combine.boundsDiffer"] = ("有的是下限、有的是上限或负数，合计没有界限", "lower and upper bounds or negative figures meet: their sum has no bound"),
        ["combine.boundedShares"] = ("有的比例只是界限，不能加权平均", "some shares are bounds and are not averaged"),
        ["combine.bareShare"] = (
            "{unit}的完成值未带 %，可能是比值也可能是百分数，不能合并",
            "the value of {unit} has no % sign and may be a share of one or a percentage: not combined"),
        ["combine.noWeight"] = ("{units}没有可用的{weight}，不能加权", "{units} has no usable {weight} to weigh by"),
        ["combine.weightsZero"] = ("{weight}合计为 0，不能加权", "the {weight} is 0 in all: nothing to weigh by"),
        ["combine.unitsDoNotConvert"] = ("计量单位“{one}”与“{other}”不能换算，不能合并", "the units “{one}” and “{other}” do not convert: not combined"),
        ["combine.noUnit"] = ("没有计量单位，不知是绝对值还是相对值，不能合并", "no unit: whether absolute or relative is not known, so not combined"),
        ["combine.perSomething"] = ("“{unit}”既不能相加，也不是可以加权的比例，不能合并", "“{unit}” neither adds up nor is a share: not combined"),
        ["combine.beyondLimit"] = ("合计超出可处理范围", "the sum is beyond the limits"),
        ["combine.comparatorsDiffer"] = ("各单位的比较符号不同，指标值不能合并", "the units' targets have different signs: not combined"),
        ["combine.kindsDiffer"] = ("各单位的指标值类型不同，不能合并", "the units' targets are of different types: not combined"),
        ["combine.targetMissing"] = ("有的单位未填指标值，不能合并", "some units state no target: not combined"),
        ["combine.deadlinesDiffer"] = ("各单位的目标日期不同，不能合并", "the dates the units were to keep differ: not combined"),
        ["combine.latest"] = ("全部完成以最晚的单位为准：{date}", "done when the last unit was: {date}"),
        ["combine.joined"] = ("各单位文字不同，逐一列出，不作概括", "the units' words differ: listed one by one, none summed up"),
        ["combine.judged"] = ("评分意见按{weight}加权平均：{values}，得 {mean}", "judgements averaged by {weight}: {values}, gives {mean}"),
        ["combine.judgedPartly"] = ("{units}没有评分意见，各单位的评分意见未合并", "{units} has no judgement: the judgements are not combined"),
        ["combine.claimed"] = (
            "定性指标的自评得分按{weight}加权平均：{values}，得 {mean}", "filed scores of wording averaged by {weight}: {values}, gives {mean}"),
        ["combine.pointsDiffer"] = ("各单位的分值不同，未合并", "the units' points differ: not combined"),
        ["combine.elementsDiffer"] = (
            "要素完成情况各单位不一致或有的未填，合并后空白：{elements}", "elements the units answer differently, or some not at all, are left open: {elements}"),
        ["combine.incidents"] = (
            "{units}的重大事项列入汇总报告，总分同样受其限制", "the incidents of {units} stand in the combined report and cap its total as well"),
        ["combine.memoLeftOut"] = ("其中项未合并", "memo items are not combined"),
        ["combine.noFunding"] = ("{units}没有资金情况表，资金未合并", "{units} has no funding table: funds are not combined"),
        ["combine.noTotal"] = ("{units}没有可用的{column}，合并后空白", "{units} has no usable {column}: left blank"),
        ["combine.columnAdded"] = ("{column}合计相加：{values}，得 {sum}", "{column}, totals added: {values}, makes {sum}"),
        ["combine.lineIncomplete"] = (
            "{column}“{line}”有的单位空白，空白不是 0，明细未合并，只合并合计",
            "{column}, “{line}”: blank for some units, and blank is not 0, so only the totals are combined"),
        ["combine.linesApart"] = (
            "{column}各单位合计与明细的尾差累计超出容差，明细未合并",
            "{column}: the units' small differences between total and lines add up beyond the tolerance, so only the totals are combined"),
        ["combine.factsLeftOut"] = ("不是每个单位都有可以相加的数据，未合并：{facts}", "not stated by every unit, or not to be added: {facts}"),
        ["combine.partsLeftOut"] = (
            "文字部分、收支情况和人员情况未合并，其中的数据见事实数据",
            "narrative, budget statement and staffing are not combined; their figures stand among the facts"),
        ["combine.incomplete"] = ("{units}的报告不完整", "the report of {units} is not complete"),
        ["combine.unitTwice"] = ("“{unit}”有两份报告，会重复计算", "there are two reports of “{unit}”, which would count twice"),
        ["combine.yearsDiffer"] = ("“{one}”与“{other}”的财政年度不同", "“{one}” and “{other}” report on different years"),
        ["combine.formsDiffer"] = ("“{one}”与“{other}”的表样不同", "“{one}” and “{other}” filed on different forms"),
        ["combine.subjectsDiffer"] = ("“{one}”与“{other}”的评价对象类别不同", "“{one}” and “{other}” evaluate different kinds of subject"),
        ["combine.rowsDiffer"] = ("“{one}”与“{other}”的指标不同（{row}）", "the indicators of “{one}” and “{other}” differ ({row})"),
        ["remark.twice"] = ("指标“{id}”有两行复核意见，只留一行。", "The indicator “{id}” is reviewed twice; keep one row of it."),
        ["fact.sumOfLines"] = ("由明细相加：{stated}", "added up from the lines: {stated}"),
        ["fact.sumOfLinesWithBlanks"] = (
            "由明细相加：{stated}；空白行“{blank}”按 0 计", "added up from the lines: {stated}; blank lines taken as 0: {blank}"),
        ["fact.totalAsFiscal"] = ("表中没有分列资金来源，取合计数", "the table has no lines by source: its total is taken"),
        ["fact.byCarryOver"] = ("上年结转没有填，由结转结余 + 支出 − 收入推算", "not stated; follows as carried forward + expenditure − revenue"),
        ["fact.oneMovement"] = ("只写明调整净额，视为一次追加或追减", "only the net adjustment is stated, taken as one addition or one cut"),
        ["fact.byNetAdjustment"] = ("由调整净额推算，调整净额 = 追加 − 追减", "follows from the net adjustment = additions − cuts"),
    };
}

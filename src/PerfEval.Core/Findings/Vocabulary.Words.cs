using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class Vocabulary
{
    private static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["column.opening"] = ("年初预算数", "opening budget"),
        ["column.fullYear"] = ("全年预算数", "full-year budget"),
        ["column.executed"] = ("全年执行数", "executed amount"),
        ["cell.amount"] = ("金额（精确到分，绝对值不超过 10¹² 万元）", "an amount of whole fen, at most 10¹² 万元 in size"),
        ["cell.points"] = ("分数（至多 4 位小数，绝对值不超过 1000000）", "a number of points of at most 4 decimals, at most 1000000 in size"),
        ["cell.measure"] = ("数值（至多 6 位小数，绝对值不超过 10¹²）", "a number of at most 6 decimals, at most 10¹² in size"),
        ["cell.count"] = ("整数个数", "a whole number"),
        ["cell.rate"] = ("比率（如 100% 或 0.958）", "a rate such as 100% or 0.958"),
        ["cell.date"] = ("日期（如 2021-03-10）", "a date such as 2021-03-10"),
        ["cell.year"] = ("年度（1 至 9998）", "a year of 1 to 9998"),
        ["cell.text"] = ("完整的文字", "a legible text"),

        ["text.assumption"] = ("假定：", "assumed: "),
        ["text.source"] = ("依据：", "source: "),

        ["standard.byCaller"] = ("适用标准 {standard}（由调用方指定）", "standard {standard}, named by the caller"),
        ["standard.byForm"] = ("适用标准 {standard}（按表样选定）", "standard {standard}, by the report's form"),
        ["standard.byDefault"] = ("适用标准 {standard}（按类别、地区、年度的默认标准选定）", "standard {standard}, the default for kind, region and year"),
        ["standard.asFiled"] = (
            "没有适用的标准，按表内分值和通行比例计算（{standard}）", "no standard governs: points as printed and ordinary ratios apply ({standard})"),

        ["step.total"] = ("总分 {score}", "total {score}"),
        ["step.group"] = ("小计 {score}", "subtotal {score}"),
        ["step.rounding"] = ("总分再取舍到 {decimals} 位小数", "the total is rounded once more, to {decimals} decimals"),
        ["step.grade"] = ("印出的总分 {total} 达到 {bound} 分，等级为{grade}", "the printed total {total} reaches {bound}: grade {gradeEnglish} ({grade})"),
        ["step.noGrade"] = ("总分 {total} 的两端不在同一等级，等级不能确定", "both ends of the total {total} do not fall in one grade: no definite grade"),
        ["step.derived"] = (
            "{column}的合计栏未填，由明细相加得 {amount}：{stated}", "the total cell of the {column} is blank; derived from the lines as {amount}: {stated}"),
        ["step.derivedWithBlanks"] = (
            "{column}的合计栏未填，由明细相加得 {amount}：{stated}；空白行“{blank}”按 0 计",
            "the total cell of the {column} is blank; derived from the lines as {amount}: {stated}; blank lines taken as 0: {blank}"),
        ["step.execution"] = ("{points} × min(1, {working}) = {score}", "{points} × min(1, {working}) = {score}"),
        ["step.zeroBudgetFull"] = ("无预算、无支出，按标准得满分 {score}", "no budget and nothing executed: full points {score} by the standard"),
        ["step.zeroBudgetZero"] = ("无预算、无支出，按标准得 {score} 分", "no budget and nothing executed: {score} by the standard"),
        ["step.reachedRatio"] = (
            "目标 {target}，完成 {actual}，达标：min({points}, {points} × {working}) = {score}",
            "target {target}, actual {actual}, reached: min({points}, {points} × {working}) = {score}"),
        ["step.reached"] = ("目标 {target}，完成 {actual}，达标得满分 {score}", "target {target}, actual {actual}, reached: full points {score}"),
        ["step.proportion"] = (
            "目标 {target}，完成 {actual}，未达标：{points} × {working} = {score}",
            "target {target}, actual {actual}, missed: {points} × {working} = {score}"),
        ["step.belowFloor"] = (
            "目标 {target}，完成 {actual}，完成比例 {working} 低于得分下限，得 {score} 分",
            "target {target}, actual {actual}: the share {working} is below the floor, {score} points"),
        ["step.missed"] = ("目标 {target}，完成 {actual}，未达标，得 {score} 分", "target {target}, actual {actual}, missed: {score} points"),
        ["step.judged"] = ("目标 {target}，完成 {actual}，按评分意见得 {score} 分", "target {target}, actual {actual}, judged: {score} points"),
        ["step.tier"] = ("目标 {target}，完成 {actual}，按档次得分在 {score} 之间", "target {target}, actual {actual}: by its tier {score} points"),
        ["step.range"] = ("目标 {target}，完成 {actual}，得分只能定在 {score}", "target {target}, actual {actual}: the score lies in {score}"),
        ["step.notReported"] = ("未填报完成情况，得分计为 {score}", "no result is reported: the score lies in {score}"),
        ["step.notComputable"] = ("无法计算，得分计为 {score}", "not computable: the score lies in {score}"),
        ["step.notApplicable"] = ("不适用，不计分", "does not apply and is not scored"),
        ["step.notApplicableFull"] = ("不适用，按标准得满分 {score}", "does not apply: full points {score} by the standard"),
        ["step.pointsNotPrinted"] = ("表中和标准均未给出分值，无法计算", "neither the form nor the standard gives points: not computable"),

        ["why.noRatio"] = ("目标值 {target} 不为正，未达标时没有完成比例", "the target {target} is not positive: a miss has no ratio"),
        ["why.targetUnstated"] = ("未填指标值，无从比较", "no target is stated to compare with"),
        ["why.typesDiffer"] = ("指标值与完成值类型不同，无法比较", "target and actual are of different types and do not compare"),
        ["why.tierUnknown"] = ("定性内容的档次未知，需要评分意见", "the tier of the wording is unknown: a judgement is needed"),
        ["why.tierRange"] = ("第 {tier} 档只给出得分范围，需要评分意见", "tier {tier} gives a range only: a judgement is needed"),
        ["why.notJudged"] = ("没有评分意见", "there is no judgement"),
        ["why.monthAroundDeadline"] = ("只填了月份，截止日在当月之内", "only a month is stated and the deadline lies within it"),
        ["why.unitsDoNotConvert"] = ("计量单位“{target}”与“{actual}”不能换算", "the units “{target}” and “{actual}” do not convert"),
        ["why.beyondLimit"] = ("换算后的数值超出可处理范围", "the converted value is beyond the limits"),
        ["why.shareOrPercent"] = ("{bare} 未带 %，可能是比值也可能是百分数", "{bare} has no % sign and may be a share of one or a percentage"),
        ["why.bound"] = ("完成值重复了比较符号，只是界限，不是实测值", "the actual value repeats the sign: a bound, not a measurement"),
        ["why.pointsNotPrinted"] = ("表中和标准均未给出分值", "neither the form nor the standard gives points"),
        ["why.basisBlank"] = ("{column}未填，没有执行率的分母", "the {column} is not stated: the rate has no basis"),
        ["why.basisZero"] = ("{column}为 0 而有支出，没有执行率", "the {column} is 0 though money was executed: there is no rate"),
        ["why.basisNegative"] = ("{column}为负，没有执行率", "the {column} is negative: there is no rate"),
        ["why.zeroBudget"] = ("无预算、无支出，没有执行率", "no budget and nothing executed: there is no rate"),
        ["why.fundingConflict"] = (
            "{column}合计填 {stated}，明细相加为 {sum}，两种读法得出不同的执行率",
            "the total of the {column} says {stated}, its lines add up to {sum}: two readings, two rates"),

        ["cause.notApplicable"] = ("不适用，未计分", "does not apply and was not scored"),
        ["cause.notReported"] = ("未填报完成情况", "no result is reported"),
        ["cause.rescaling"] = ("剔除不适用指标后换算到满分", "scaled up to the full points without the lines that do not apply"),
        ["cause.rounding"] = ("总分取舍", "rounding of the total"),

        ["direction.zero"] = ("目标值为 0，按“不超过 0”处理", "a target of 0 is read as at most 0"),
        ["direction.listed"] = ("名称含“{term}”，按反向指标处理", "the name holds “{term}”: lower is better"),
        ["direction.cost"] = ("属{term}类指标，按反向指标处理", "a {term} indicator: lower is better"),
        ["direction.default"] = ("未印比较符号，按正向指标（不少于）处理", "no sign is printed: higher is better (at least)"),
        ["unit.takenFromTarget"] = ("完成值未带单位，按指标值的单位“{unit}”处理", "the actual value has no unit and takes the target's “{unit}”"),
        ["unit.takenFromActual"] = ("指标值未带单位，按完成值的单位“{unit}”处理", "the target has no unit and takes the actual's “{unit}”"),
        ["proportion.belowFloor"] = ("完成比例低于 {floor} 不得分", "below {floor} no points are given"),
        ["judgement.given"] = ("评分意见：{by}，{reason}", "judged by {by}: {reason}"),
        ["judgement.outside"] = ("{by} 评 {given} 分，超出档次范围，未采用", "{by} gave {given} points, outside the tier: not counted"),
        ["judgement.filer"] = ("由填报人自行评定", "judged by the filer"),
    };
}

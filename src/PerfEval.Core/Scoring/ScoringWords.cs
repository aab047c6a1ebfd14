using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Scoring.ScoringWords>]

namespace PerfEval.Core.Scoring;

/// <summary>The words of this room: reasons, assumptions, steps of a score and causes of lost points.</summary>
internal sealed class ScoringWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["ratio.yearUnknown"] = ("财政年度未知，无法取数", "the fiscal year is unknown, so no fact can be taken"),
        ["ratio.byFormula"] = ("按公式 {formula}（{text}）：{working}", "by the formula {formula} ({text}): {working}"),
        ["ratio.filedStands"] = (
            "公式 {formula} 无法计算（{why}），按填报的完成值计", "the formula {formula} cannot be computed ({why}); the filed value is taken"),
        ["ratio.filedDiffers"] = ("填报 {filed}，按公式为 {rate}，以公式为准", "{filed} was filed; the formula gives {rate}, which counts"),
        ["ratio.shownToSix"] = (
            "比率按百分数显示到 6 位小数、四舍五入：{rate}；计分用精确值",
            "the ratio is shown in percent with 6 decimals, half away from zero: {rate}; the exact one is scored"),
        ["ratio.roundedToSix"] = (
            "比率按百分数保留 6 位小数、四舍五入：{rate}",
            "the ratio is taken in percent with 6 decimals, half away from zero: {rate}"),
        ["text.assumption"] = ("假定：", "assumed: "),
        ["text.source"] = ("依据：", "source: "),
        ["standard.byCaller"] = ("适用标准 {standard}（版本 {version}，由调用方指定）", "standard {standard} (version {version}), named by the caller"),
        ["standard.byForm"] = ("适用标准 {standard}（版本 {version}，按表样选定）", "standard {standard} (version {version}), by the report's form"),
        ["standard.byDefault"] = (
            "适用标准 {standard}（版本 {version}，按类别、地区、年度的默认标准选定）",
            "standard {standard} (version {version}), the default for kind, region and year"),
        ["standard.tableAsPrinted"] = (
            "表上没有表样代码，按表内分值和通行比例复核（{standard}，版本 {version}）",
            "the table names no form: it is re-checked by its own points and ordinary ratios ({standard}, version {version})"),
        ["standard.asFiled"] = (
            "没有适用的标准，按表内分值和通行比例计算（{standard}，版本 {version}）",
            "no standard governs: points as printed and ordinary ratios apply ({standard}, version {version})"),
        ["step.total"] = ("总分 {score}", "total {score}"),
        ["step.group"] = ("小计 {score}", "subtotal {score}"),
        ["step.rounding"] = ("总分再取舍到 {decimals} 位小数", "the total is rounded once more, to {decimals} decimals"),
        ["step.grade"] = (
            "印出的总分 {total} 达到 {bound} 分，等级为{grade}", "the printed total {total} reaches {bound}: grade {gradeEnglish} ({grade})"),
        ["step.noGrade"] = ("总分 {total} 的两端不在同一等级，等级不能确定", "both ends of the total {total} do not fall in one grade: no definite grade"),
        ["step.noUpperEnd"] = ("有的分值不明，总分 {total} 没有上限，不评等级", "some points are unknown: the total {total} has no upper end and no grade"),
        ["step.noTotal"] = ("无法计分：没有可计分的指标，执行率得分不是总分", "no total: no indicator was scored, and the points of execution are not a total"),
        ["step.cutShort"] = (
            "表格不完整，或不知是否完整：总分只能定在所见各行的得分与再加未见分值之间，不评等级",
            "the table is cut short, or not known to be whole: the total lies between what the rows seen give and that with the points not seen, and no grade is given"),
        ["step.nothingScored"] = ("没有可计分的指标，不评等级", "no indicator was scored, and no grade is given"),
        ["step.executedNotStated"] = (
            "全年执行数没有填或无法识别，得分计为 {score}", "the executed amount is not stated or not readable: the score lies in {score}"),
        ["step.whatever"] = (
            "目标 {target}，完成 {actual}，无论取界限内何值，均得 {score} 分",
            "target {target}, actual {actual}: {score} points whatever the value within the bound"),
        ["step.metExactly"] = (
            "目标 {target}，完成 {actual}，恰好等于界限值：{points} × {working} = {score}",
            "target {target}, actual {actual}, just at the bound: {points} × {working} = {score}"),
        ["step.derived"] = (
            "{column}没有填合计数，由明细相加得 {amount}：{stated}",
            "no total of the {column} is filled in; derived from the lines as {amount}: {stated}"),
        ["step.derivedWithBlanks"] = (
            "{column}没有填合计数，由明细相加得 {amount}：{stated}；空白行“{blank}”按 0 计",
            "no total of the {column} is filled in; derived from the lines as {amount}: {stated}; blank lines taken as 0: {blank}"),
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
        ["step.band"] = ("{operand} {value}，在“{band}”一档，得 {score} 分", "{operand} {value}, in the band {band}: {score} points"),
        ["step.noDeduction"] = ("{operand} {value}，未越过起扣点 {edge}，得满分 {score}", "{operand} {value}, not beyond {edge}: full points {score}"),
        ["step.noWholeStep"] = (
            "{operand} {value}，起扣点 {edge}，不足一个 {step}，不扣，得满分 {score}",
            "{operand} {value}, from {edge}, less than one {step} beyond it costs nothing: full points {score}"),
        ["step.offZero"] = (
            "目标 {target}，完成 {actual}，偏离为 0 的目标，得 {score} 分", "target {target}, actual {actual}, off a target of 0: {score} points"),
        ["step.judgedUnreported"] = ("目标 {target}，未填报完成情况，按评分意见得 {score} 分", "target {target}, no result reported, judged: {score} points"),
        ["step.deduction"] = (
            "{operand} {value}，起扣点 {edge}，每 {step} 扣一次，计 {working} 次：max(0, {points} − {deduct} × {working}) = {score}",
            "{operand} {value}, from {edge}, a deduction for every {step}, {working} of them: max(0, {points} − {deduct} × {working}) = {score}"),
        ["step.noViolation"] = ("没有违规，得满分 {score}", "no violation: full points {score}"),
        ["step.violations"] = (
            "违规 {count} 次：max(0, {points} − {deduct} × {count}) = {score}",
            "violations: {count}; max(0, {points} − {deduct} × {count}) = {score}"),
        ["step.allElements"] = ("各要素全部满足，得 {score} 分：{met}", "all elements are met: {score} points: {met}"),
        ["step.elements"] = ("满足 {met}；不满足 {missed}；得 {score} 分", "met: {met}; not met: {missed}; {score} points"),
        ["step.gateClosed"] = ("必备要素“{gate}”不满足，得 {score} 分", "the gate element “{gate}” is not met: {score} points"),
        ["step.bestOf"] = ("“{group}”：{members} 中择优计 {count} 项", "“{group}”: of {members} the best {count} count"),
        ["step.goalsAveraged"] = (
            "{count} 个年度目标各占全部指标分值，取平均", "each of {count} goals has the whole indicator points to itself: they are averaged"),
        ["step.cap"] = (
            "{cap}：{reason}；总分不超过 {total}，等级不高于 {grade}",
            "{cap}: {reason}; at most {total} points, at most the grade {gradeEnglish} ({grade})"),
        ["step.capPossible"] = (
            "{cap}：{reason}，但得分不定，可能触发；触发时总分不超过 {total}，等级不高于 {grade}",
            "{cap}: {reason}, as far as is known; then at most {total} points, at most the grade {gradeEnglish} ({grade})"),
        ["step.notReported"] = ("未填报完成情况，得分计为 {score}", "no result is reported: the score lies in {score}"),
        ["step.notComputable"] = ("无法计算，得分计为 {score}", "not computable: the score lies in {score}"),
        ["step.templateRow"] = ("表样里的空行，没有填写，不是指标，不计分", "a row of the empty form that nobody filled in: no indicator, not scored"),
        ["step.notApplicable"] = ("不适用，不计分", "does not apply and is not scored"),
        ["step.notApplicableFull"] = ("不适用，按标准得满分 {score}", "does not apply: full points {score} by the standard"),
        ["step.loss"] = ("{losses}；得 {score} 分", "{losses}; {score} points"),
        ["step.weight"] = ("表上印的权重 {weight} 折算为 {points} 分", "the printed weight of {weight} comes to {points} points"),
        ["step.ofHundred"] = ("按百分制取舍为 {hundredth}，得 {score} 分", "{hundredth} out of 100 once rounded: {score} points"),
        ["step.lossRange"] = ("失分的情形没有填明，得分只能定在 {score}", "what decides on losses is not filed: the score lies in {score}"),
        ["step.adjusts"] = (
            "加减分项，计为 {score}（加分至多 {bonus}，扣分至多 {deduction}）",
            "an adjusting item: counts as {score} (adds at most {bonus}, takes off at most {deduction})"),
        ["step.deductionItem"] = ("扣分项，计为 {score}", "a deduction: counts as {score}"),
        ["step.pointsNotPrinted"] = ("表中没有可用的分值，标准也未给出，无法计算", "the form has no usable points and the standard gives none: not computable"),
        ["why.noRatio"] = ("目标值 {target} 不为正，未达标时没有完成比例", "the target {target} is not positive: a miss has no ratio"),
        ["why.targetUnstated"] = ("未填指标值，无从比较", "no target is stated to compare with"),
        ["why.typesDiffer"] = ("指标值与完成值类型不同，无法比较", "target and actual are of different types and do not compare"),
        ["why.tierUnknown"] = ("定性内容的档次未知，需要评分意见", "the tier of the wording is unknown: a judgement is needed"),
        ["why.tierRange"] = ("第 {tier} 档只给出得分范围，需要评分意见", "tier {tier} gives a range only: a judgement is needed"),
        ["why.notJudged"] = ("没有评分意见", "there is no judgement"),
        ["why.monthAroundDeadline"] = ("只填了月份，目标日期在当月之内", "only a month is stated and the date of the target lies within it"),
        ["why.noDaysLate"] = ("指标值是“不早于”的日期，没有逾期天数", "the target is a date before which it was not to be done: there are no days late"),
        ["why.violationsNotCounted"] = ("没有填报违规次数", "the number of violations is not stated"),
        ["why.noCount"] = ("{actual} 不是违规次数", "{actual} is no number of violations"),
        ["why.elementsNotStated"] = ("没有填报各要素是否满足", "nothing is said about the elements of the checklist"),
        ["why.elementsOpen"] = ("下列要素没有填报是否满足：{open}", "nothing is said about these elements: {open}"),
        ["why.unitsDoNotConvert"] = ("计量单位“{target}”与“{actual}”不能换算", "the units “{target}” and “{actual}” do not convert"),
        ["why.beyondLimit"] = ("换算后的数值超出可处理范围", "the converted value is beyond the limits"),
        ["why.shareOrPercent"] = ("{bare} 未带 %，可能是比值也可能是百分数", "{bare} has no % sign and may be a share of one or a percentage"),
        ["why.asserted"] = ("“{words}”没有说完成多少", "“{words}” does not say how much"),
        ["why.bound"] = ("完成值带有比较符号，只是界限，不是实测值", "the actual value carries a sign: a bound, not a measurement"),
        ["why.pointsNotPrinted"] = ("表中没有可用的分值，标准也未给出", "the form has no usable points and the standard gives none"),
        ["why.sharedPoints"] = (
            "{count} 行合用一格分值（合并单元格），各行占多少没有写明",
            "{count} rows share one merged cell of points, and how they share it is not stated"),
        ["why.deductionItem"] = (
            "分值印为 −{most}，是扣分项，扣多少没有定", "its points are printed as −{most}: a deduction, and how much is taken off is open"),
        ["why.basisBlank"] = ("没有可用的{column}，没有执行率的分母", "there is no usable {column}: the rate has no basis"),
        ["why.basisZero"] = ("{column}为 0 而有支出，没有执行率", "the {column} is 0 though money was executed: there is no rate"),
        ["why.basisNegative"] = ("{column}为负，没有执行率", "the {column} is negative: there is no rate"),
        ["why.zeroBudget"] = ("无预算、无支出，没有执行率", "no budget and nothing executed: there is no rate"),
        ["why.fundingConflict"] = (
            "{column}合计填 {stated}，明细相加为 {sum}，两种读法得出不同的执行率",
            "the total of the {column} says {stated}, its lines add up to {sum}: two readings, two rates"),
        ["why.nothingFiscal"] = (
            "标准按财政资金计算执行率，而表中只有“{label}”等非财政或未归类的资金：按全部资金为 {executed} ÷ {basis}，按财政资金为 0 ÷ 0，两种读法得出不同的执行率",
            "the standard counts fiscal money alone, and the table has none, only money such as “{label}”: of all money the rate is {executed} ÷ {basis}, of fiscal money 0 ÷ 0: two readings, two rates"),
        ["rate.basisAsPrinted"] = (
            "本表的执行率以年初预算数为分母，没有全年预算数，按年初预算数计算",
            "the form divides by the opening budget and states no full-year budget; the rate is over the opening budget"),
        ["rate.totalIsFiscal"] = (
            "标准按财政资金计算执行率，表中没有分列资金来源，合计视为财政资金",
            "the standard counts fiscal money alone; the table lists no sources, and its total is taken to be fiscal"),
        ["cause.notApplicable"] = ("不适用，未计分", "does not apply and was not scored"),
        ["cause.notReported"] = ("未填报完成情况", "no result is reported"),
        ["cause.goalsWeighed"] = (
            "各目标分别计满分，目标间的权重未印", "each goal is scored out of all the points; the weights of the goals are not printed"),
        ["cause.rescaling"] = ("剔除不适用指标后换算到满分", "scaled up to the full points without the lines that do not apply"),
        ["cause.group"] = ("择优计分，组内其余不计", "only the best of a group count"),
        ["cause.unseen"] = ("表格不完整，未见的行", "rows not seen: the table is cut short"),
        ["cause.fullPoints"] = ("总分不超过满分，不低于 0 分", "a total is at most the full points and at least 0"),
        ["cause.goals"] = ("各年度目标取平均", "the goals are averaged"),
        ["cause.cap"] = ("限分或否决", "a cap or veto"),
        ["cause.rounding"] = ("总分取舍", "rounding of the total"),
        ["cap.incident"] = ("发生“{incident}”（{reason}）", "“{incident}” happened ({reason})"),
        ["cap.scoreBelow"] = ("“{line}”得分率 {least}，低于 {share}", "“{line}” scores {least} of its points, below {share}"),
        ["cap.scoreRange"] = (
            "“{line}”得分率在 {least} 与 {most} 之间，触发线为 {share}", "“{line}” scores from {least} to {most} of its points; below {share} it caps"),
        ["rule.value"] = ("完成值", "the actual value is"),
        ["rule.ratio"] = ("完成率", "the completion ratio is"),
        ["rule.deviation"] = ("偏离度", "the deviation is"),
        ["rule.days"] = ("逾期", "late by"),
        ["rule.moreThanPoints"] = (
            "该档给 {award} 分，超过该项分值 {points}，按分值计", "the band gives {award} points, more than the line's {points}, which is what counts"),
        ["rule.unknownElement"] = ("“{element}”不是标准的评分要素，未计入", "“{element}” is no element of the standard's checklist and does not count"),
        ["direction.zero"] = ("未定方向而目标值为 0，按“不超过 0”处理", "no direction is printed, and a target of 0 is read as at most 0"),
        ["direction.listed"] = ("未定方向而名称含“{term}”，按反向指标处理", "no direction is printed, and the name holds “{term}”: lower is better"),
        ["direction.cost"] = ("未定方向而属{term}类指标，按反向指标处理", "no direction is printed, and it is a {term} indicator: lower is better"),
        ["direction.duration"] = (
            "未定方向而“{term}”说的是所用时间，按反向指标处理", "no direction is printed, and “{term}” speaks of time taken: lower is better"),
        ["direction.default"] = ("未印比较符号，按正向指标（不少于）处理", "no sign is printed: higher is better (at least)"),
        ["direction.equal"] = ("印有“=”，按正向指标（不少于）处理", "“=” is printed and read as at least"),
        ["strict.metExactly"] = ("恰好等于“大于”或“小于”的界限值，按完成比例 1 处理", "just at the bound of “more than” or “less than”, taken as a ratio of 1"),
        ["unit.takenFromTarget"] = ("完成值未带单位，按指标值的单位“{unit}”处理", "the actual value has no unit and takes the target's “{unit}”"),
        ["unit.takenFromForm"] = (
            "{number} 未带单位，属成本类指标，按本表的金额单位“{unit}”处理", "{number} has no unit, and as a cost takes the form's amount unit “{unit}”"),
        ["unit.takenFromActual"] = ("指标值未带单位，按完成值的单位“{unit}”处理", "the target has no unit and takes the actual's “{unit}”"),
        ["proportion.belowFloor"] = ("完成比例低于 {floor} 不得分", "below {floor} no points are given"),
        ["judgement.given"] = ("评分意见：{by}，{reason}", "judged by {by}: {reason}"),
        ["judgement.outside"] = ("{by} 评 {given} 分，超出档次范围，未采用", "{by} gave {given} points, outside the tier: not counted"),
        ["judgement.notAsked"] = ("{by} 评 {given} 分，该项的评分规则不采用评分意见", "{by} gave {given} points; this line's rule asks for no judgement"),
        ["judgement.filer"] = ("由填报人自行评定", "judged by the filer"),
    };
}

using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class FindingText
{
    private static Dictionary<FindingCode, FindingTemplate> ChineseTemplates() => new()
    {
        [FindingCodes.TotalCellBlank] = new(
            "合计栏空白", "{column}的合计栏未填，而明细行填有：{lines}（{unit}）。", "合计是执行率的取数依据，空白会被误读为 0。", "请按明细补填合计数。"),
        [FindingCodes.SourceLineIncomplete] = new(
            "资金来源行填报不全", "“{label}”未填{blank}。", "三项金额缺一，就无法按来源核对执行情况。", "请补填；确为 0 的填 0。"),
        [FindingCodes.TotalNotSum] = new(
            "合计与明细不符", "{column}合计填 {stated}，明细相加为 {sum}。", "合计与明细不能同时成立，执行率因此有两种结果。", "请核对账表，改正合计或明细。"),
        [FindingCodes.SourceLineBlank] = new(
            "明细行空白而正文有数", "“{label}”整行空白，正文写明为 {amount}。", "空白不等于 0，表与正文应一致。", "请把正文的数填入表中。"),
        [FindingCodes.LargeAdjustment] = new(
            "预算调整幅度大且未说明原因", "全年预算由 {opening} 调整为 {full}，变动 {change}，超过 {threshold}。", "年中大幅调整会改变执行率的含义，应单独说明。", "请说明调整的原因和批准依据。"),
        [FindingCodes.BudgetEqualsExecution] = new(
            "全年预算数与执行数相同", "全年预算数与执行数同为 {full}，而年初预算为 {opening}。", "预算如按执行结果回填，执行率必为 100%，不能反映预算执行。", "请说明全年预算数的取数口径和批复时间。"),
        [FindingCodes.RateMiscalculated] = new(
            "执行率与复算不符或写法不规范", "填报执行率 {claimed}，按表内金额复算为 {rate}。{reading}", "执行率决定执行得分。", "请按“执行数÷预算数”填写，并写明 %。"),
        [FindingCodes.RateAboveOne] = new(
            "执行率超过 100%", "执行率为 {rate}。", "执行数超过预算数，通常意味着预算调整未入表或取数口径不一致；得分以分值为限。", "请核对预算数与执行数，或说明超支原因。"),
        [FindingCodes.ExecutedWithoutBudget] = new(
            "无预算有支出", "执行数为 {executed}，但{problem}。", "没有预算的支出无从计算执行率，也需要说明来源。", "请补填预算数或说明资金来源。"),
        [FindingCodes.LowExecution] = new(
            "执行率低且未说明原因", "执行率为 {rate}，低于 {threshold}，未见原因说明。", "执行率偏低应说明原因。", "请在原因栏说明。"),
        [FindingCodes.RateOfNothing] = new(
            "零预算填报执行率", "预算数和执行数都是 0，却填执行率 {claimed}。", "没有预算就没有执行率。", "请改填“/”。"),
        [FindingCodes.DeclaredPointsNotSum] = new(
            "一级指标分值与下级合计不符", "“{name}”标明 {declared} 分，其下指标分值合计 {sum} 分。", "分值按标明数还是按合计数，会得出不同的总分。", "请核对指标归类和分值。"),
        [FindingCodes.MisplacedSecondLevel] = new(
            "二级指标归类有误", "“{name}”列在“{parent}”下，按标准属于“{owner}”。", "归类错误会使一级指标的分值与实际不符；也可能是合并单元格造成的。", "请核对原表的合并单元格，按标准归类。"),
        [FindingCodes.MissingFirstLevel] = new(
            "缺少一级指标", "未见“{name}”。", "标准要求每份自评表都有该一级指标。", "请补设该类指标，或说明不适用的理由。"),
        [FindingCodes.PointsNotFull] = new(
            "分值合计不等于总分", "执行率 {execution} 分加指标 {indicators} 分，合计 {sum} 分，总分应为 {full} 分。{printed}{cause}", "分值不足或超出总分，得分和等级都失去意义。", "请调整分值，使合计等于总分。"),
        [FindingCodes.MissingSecondLevels] = new(
            "缺少二级指标", "全表未见：{names}。", "标准通常要求设置这些二级指标。", "请补设，或说明不适用的理由。"),
        [FindingCodes.DeclaredPointsNotFull] = new(
            "一级指标分值合计不等于总分", "各一级指标标明的分值加执行率共 {sum} 分，应为 {full} 分。", "标明的分值自相矛盾。", "请核对各一级指标标明的分值。"),
        [FindingCodes.PointsDifferFromStandard] = new(
            "分值与标准不一致", "“{name}”填 {filed} 分，标准为 {standard} 分。", "改动分值会影响单位之间的可比性。", "请按标准填写，或说明调整依据。"),
        [FindingCodes.UnitsDoNotConvert] = new(
            "计量单位或尺度不可比", "指标值“{target}”，完成值“{actual}”：{problem}。", "单位或尺度不同就无法比较，得分只能是区间。", "请按指标值的单位填写完成值。"),
        [FindingCodes.DirectionAssumed] = new(
            "指标值无比较符号", "指标值“{target}”{assumption}。{opposite}", "没有符号就不能确定“不少于”还是“不超过”，得分可能因此不同。", "请在指标值前写明 ≥、≤ 或 =。"),
        [FindingCodes.ClaimDiffersFromIndicator] = new(
            "表文不一致", "正文写“{claim}”，指标“{name}”填“{actual}”。", "同一事项在正文和表中应当数值相同、单位相同。", "请统一数值和计量单位。"),
        [FindingCodes.TypesDiffer] = new(
            "指标值与完成值类型不同", "指标值“{target}”，完成值“{actual}”。", "两者不是同一类内容（数量、日期、文字），无法判断是否完成。", "请按指标值的类型填写完成值。"),
        [FindingCodes.TargetInName] = new(
            "目标值或单位写在指标名称里", "指标名称“{name}”中含有目标值或单位，而指标值栏没有。", "写在名称里的目标不参与计算。", "请把目标值和单位填入指标值栏。"),
        [FindingCodes.ActualNotReported] = new(
            "完成值未填", "{problem}", "空白不等于 0，也不等于完成。", "请填报完成值。"),
        [FindingCodes.TargetNotStated] = new(
            "指标值未填", "“{name}”没有填指标值，完成值为“{actual}”。", "没有目标就无从判断是否完成。", "请补填年度指标值。"),
        [FindingCodes.SignDoubtful] = new(
            "比较符号可疑", "“{level}”下“{name}”的指标值为“{target}”，按此越{sense}越好。", "与这一类指标的通常含义相反，可能印错了符号。", "请核对比较符号。"),
        [FindingCodes.ScoreDiffers] = new(
            "自评得分与复算不符", "自评 {claimed} 分，复算 {computed} 分（{step}）。{cause}", "差额超过复核容差。", "请按评分规则改正得分，或说明理由。"),
        [FindingCodes.OverAttainment] = new(
            "超额完成较多", "指标值“{target}”，完成值“{actual}”，为目标的 {rate}，超过 {threshold}。", "完成大幅超出目标，可能是目标设得偏低。", "请说明超额原因；以后年度合理设定目标。"),
        [FindingCodes.ScoreOutsideTier] = new(
            "定性得分超出档次", "自评 {claimed} 分，按所填档次应在 {computed} 之间（{step}）。", "得分与自述的完成档次不一致。", "请改正得分，或改正完成情况的表述。"),
        [FindingCodes.ScoreOutOfRange] = new(
            "得分超出分值", "自评 {claimed} 分，该项分值为 {points} 分。", "得分不能超过分值，也不能为负。", "请改正得分。"),
        [FindingCodes.TotalNotSumOfScores] = new(
            "总分加总有误", "自评总分 {claimed}，各项自评得分相加为 {sum}，相差 {difference}。{cause}", "总分必须等于各项得分之和。", "请核对是否漏加或重复加了某一项。"),
        [FindingCodes.ScoreRounded] = new(
            "得分有取舍差", "自评 {claimed} 分，复算 {computed} 分（{step}）。", "差额在复核容差以内，或由取整造成。", "如需精确，请保留两位小数。"),
        [FindingCodes.TwoExecutionScores] = new(
            "执行得分两处不一致", "“{label}”的执行率得 {second} 分，合计行得 {first} 分，两行的金额和分值相同。", "同一执行率不能有两个得分。", "请核对后只保留一个。"),
        [FindingCodes.ScoreNotFiled] = new(
            "得分未填", "“{name}”分值 {points} 分，没有填得分。", "未填不等于 0 分，总分因此无法核对。", "请补填得分。"),
        [FindingCodes.GradeNotOfClaimedTotal] = new(
            "等级与自评总分不符", "自评等级“{claimed}”，自评总分 {total} 应为“{grade}”。", "等级由总分决定。", "请改正等级或总分。"),
        [FindingCodes.GradeNotOfComputedTotal] = new(
            "等级与复算总分不符", "自评等级“{claimed}”，复算总分 {total} 应为“{grade}”。", "按评分规则复算，等级不同。", "请先核对各项得分，再确定等级。"),
        [FindingCodes.TotalBeyondUnseenRows] = new(
            "自评总分与所见各行不能同时成立", "自评总分 {claimed}；所见各行已得 {seen} 分，未见的行得满分也至多 {most} 分。", "无论未见的行得多少分，都加不出这个总分。", "请对照完整的表格核对总分和各行得分。"),
        [FindingCodes.PartsNotTotal] = new(
            "分项与总数不符", "“{name}”共 {total}，分项 {parts} 相加为 {sum}，相差 {difference}。{odd}", "读者无法从分项得到总数。", "请说明其余部分，或写明分项只是举例。"),
        [FindingCodes.StaffNotSum] = new(
            "人员分类与总数不符", "在职 {stated} 人，分类相加为 {sum} 人。", "人员数是控制率等指标的依据。", "请核对人员分类和总数。"),
        [FindingCodes.BudgetIdentityBroken] = new(
            "收支勾稽不符", "{identity}：填报 {stated}，按分项应为 {sum}。", "收支数之间的勾稽关系不成立。", "请核对决算数。"),
        [FindingCodes.IndicatorWithoutClaim] = new(
            "指标在正文中无依据", "正文没有关于“{name}”（完成值“{actual}”）的数据。", "没有依据的完成值无法核实。", "请在正文写明该指标的完成情况和数据来源。"),
        [FindingCodes.FactsDiffer] = new(
            "同一数据两处不一致", "{fact}：{keptSource}为 {kept}，{otherSource}为 {other}。", "两处不能都对，由此计算的比率也不同。", "请核对来源，改正其中一处。"),
        [FindingCodes.ValueNotOfFormula] = new(
            "完成值与公式不符", "“{name}”填报 {filed}，按公式 {formula} 为 {rate}（{working}）。", "比率由单位的数据决定，填报数与数据不能都对；得分按公式计算。", "请核对填报的比率和所用数据。"),
        [FindingCodes.AllFull] = new(
            "全部满分", "执行率和 {count} 个指标全部满分，总分恰为 {total}。", "全部满分的自评常被认为流于形式。", "请核对目标设定是否偏低、佐证是否充分。"),
        [FindingCodes.AttainmentAheadOfExecution] = new(
            "指标完成远高于预算执行", "指标完成率 {attainment}，预算执行率 {rate}，相差超过 {threshold}。", "钱没有花出去而目标都已完成，预算或目标可能不实。", "请说明原因。"),
        [FindingCodes.CellUnreadable] = new(
            "单元格无法识别", "单元格内容“{raw}”无法识别为{expected}。", "原文照留，不作猜测，因此不参与计算。", "请核对原件后填写。"),
        [FindingCodes.MemberUnknown] = new(
            "多余的内容", "“{name}”不是本版本认识的内容，未读入。", "未读入的内容不参与计算和检查。", "请核对名称，或使用更新的版本。"),
        [FindingCodes.FloatLeftover] = new(
            "浮点残留", "单元格填“{raw}”，像是程序留下的尾数，原数可能是 {proposal}。", "尾数按原样保留，不自行更正，也不参与计算。", "请按原始数据更正。"),
        [FindingCodes.LikelyMisread] = new(
            "疑似误识", "“{raw}”不合常理，可能是“{proposal}”识别有误。", "按原样读取，结果可能因此失真。", "请核对原件。"),
        [FindingCodes.CellReadAs] = new(
            "按规则理解", "“{raw}”按 {proposal} 读取。", "与印出的写法不同，须知晓。", "如理解有误，请改写。"),
        [FindingCodes.SignTakenOff] = new(
            "数前有破折号", "“{raw}”去掉前面的破折号，按 {proposal} 读取。", "破折号比负号长，而这里数的是不会为负的东西。", "确为负数的，请用减号填写。"),
        [FindingCodes.MayBeDate] = new(
            "数字可能是日期", "“{raw}”可能是数，也可能是日期 {proposal}。", "电子表格把日期存为序号，去掉格式后只剩数字；两种理解都留着，不作判断。", "请按日期或带单位的数重新填写。"),
        [FindingCodes.SeveralDates] = new(
            "一格多个日期", "“{raw}”含有多个日期，按最后一个 {proposal} 读取。", "其他日期不参与计算。", "请分行填写各项时限。"),
        [FindingCodes.TargetProposed] = new(
            "建议的指标值", "指标名称“{name}”含有指标值或单位，建议指标值栏填“{proposal}”。", "只是建议，未用于计算。", "请核对后填入指标值栏。"),
        [FindingCodes.FormIncomplete] = new(
            "表格不完整", "{problem}。", "需要全表的检查因此跳过，不等于通过。", "请提供完整的表格。"),
        [FindingCodes.KeptAside] = new(
            "未纳入计算的内容", "{column}有 {count} 格，未用于计算：{raw}。", "内容原样保留，评分没有用到。", "请核对是否影响评分。"),
        [FindingCodes.PointsRepeated] = new(
            "分值重复", "“{label}”重复填写了执行率的分值或得分，只按一次计。", "重复计入会使合计多出一份。", "请只在合计行填写。"),
        [FindingCodes.RowWithoutPoints] = new(
            "分值得分未填", "“{name}”没有分值和得分，而其他指标有。", "可能与上一行合并单元格，也可能是漏填。", "请核对原表。"),
        [FindingCodes.SubjectKindAssumed] = new(
            "评价对象类别未写明", "按{kind}读取：{why}。", "类别决定适用哪个标准。", "如理解有误，请写明类别（kind）。"),
        [FindingCodes.AmountUnitDoubtful] = new(
            "金额单位存疑", "{problem}。", "单位不同，金额相差成倍。", "请核对原表，写明统一的金额单位。"),
        [FindingCodes.ColumnNotRecognised] = new(
            "没有识别的栏", "没有识别这些栏名：{heads}；栏中内容未参与计算。", "栏名不认识不等于没有填报，栏中内容原样保留。", "请改用通用的栏名，如完成值、分值、得分。"),
        [FindingCodes.SubtotalNotSum] = new(
            "小计与明细不符", "“{name}”的{column}填 {stated}，上面各行合计 {sum}。", "小计与明细不能同时成立。", "请核对各行，改正小计或明细。"),
    };
}

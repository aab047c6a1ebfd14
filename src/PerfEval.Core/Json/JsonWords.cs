using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Json.JsonWords>]

namespace PerfEval.Core.Json;

/// <summary>The words of the JSON folders: what a document should hold, and what a review of a standard reports.</summary>
internal sealed class JsonWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["review.pointsSum"] = (
            "执行率 {execution} 分与一级指标 {levels} 分合计 {sum} 分，不是满分 {full} 分，没有单位能按它得到满分。请改正分值或满分。",
            "Execution of {execution} and first levels of {levels} make {sum} points and not the full {full}: nobody can score by it in full. Correct the points or the full points."),
        ["review.levelSum"] = (
            "“{level}”下逐项规定的分值合计 {sum} 分，超过该一级指标的 {points} 分。请改正其中之一。",
            "The provisions under “{level}” make {sum} points, more than its own {points}. Correct one of them."),
        ["review.categoryOfDepartment"] = (
            "部门整体支出不分项目类别，没有报告会用到它。请写 kind 为 project，或删去 categories。",
            "A whole department is of no category, and no report would take it. Let 'kind' be project, or remove 'categories'."),
        ["review.categoryUnknown"] = (
            "“{category}”不在已知的项目类别（{known}）之中，按原样作为一个类别：只有写了同一类别的报告才适用。写错了的，请改正。",
            "“{category}” is none of the known categories ({known}) and is one of its own: reports that name the same one take the standard. Correct it if it is a slip."),
        ["review.secondsSum"] = (
            "“{level}”下二级指标的分值合计 {sum} 分，与该一级指标的 {points} 分不符。请核对各级分值。",
            "The second levels under “{level}” make {sum} points and not its {points}. Check the points of the levels."),
        ["review.weightsSum"] = (
            "“{level}”之下的权重合计 {sum}，应为 100%。请核对各项权重。", "The weights under “{level}” make {sum} and not 100%. Check them."),
        ["review.weightOfNothing"] = (
            "“{level}”既没有分值也没有权重，占它的权重折算不出分值。请写它的 points 或 share。",
            "“{level}” has neither points nor a weight, so a weight of it comes to nothing. Give its points or its share."),
        ["review.nothingLeft"] = (
            "“{level}”的分值已由写了 points、share 的二级指标占满，“{second}”之下没有印分值的指标均分得 0 分。请核对各项分值和权重。",
            "Second levels with points or a weight use up “{level}”, so indicators under “{second}” would share nothing. Check points and weights."),
        ["review.assignedAboveFull"] = (
            "执行率与逐项规定合计 {sum} 分，超过满分 {full} 分。请核对分值；只计其一的指标请列为指标组。",
            "Execution and the provisions make {sum} points, more than the full {full}. Check the points; indicators of which only some count belong in a group."),
        ["review.assignedBelowFull"] = (
            "执行率与逐项规定合计 {sum} 分，满分 {full} 分，其余由表内分值补足。若规定已全，请核对。",
            "Execution and the provisions make {sum} of the full {full} points; the form has to state the rest. Check them if the provisions are complete."),
        ["review.bandsAbovePoints"] = (
            "最好的一档给 {best} 分，该指标只有 {points} 分。请改正其中之一。",
            "The best band gives {best} points, the indicator has {points}. Correct one of them."),
        ["review.bandsBelowPoints"] = (
            "最好的一档只给 {best} 分，该指标有 {points} 分，得不到满分。请核对。",
            "The best band gives {best} points, the indicator has {points}: nobody can have them all. Check it."),
        ["review.elementsSum"] = (
            "各要素合计 {sum} 分，该指标 {points} 分。请使两者一致。", "The elements make {sum} points, the indicator has {points}. Make them agree."),
        ["review.stepAbovePoints"] = (
            "一步就扣 {cost} 分，超过该指标的 {points} 分。若确为一次扣完，请改用达标赋分；否则请核对。",
            "One step costs {cost} points, more than the indicator's {points}. If that is meant, full or nothing says it better; else check it."),
        ["review.wordsHaveNoNumber"] = (
            "定性指标没有数值目标，此规则无从取数。请改用 value，或改用定性的规则。",
            "Wordings have no target in numbers, and this rule has nothing to read. Read the value, or use a rule for words."),
        ["review.numbersHaveNoDate"] = (
            "此规则按逾期天数计分，数值目标没有日期。请只对时限指标逐项规定。",
            "This rule reads days late, and numbers have no date. Assign it to the indicators that have one."),
        ["review.boundHasOneUnit"] = (
            "“{bound}”只量得了以能换算的单位计的指标，其他定量指标的得分只能定在区间。请按名称逐项规定，或不写单位。",
            "{bound} measures only indicators in a unit that converts; every other number is left a range. Provide for indicators by name, or leave the unit out."),
        ["review.formulaIsAShare"] = (
            "“{bound}”不是比率，而这项的完成值按公式算出，是比率。请写比率，如 90%。",
            "{bound} is no share, and this indicator's value follows by a formula and is one. Give a share such as 90%."),
        ["review.shareWithoutSign"] = ("“{bound}”未带 %，就是 {share}。请写明 %。", "{bound} has no % sign and stands for {share}. Write the sign."),
        ["review.floorIsAll"] = (
            "得分下限 100% 等于达标赋分。请改用 attainment，或改正下限。", "A floor of 100% is full or nothing. Say 'attainment', or correct the floor."),
        ["review.floorIsNothing"] = ("得分下限 0% 没有作用。请删去。", "A floor of 0% does nothing. Remove it."),
        ["review.bandUnreachable"] = ("“{range}”一档永远用不到。请核对界限。", "Nothing can fall in the band {range}. Check its bounds."),
        ["review.provisionShadowed"] = (
            "第 {first} 条共同规定已对这里的全部指标作了同一项规定，此处用不到。请调整次序，把范围窄的写在前面。",
            "Provision {first} says this already of all these indicators, so this is never used. Put the narrower one first."),
        ["review.levelUnknown"] = (
            "没有名为“{level}”的一级或二级指标，此规定用不到。请核对名称。",
            "No first or second level is called “{level}”, so the provision is never used. Check the name."),
        ["review.reductionUnused"] = (
            "没有按比例或达标赋分的规则，超额调减用不到。请核对。", "No rule scores by proportion or attainment, so nothing is ever reduced. Check it."),
        ["review.overAttainmentLow"] = (
            "超额提示阈值 {share} 低于 100%，未达标的也会被提示为超额。请改正。",
            "The threshold of over-attainment is {share}, below 100%: misses would be noted as over-attained. Correct it."),
        ["review.lowExecutionHigh"] = (
            "执行率阈值 {share} 高于 100%，全部执行的也要说明原因。请改正。",
            "The threshold of low execution is {share}, above 100%: full execution would ask for a reason. Correct it."),
        ["review.assignmentTwice"] = (
            "“{name}”已由第 {first} 项规定，这一项永远用不到。请合并，或以 under 写明各自所属的指标。",
            "“{name}” is provided for by entry {first}, so this one is never used. Merge them, or tell them apart by 'under'."),
        ["review.levelTwice"] = (
            "“{name}”已指前面的一个指标。请使各级名称和别名互不相同。", "“{name}” names an earlier level already. Give each level names of its own."),
        ["review.memberUnknown"] = (
            "逐项规定中没有“{name}”，组内少一项。请核对名称。", "No provision is for “{name}”, so the group lacks a member. Check the name."),
        ["review.memberTwice"] = (
            "“{name}”又在“{group}”组中，会重复剔除。请只留一处。", "“{name}” is in the group “{group}” too and would drop out twice. Keep it in one."),
        ["review.capLineUnknown"] = (
            "逐项规定中没有“{name}”，这项限分可能永远不触发。请核对名称。", "No provision is for “{name}”, so the cap may never hold. Check the name."),
        ["review.capWithoutEffect"] = ("“{name}”限不住任何总分和等级。请写更低的总分或等级。", "“{name}” lowers no total and no grade. Give a lower one."),
        ["review.gradeUnreachable"] = (
            "“{grade}”从 {bound} 分起，满分只有 {full} 分，谁也评不上。请改正。",
            "“{grade}” starts at {bound}, above the full points {full}: nobody can have it. Correct one of them."),
        ["review.sourceUnknown"] = ("依据“{source}”不在 documents 之列。请列明。", "The source “{source}” is none of the documents. List it."),
        ["review.seenWithoutClause"] = (
            "写明见于“{source}”，却没有写哪一条。请补 clause，别人才能核对。",
            "It was seen in “{source}”, and nothing says where. Add the clause, so that others can check it."),
        ["review.documentUnused"] = ("文件“{source}”没有一项取值引用。请引用或删去。", "No value cites the document “{source}”. Cite it or remove it."),
        ["review.onlyById"] = (
            "没有表样代码，也不是默认标准，报告不会自动选用，只能按代码 {id} 指定。",
            "It has no form and is no default: no report finds it, it is used only where {id} is named."),
        ["review.idTaken"] = ("代码 {id} 已是另一标准的。请换一个。", "The id {id} is another standard's. Choose one of its own."),
        ["review.formTaken"] = (
            "{other}（{years}）已管这一表样的同类、同地区、同年度。请使适用年度不重叠。",
            "{other} ({years}) governs this form in the same kind, region and years. End one before the other starts."),
        ["review.defaultTaken"] = (
            "{other}（{years}）已是同类、同地区、同年度的默认标准。请使适用年度不重叠，或把 isDefault 改为 false。",
            "{other} ({years}) is the default of the same kind, region and years. End one before the other starts, or make this no default."),
        ["review.tooMany"] = ("另有 {count} 处未列出。请先改正以上各处，再重新审查。", "{count} more are not listed. Mend those above and review again."),
        ["cell.count"] = ("整数个数", "a whole number"),
    };
}

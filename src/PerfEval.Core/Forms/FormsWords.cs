using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Forms.FormsWords>]

namespace PerfEval.Core.Forms;

/// <summary>The words of this room: what forms leave open.</summary>
internal sealed class FormsWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["cell.amount"] = ("金额（精确到分，绝对值不超过 10¹² 万元）", "an amount of whole fen, at most 10¹² 万元 in size"),
        ["cell.points"] = ("分数（至多 4 位小数，绝对值不超过 1000000）", "a number of points of at most 4 decimals, at most 1000000 in size"),
        ["cell.measure"] = ("数值（至多 6 位小数，绝对值不超过 10¹²）", "a number of at most 6 decimals, at most 10¹² in size"),
        ["cell.rate"] = ("比率（如 100% 或 0.958）", "a rate such as 100% or 0.958"),
        ["cell.date"] = ("日期（如 2021-03-10）", "a date such as 2021-03-10"),
        ["cell.dateOrder"] = ("分得清月和日的日期（如 2021-03-10）：数字哪个是月、哪个是日无法确定，不作推测",
            "a date whose month and day can be told apart, such as 2021-03-10: which figure is which cannot be told and is not guessed"),
        ["cell.year"] = ("年度（1 至 9998）", "a year of 1 to 9998"),
        ["cell.unit"] = ("计量单位（以字母、汉字、% 或 ‰ 开头）", "a unit that begins with a letter, a Chinese character, % or ‰"),
        ["cell.amountUnit"] = ("金额单位（元、百元、千元、万元、百万元、千万元、亿元、十亿元之一）", "an amount unit: 元, 百元, 千元, 万元, 百万元, 千万元, 亿元 or 十亿元"),
        ["cell.sign"] = ("比较符号（≥、≤、=、>、<）或指标性质（正向、反向、定性、定量）", "a sign (≥, ≤, =, >, <) or the nature of the indicator (正向, 反向, 定性, 定量)"),
        ["cell.text"] = ("完整的文字", "a legible text"),
        ["column.target"] = ("指标值", "targets"),
        ["column.actual"] = ("完成值", "actual values"),
        ["form.noTotal"] = (
            "表中没有总分行，各行分值也不满总分，后面可能还有没有看到的行",
            "the form has no total row and its rows have not all the points: more rows may follow that were not seen"),
        ["form.cutShort"] = ("表格不完整，后面的行没有看到", "the form is cut short: rows at the end were not seen"),
        ["form.notKnownWhole"] = ("没有说明表格是否完整", "it is not stated whether the form is whole"),
        ["form.unfilled"] = ("表格公开时没有填报结果", "the form was published without results"),
        ["form.unscored"] = ("表格没有分值和得分", "the form has no points and scores"),
        ["form.scoringRules"] = ("评分标准栏", "scoring rules"),
        ["form.secondBreakdown"] = ("资金的另一种划分", "a second breakdown of the funds"),
        ["form.rowKeys"] = ("不能用作指标编码的行主键（重复，或是别行的位置）", "keys of rows that cannot be ids (repeated, or another row's position)"),
        ["form.placeholderRows"] = ("表样空行（没有填写的“指标2”“……”等）", "unfilled rows of the blank form (指标2, ……)"),
        ["form.coefficients"] = ("得分系数（已填得分的，按得分）", "coefficients of scores (the scores filed count)"),
        ["form.firstTarget"] = ("年初指标值（按调整指标值计）", "targets before their adjustment (the adjusted ones count)"),
        ["form.sharedPoints"] = (
            "与上面的行合用一格的分值（合并单元格），那一格按各行完成情况的最低至最高计算",
            "sharing the points of the rows above it (one merged cell), which comes to anything between the least and the most they attain"),
        ["form.memoCells"] = ("其中项的说明", "cells of memo items"),
        ["form.remarks"] = ("其他内容", "other content"),
        ["form.sumRows"] = ("小计、合计行", "rows of sums"),
        ["form.points"] = ("分值", "points"),
        ["form.scores"] = ("得分", "points scored"),
        ["form.region"] = ("地区", "region"),
        ["form.projectName"] = ("项目名称", "project name"),
        ["form.projectCode"] = ("项目编码", "project code"),
        ["form.kindDepartment"] = ("部门整体", "a whole department"),
        ["form.kindProject"] = ("项目", "a project"),
        ["form.kindByProject"] = (
            "表中填有项目名称“{raw}”，而表名“{title}”是部门整体的表",
            "the form names the project “{raw}”, while its title “{title}” is that of a form for whole departments"),
        ["form.kindByDefault"] = ("表名和表头都没有写明是项目还是部门整体", "neither title nor heads say whether it is about a project or a whole department"),
        ["form.unitAssumed"] = ("表中没有印出金额单位，按{unit}读取", "no amount unit is printed; {unit} is assumed"),
        ["form.unitOfOthers"] = (
            "只有部分金额栏印有单位，其他栏也按{unit}读取", "only some columns of amounts print their unit; the others are read in {unit} too"),
        ["form.unitsDiffer"] = (
            "表中印有不同的金额单位：{units}；各栏按自己的单位读取", "different amount units are printed: {units}; each column is read in its own"),
        ["form.unitsContradict"] = (
            "表中印有不同的金额单位：{units}；无法确定的栏未读取金额",
            "different amount units are printed: {units}; where nothing says which holds, amounts are not read"),
        ["form.unreadHeads"] = ("有没有识别的栏，完成值或得分可能在其中", "some columns were not recognised, and results or scores may stand in them"),
        ["cell.pointsToHave"] = ("分值（不小于 0；扣分项的负分不能作为分值）", "points of 0 or more (what is taken off is no number of points to gain)"),
    };
}

using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    // the labels at the left of the page
    public static LocalizedText VerdictLabel { get; } = new("结论", "Verdict");
    public static LocalizedText SubjectLabel { get; } = new("对象", "Subject");
    public static LocalizedText TotalLabel { get; } = new("总分", "Total");
    public static LocalizedText StandardLabel { get; } = new("标准", "Standard");
    public static LocalizedText SeenLabel { get; } = new("所见", "seen");
    public static LocalizedText NotPrinted { get; } = new("表上没有{0}", "the form has no column of: {0}");
    public static LocalizedText FundsLabel { get; } = new("资金", "Funds");
    public static LocalizedText GoalLabel { get; } = new("目标", "Goal");
    public static LocalizedText DoneLabel { get; } = new("完成", "Done");
    public static LocalizedText ReadLabel { get; } = new("理解", "Read as");
    public static LocalizedText OpenLabel { get; } = new("未定", "Open");
    public static LocalizedText[] Labels { get; } =
    [
        VerdictLabel, SubjectLabel, TotalLabel, StandardLabel, FundsLabel, GoalLabel, DoneLabel, ReadLabel, OpenLabel,
    ];

    // the verdict
    public static LocalizedText ToCorrectCount { get; } = new("须更正 {0} 处", "{0} to correct");
    public static LocalizedText ToExplainCount { get; } = new("须说明 {0} 处", "{0} to explain");
    public static LocalizedText NothingClaimed { get; } = new("没有填自评得分，也没有填总分", "neither scores nor a total are claimed");
    public static LocalizedText NothingComputable { get; } = new("没有一行能够复算", "no row can be recomputed");
    public static LocalizedText OverAndUnder { get; } =
        new("多计 {0} 分，少计 {1} 分（{2}）", "{0} points too many, {1} too few ({2})");
    public static LocalizedText RowsApart { get; } = new("{0} 行", "{0} rows");
    public static LocalizedText RowsExplained { get; } = new("{0} 行有原因", "{0} with a reason");
    public static LocalizedText RowsAgree { get; } = new("各行得分与规则一致", "every claimed score agrees with the rules");
    public static LocalizedText SomeRowsAgree { get; } = new(
        "能复算的 {0} 行得分与规则一致，{1} 行无从复算", "the {0} scores that can be recomputed agree with the rules, {1} cannot be");
    public static LocalizedText TotalAbove { get; } = new("总分比各行得分相加多 {0} 分", "the total is {0} more than its scores make");
    public static LocalizedText TotalBelow { get; } = new("总分比各行得分相加少 {0} 分", "the total is {0} less than its scores make");
    public static LocalizedText AcceptedCount { get; } = new("另有 {0} 处已接受", "{0} more accepted");

    // the total
    public static LocalizedText FiledTotal { get; } = new("自评 {0}", "claimed {0}");
    public static LocalizedText NoFiledTotal { get; } = new("自评总分未填", "no total claimed");
    public static LocalizedText SumOfRows { get; } = new("各行相加 {0}", "scores make {0}");
    public static LocalizedText SumOfSeenRows { get; } = new("所见各行相加 {0}", "scores seen make {0}");
    public static LocalizedText RecomputedIs { get; } = new("按规则复算 {0}", "recomputed {0}");
    public static LocalizedText RecomputedBetween { get; } = new("按规则复算 {0} 到 {1} 之间", "recomputed between {0} and {1}");
    public static LocalizedText RecomputedNot { get; } = new("复算无法计算（{0}）", "not computable ({0})");
    public static LocalizedText SomePointsUnknown { get; } = new("有的行没有分值", "some rows have no points");
    public static LocalizedText NoIndicatorRows { get; } = new("没有绩效指标", "there are no indicators");
    public static LocalizedText GradeBlank { get; } = new("等级未填", "no grade claimed");
    public static LocalizedText GradeFiled { get; } = new("等级填“{0}”", "grade claimed: {0}");
    public static LocalizedText GradeAllSame { get; } = new("按总分均为{0}", "all of them make {0}");
    public static LocalizedText GradeByClaim { get; } = new("按自评为{0}", "the claim makes {0}");
    public static LocalizedText GradeByTool { get; } = new("按复算为{0}", "the recomputation makes {0}");
    public static LocalizedText GradeOpen { get; } = new("按复算不能确定", "the recomputation leaves it open");

    // the funds
    public static LocalizedText OpeningIs { get; } = new("年初预算 {0}", "opening budget {0}");
    public static LocalizedText FullYearIs { get; } = new("全年预算 {0}", "full-year budget {0}");
    public static LocalizedText ExecutedIs { get; } = new("执行 {0}", "executed {0}");
    public static LocalizedText RateIs { get; } = new("执行率 {0}", "rate {0}");
    public static LocalizedText RateFiled { get; } = new("（填 {0}）", " (filed as {0})");
    public static LocalizedText RateNot { get; } = new("执行率无法计算", "rate not computable");
    public static LocalizedText AmountBlank { get; } = new("未填", "blank");
    public static LocalizedText AmountDerived { get; } = new("{0}（明细相加）", "{0} (sum of its lines)");
    public static LocalizedText AmountsApart { get; } = new("合计 {0}、明细相加 {1}（不符）", "total {0}, lines {1} (they differ)");
    public static LocalizedText UnitUnknown { get; } = new("（单位不明）", " (unit not known)");

    // standard and extent
    public static LocalizedText ShortNamed { get; } = new("由 --standard 指定", "named with --standard");
    public static LocalizedText ShortTable { get; } = new("表上没有表样代码", "the table names no form");
    public static LocalizedText ShortForm { get; } = new("表样代码", "its form");
    public static LocalizedText ShortDefault { get; } = new("该地区、类别、年度的默认标准", "the default of region, kind and year");
    public static LocalizedText ShortAsFiled { get; } = new("没有适用的标准", "no standard governs");
    public static LocalizedText YearOf { get; } = new("{0} 年度", "{0}");
    public static LocalizedText WholeTable { get; } = new("全表", "the whole form");

    // the rows
    public static LocalizedText RowHead { get; } = new("行", "No");
    public static LocalizedText FileRowHead { get; } = new("原表行", "In file");
    public static LocalizedText Address { get; } = new("原表：", "In the file: ");
    public static LocalizedText AndMore { get; } = new("{0} 等 {1} 处", "{0} and others, {1} in all");
    public static LocalizedText NameHead { get; } = new("指标", "Indicator");
    public static LocalizedText TargetHead { get; } = new("目标", "Target");
    public static LocalizedText ActualHead { get; } = new("完成", "Actual");
    public static LocalizedText ClaimedHead { get; } = new("自评", "Claimed");
    public static LocalizedText RecomputedHead { get; } = new("复算", "Recomp.");
    public static LocalizedText DifferenceHead { get; } = new("差额", "Diff.");
    public static LocalizedText NotComputable { get; } = new("无法计算", "none");
    public static LocalizedText RowList { get; } = new("第 {0} 行", "row {0}");
    public static LocalizedText RowsList { get; } = new("第 {0} 行", "rows {0}");
    public static LocalizedText AllRows { get; } = new("各行", "all rows");
    public static LocalizedText RowLead { get; } = new("第 {0} 行", "Row {0}");
    public static LocalizedText NamedRow { get; } = new("第 {0} 行“{1}”", "Row {0} “{1}”");

    // how the form was read
    public static LocalizedText DirectionOne { get; } = new(
        "{0} 个指标值没有比较符号，按“{1}”", "{0} targets have no sign and are read as “{1}”");
    public static LocalizedText DirectionMixed { get; } = new(
        "{0} 个指标值没有比较符号：{1}按“不超过”，其余按“不少于”", "{0} targets have no sign: {1} read as “at most”, the others as “at least”");
    public static LocalizedText AtLeast { get; } = new("不少于", "at least");
    public static LocalizedText AtMost { get; } = new("不超过", "at most");
    public static LocalizedText UnitOfTargetTaken { get; } = new(
        "{0}完成值没有单位，取指标值的单位", "{0}: an actual value without a unit takes that of its target");
    public static LocalizedText UnitOfActualTaken { get; } = new(
        "{0}指标值没有单位，取完成值的单位", "{0}: a target without a unit takes that of the actual value");
    public static LocalizedText UnitOfFormTaken { get; } = new("{0}金额没有单位，取本表的单位", "{0}: an amount without a unit takes that of the form");
    public static LocalizedText JudgedByFiler { get; } = new("{0}不能按数复算，以自评得分计", "{0}: nothing to reckon by, so the claimed score stands");
    public static LocalizedText OpenBecause { get; } = new("{0}：{1}", "{0}: {1}");
    public static LocalizedText NoActualFiled { get; } = new(
        "没有填完成值，从 0 到满分都可能", "no actual value is filed: anything from 0 to the points");

    // the findings
    public static LocalizedText ToCorrectHead { get; } = new("须更正", "To correct");
    public static LocalizedText ToExplainHead { get; } = new("须说明", "To explain");
    public static LocalizedText ToNoteHead { get; } = new("提示", "To know");
    public static LocalizedText NextYearHead { get; } = new("下年改进", "For next year");
    public static LocalizedText AcceptedHead { get; } = new("已接受", "Accepted");
    public static LocalizedText AcceptedBy { get; } = new("理由：{0}（{1}，{2}）", "Reason: {0} ({1}, {2})");
    public static LocalizedText LapsedSince { get; } = new(
        "{0} {1}曾接受（{2}），现在数字不同。", "Accepted by {1} on {0} ({2}); its figures have changed since.");
    public static LocalizedText Passed { get; } = new("通过 {0} 项", "{0} checks passed");
    public static LocalizedText PassedOver { get; } = new("未查 {0} 项", "{0} not looked at");
    public static LocalizedText ReadingNotes { get; } = new("读表说明 {0} 条", "{0} notes on reading");
    public static LocalizedText SeeAll { get; } = new("（--all 全部列出）", " (--all lists them)");
    public static LocalizedText Separator { get; } = new("，", ", ");
    public static LocalizedText Stop { get; } = new("。", "; ");
    public static LocalizedText Semicolon { get; } = new("；", "; ");

    public static LocalizedText Nothing { get; } = new("", " ");
    public static LocalizedText ReadingNotesHead { get; } = new("读表说明", "How cells were read");

    // several files
    public static LocalizedText OverHead { get; } = new("多计", "Over");
    public static LocalizedText UnderHead { get; } = new("少计", "Under");
    public static LocalizedText FileHead { get; } = new("文件", "File");
    public static LocalizedText Unreadable { get; } = new("读不出", "unreadable");
    public static LocalizedText FilesTotal { get; } = new(
        "共 {0} 份：{1}；须更正 {2} 处，须说明 {3} 处", "{0} files: {1}; {2} to correct, {3} to explain");

    // options
    public static LocalizedText AllHelp { get; } = new(
        "全部列出：资金明细、目标全文、失分、读表说明、未检查的项目和原因",
        "list everything: funds line by line, goals in full, points lost, notes on reading, checks passed over and why");
    public static LocalizedText SelectHelp { get; } = new(
        "只看这些检查：代码或代码的开头，逗号分隔，如 PE31,PE4104", "look at these checks alone: codes or how they begin, such as PE31,PE4104");
    public static LocalizedText IgnoreHelp { get; } = new("不看这些检查：写法相同", "leave these checks out, written the same way");
    public static LocalizedText NoSuchCode { get; } = new("没有以“{0}”开头的检查代码", "no check has a code that begins with “{0}”");
    public static LocalizedText UseCode { get; } = new(
        "请写代码（PE3101）或其开头（PE31），用逗号分隔；perfeval checks 列出全部代码。",
        "Write codes (PE3101) or how they begin (PE31), separated by commas; perfeval checks lists them all.");

    // accepted findings
    public static LocalizedText BaselineHelp { get; } = new(
        "已接受的发现（perfeval accept 写出的文件，可多次）：照样显示，附理由，不计入结论；数字变了就重新计入",
        "findings accepted before (a file perfeval accept wrote; may be repeated): shown with the reason and not counted, until "
            + "their figures change");
    public static LocalizedText CannotReadBaseline { get; } = new("读不出已接受的发现", "the baseline cannot be read");
    public static LocalizedText AcceptVerb { get; } = new(
        "接受一份表的发现：写明理由、接受人和日期，输出供 --baseline 使用的清单。",
        "Accepts findings of a form, with reason, name and date, and prints the list for --baseline.");
    public static LocalizedText ReasonHelp { get; } = new("接受的理由", "why they are accepted");
    public static LocalizedText ByHelp { get; } = new("接受人", "who accepts them");
    public static LocalizedText OnHelp { get; } = new("接受日期，如 2024-05-01", "the day, such as 2024-05-01");
    public static LocalizedText NoSuchDay { get; } = new("“{0}”不是日期", "“{0}” is no date");
    public static LocalizedText UseDay { get; } = new("请写成 2024-05-01 的样子。", "Write it as 2024-05-01.");
    public static LocalizedText NothingToAccept { get; } = new("没有可接受的发现", "there is no finding to accept");
    public static LocalizedText LookFirst { get; } = new(
        "请先用 recheck 看有哪些发现，再用 --select 写出要接受的代码。", "See with recheck what was found, then name the codes with --select.");

    // schemas
    public static LocalizedText SchemaVerb { get; } = new(
        "输出一类文件的 JSON 模式（2020-12）。", "Prints the JSON schema (2020-12) of a kind of document.");
    public static LocalizedText SchemaKindHelp { get; } = new("文件种类：{0}", "the kind: {0}");
    public static LocalizedText NoSuchKind { get; } = new("没有“{0}”这一类文件", "there is no kind of document “{0}”");
    public static LocalizedText NameKind { get; } = new("请写出其中之一：{0}。", "Name one of {0}.");

    // the list of checks
    public static LocalizedText ChecksVerb { get; } = new(
        "列出全部检查项目：代码、看什么、依据。", "Lists all checks: code, what each looks at and what it rests on.");
    public static LocalizedText CodeHead { get; } = new("代码", "Code");
    public static LocalizedText LooksAtHead { get; } = new("看什么", "Looks at");
    public static LocalizedText SeverityHead { get; } = new("最高", "At most");
    public static LocalizedText BasisHead { get; } = new("依据", "Rests on");
    public static LocalizedText ChecksTotal { get; } = new(
        "共 {0} 项。--select、--ignore 取代码或其开头。", "{0} in all. --select and --ignore take codes or how they begin.");

    /// <summary>Texts one after the other, the marks between and after them in the language's own.</summary>
    public static string Joined(LocalizedText separator, Language language, params string?[] parts) =>
        string.Join(separator.In(language), Array.FindAll(parts, part => !string.IsNullOrEmpty(part)));
}

using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

/// <summary>
/// 文字表: every text of the tool's own, in Chinese and English side by side. What the library says is not repeated here.
/// </summary>
internal static partial class CliText
{
    // the head of a page
    public static LocalizedText ExplanationTitle { get; } = new("绩效自评得分的计算过程", "Self-evaluation, how its score comes about");
    public static LocalizedText ReportTitle { get; } = new("报告：", "Report: ");
    public static LocalizedText Subject { get; } = new("评价对象：", "Subject: ");
    public static LocalizedText Unit { get; } = new("实施单位：", "Carried out by: ");
    public static LocalizedText CompetentDepartment { get; } = new("主管部门：", "Competent department: ");
    public static LocalizedText FiscalYear { get; } = new("财政年度：", "Fiscal year: ");
    public static LocalizedText NotStated { get; } = new("未填", "not stated");
    public static LocalizedText Completeness { get; } = new("完整程度：", "Completeness: ");
    public static LocalizedText AppliedStandard { get; } = new("适用标准：", "Standard: ");
    public static LocalizedText StandardVersion { get; } = new("{0}（{1}，版本 {2}）", "{0} ({1}, version {2})");
    public static LocalizedText SelectedBy { get; } = new("选定依据：", "Selected: ");
    public static LocalizedText InBrackets { get; } = new("（{0}）", " ({0})");
    public static LocalizedText Colon { get; } = new("：", ": ");

    // the form
    public static LocalizedText Funding { get; } = new("资金情况（单位：{0}）", "Funding (in {0})");
    public static LocalizedText FundingAlone { get; } = new("资金情况", "Funding");
    public static LocalizedText FundingInUnknownUnit { get; } = new("资金情况（单位不明）", "Funding (unit not known)");
    public static LocalizedText NoFunding { get; } = new("没有资金情况表。", "There is no funding table.");
    public static LocalizedText FundingSource { get; } = new("年度资金总额", "Funds of the year");
    public static LocalizedText OpeningBudget { get; } = new("年初预算数", "Opening budget");
    public static LocalizedText FullYearBudget { get; } = new("全年预算数", "Full-year budget");
    public static LocalizedText Executed { get; } = new("全年执行数", "Executed");
    public static LocalizedText Points { get; } = new("分值", "Points");
    public static LocalizedText Rate { get; } = new("执行率", "Rate");
    public static LocalizedText Score { get; } = new("得分", "Score");
    public static LocalizedText Recomputation { get; } = new("复算：", "Recomputed: ");
    public static LocalizedText Basis { get; } = new("取数：", "From: ");
    public static LocalizedText Reason { get; } = new("原因：", "Reason: ");
    public static LocalizedText Goals { get; } = new("年度总体目标", "Annual goals");
    public static LocalizedText NoGoals { get; } = new("没有年度总体目标。", "There are no annual goals.");
    public static LocalizedText Goal { get; } = new("目标 {0}", "Goal {0}");
    public static LocalizedText GoalPoints { get; } = new("（{0} 分）", " ({0} points)");
    public static LocalizedText Expected { get; } = new("预期目标：", "Expected: ");
    public static LocalizedText Achieved { get; } = new("实际完成情况：", "Achieved: ");
    public static LocalizedText Target { get; } = new("年度指标值", "Target");
    public static LocalizedText Actual { get; } = new("实际完成值", "Actual");
    public static LocalizedText Claimed { get; } = new("自评得分", "Claimed");
    public static LocalizedText Recomputed { get; } = new("复算得分", "Recomputed");
    public static LocalizedText Difference { get; } = new("差额", "Difference");
    public static LocalizedText Memo { get; } = new("其中：", "of which: ");
    public static LocalizedText PointsOfStandard { get; } =
        new("分值后有 * 的，表中未印，按标准计。", "Points with a *: the form prints none; these are the standard's.");
    public static LocalizedText NotApplicable { get; } = new("不适用", "not applicable");
    public static LocalizedText Item { get; } = new("项目", "Item");
    public static LocalizedText Total { get; } = new("总分", "Total");
    public static LocalizedText Grade { get; } = new("等级", "Grade");
    public static LocalizedText NoGrade { get; } = new("不能确定", "not definite");

    // the ledger
    public static LocalizedText LedgerAlone { get; } = new("失分明细", "Points lost");
    public static LocalizedText NothingLost { get; } =
        new("没有失分：各项均得满分，共 {0} 分。", "Nothing was lost: every line has its full points, {0} in all.");
    public static LocalizedText NoLines { get; } = new("没有可以计分的项目。", "There is nothing to score.");
    public static LocalizedText Lost { get; } = new("失分", "Lost");
    public static LocalizedText Cause { get; } = new("原因", "Cause");
    public static LocalizedText WholeReport { get; } = new("（总分）", "(total)");
    public static LocalizedText LedgerSum { get; } = new("满分 {0} − 失分 {1} = 总分 {2}", "full points {0} − lost {1} = total {2}");
    public static LocalizedText LedgerOpen { get; } = new(
        "部分指标的分值未知，没有满分可减；总分 {0}。", "Some points are unknown, so there are no full points to start from; total {0}.");

    // findings and checks
    public static LocalizedText Place { get; } = new("位置：", "Place: ");
    public static LocalizedText Why { get; } = new("为何：", "Why: ");
    public static LocalizedText Remedy { get; } = new("处理：", "Do: ");
    public static LocalizedText Error { get; } = new("错误", "Error");
    public static LocalizedText Warning { get; } = new("疑点", "Warning");
    public static LocalizedText Note { get; } = new("提示", "Note");
    public static LocalizedText CheckCounts { get; } = new(
        "检查项目 {0} 项：发现问题 {1} 项，通过 {2} 项，未检查 {3} 项。未检查不等于通过。",
        "{0} checks: {1} found something, {2} passed, {3} were skipped. Skipped is not passed.");
    public static LocalizedText SkippedChecks { get; } = new("未检查的项目", "Checks skipped");
    public static LocalizedText NoneSkipped { get; } = new("所有项目都已检查。", "No check was skipped.");
    public static LocalizedText Scopes { get; } = new("只能分项核对的项目：", "Checks of several things, and what they looked at:");

    // the explanation
    public static LocalizedText Steps { get; } = new("计算过程", "How it comes about");
    public static LocalizedText Documents { get; } = new("依据文件", "Source documents");

    /// <summary>What a severity is called.</summary>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        Severity.Note => Note,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity is none of the three."),
    };

    /// <summary>What a column of a form is called.</summary>
    public static LocalizedText Of(SelfEvaluation.Columns column) => column switch
    {
        SelfEvaluation.Columns.OpeningBudget => new("年初预算数", "opening budget"),
        SelfEvaluation.Columns.FullYearBudget => new("全年预算数", "full-year budget"),
        SelfEvaluation.Columns.Executed => new("全年执行数", "executed"),
        SelfEvaluation.Columns.Rate => new("执行率", "rate"),
        SelfEvaluation.Columns.Target => new("年度指标值", "targets"),
        SelfEvaluation.Columns.Actual => new("实际完成值", "actual values"),
        SelfEvaluation.Columns.Points => new("分值", "points"),
        SelfEvaluation.Columns.Score => new("得分", "scores"),
        SelfEvaluation.Columns.Reason => new("偏差原因", "reasons"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column is none of the named ones."),
    };

    /// <summary>What a completeness is called.</summary>
    public static LocalizedText Of(Core.Reports.Completeness completeness) => completeness switch
    {
        Core.Reports.Completeness.Complete => new("完整", "complete"),
        Core.Reports.Completeness.CutShort => new("不完整（没有看到全部的行）", "incomplete: not all rows were seen"),
        Core.Reports.Completeness.Unfilled => new("未填报结果", "published without results"),
        Core.Reports.Completeness.Unscored => new("没有分值和得分", "a form without points and scores"),
        Core.Reports.Completeness.Unknown => new("不明（不知是否看到了全部的行和栏）", "not known: rows or columns may be missing"),
        _ => throw new ArgumentOutOfRangeException(nameof(completeness), completeness, "The completeness is none of the named ones."),
    };
}

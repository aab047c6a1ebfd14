using System;
using System.Collections.Generic;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DateOfAnotherYear"/>.</summary>
internal sealed class DateOfAnotherYear : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DateOfAnotherYear, Severity.Warning, FindingConcern.Contradiction, "F9",
        chinese: new(
            "时效指标的日期不在评价年度",
            "“{name}”的日期在 {years}，评价年度是 {year}。",
            "用别的年度的日期作目标，往往是照抄上年的表，完成与否也无从评价。",
            "请改为评价年度的日期；跨年度项目请写明起止年份。"),
        english: new(
            "dates of another year in timeliness indicators",
            "“{name}” speaks of {years}; the year evaluated is {year}.",
            "A date of another year was often copied from last year’s form and cannot be judged.",
            "Write the date of this year; for a project of several years say from when to when."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.FiscalYear.TryGetValue(out var year))
        {
            sink.Skip("skip.noYear");
            return;
        }

        // a project of several years names them all
        List<PrintedYears>? span = null;
        sink.Skip("skip.noDates");
        foreach (var leaf in context.Leaves)
        {
            if (!IsOfTime(leaf) || PrintedYears.Of(leaf.Indicator) is not { Count: > 0 } printed)
            {
                continue;
            }

            sink.Looked();
            if (printed.Exists(one => one.Holds(year))
                || (span ??= SpanOf(context.Report)).Exists(one => one.IsSpan && one.Holds(year)))
            {
                continue;
            }

            sink.Find(
                Severity.Warning, leaf.Line.Place.Then(ReportPart.Target),
                Argument.Of("name", leaf.Indicator.Name),
                Argument.Of("years", printed.ConvertAll(one => one.ToString())),
                Argument.Of("year", year.Year));
        }
    }

    private static List<PrintedYears> SpanOf(SelfEvaluation report) => PrintedYears.In($"{report.Title} {report.Subject.Name}");

    private static bool IsOfTime(ScoredRow leaf) => leaf.Leaf.Second.Name is { } level
        && (level.Contains("时效", StringComparison.Ordinal) || level.Contains("进度", StringComparison.Ordinal));
}

public static partial class CheckCodes
{
    /// <summary>时效指标的日期不在评价年度: a timeliness indicator names dates of another year only.</summary>
    public static FindingCode DateOfAnotherYear { get; } = new(7101);
}

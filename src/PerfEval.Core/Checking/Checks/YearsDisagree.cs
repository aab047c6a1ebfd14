using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.YearsDisagree"/>.</summary>
/// <remarks>A year before 资金, 经费 or 转移支付 is that of the money and not of the report.</remarks>
internal sealed class YearsDisagree : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.YearsDisagree, Severity.Warning, FindingConcern.Contradiction, "F9",
        chinese: new(
            "标题年度与填报年度不一致",
            "标题写 {title}，填报的年度为 {year}。",
            "年度不一致，表上的数属于哪一年无法确定。",
            "请核对标题和年度栏。"),
        english: new(
            "the year of the title is not the year filed",
            "The title says {title}, the year filed is {year}.",
            "Which year the figures are of cannot be told.",
            "Check the title and the year."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.FiscalYear.TryGetValue(out var year)
            || PrintedYears.OfTitle(context.Report.Title) is not { Count: > 0 } printed)
        {
            sink.Skip("skip.noYearTwice");
            return;
        }

        sink.Looked();
        if (!printed.Exists(one => one.Holds(year)))
        {
            sink.Find(
                Severity.Warning, Place.Report.Then(ReportPart.FiscalYear),
                Argument.Of("title", printed.ConvertAll(one => one.ToString())), Argument.Of("year", year.Year));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>标题年度与填报年度不一致: the title names another year than the one filed.</summary>
    public static FindingCode YearsDisagree { get; } = new(7103);
}

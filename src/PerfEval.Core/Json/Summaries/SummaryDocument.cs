using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Summaries;

/// <summary>批量汇总: the document as a whole.</summary>
internal static class SummaryDocument
{
    private const string Kind = "summary";

    private static readonly LocalizedText OtherGrades = new(
        "grades 的个数应与标准的等级个数相同。", "There are as many counts of grades as the standard has grades.");

    private static readonly LocalizedText FallingBounds = new("资金规模分档须逐级递增。", "Bounds of funding sizes rise.");

    private static readonly LocalizedText OutOfOrder = new(
        "各标准应按代码和版本排列，各不相同。", "The standards stand in the order of id and version, and no two are the same.");

    private static readonly LocalizedText TwoOfOneKey = new("每个分组只能有一个汇总。", "A group has one roll-up and not two.");

    private static readonly LocalizedText OtherUnits = new(
        "各标准的单位数与无结果的行数合计应等于行数。", "The units of all standards and the lines without a result make the number of lines.");

    private static readonly ObjectFormat<BatchSummary> Standard = Judged<BatchSummary>("standardSummary", m =>
    {
        var id = m.Must("id", Values.Text, s => s.StandardId, "标准代码");
        var version = m.Must("version", Values.Text, s => s.StandardVersion, "标准版本");
        var title = m.Must("title", LocalizedTextFormat.Of, s => s.StandardTitle, "标准名称");
        var grades = m.Must("gradeScale", GradeScaleFormat.Of, s => s.Grades, "等级划分");
        var bounds = m.May("fundingBounds", new ListFormat<Money>(Values.AmountText), s => s.FundingBounds, "资金规模分档");
        var all = m.Must("all", PartTables.Part, s => s.All, "全部单位");
        var losses = m.May("losses", PartTables.Losses, s => s.Losses, "一级指标失分");
        var indicators = m.May("indicators", PartTables.Losses, s => s.Indicators, "各指标失分");
        var ends = m.May("ends", Values.Count, s => s.Ends, "两端各列的单位数");
        var top = m.May("top", PartTables.Ranked, s => s.Top, "总分最高的单位");
        var bottom = m.May("bottom", PartTables.Ranked, s => s.Bottom, "总分最低的单位");
        var rollUps = m.May("rollUps", PartTables.RollUps, s => s.RollUps, "分组汇总");
        return (ref json, f) =>
        {
            if (!f.IsSound)
            {
                return null;
            }

            if (rollUps[f].Select(one => one.Part).Append(all[f]).Any(part => part.GradeCounts.Count != grades[f].Bands.Count))
            {
                json.Context.Refuse(OtherGrades);
            }

            if (!SizeLabel.Rise(bounds[f]))
            {
                json.Context.Refuse(FallingBounds);
            }

            if (rollUps[f].DistinctBy(one => one.Key).Count() < rollUps[f].Count)
            {
                json.Context.Refuse(TwoOfOneKey);
            }

            return new BatchSummary
            {
                StandardId = id[f],
                StandardVersion = version[f],
                StandardTitle = title[f],
                Grades = grades[f],
                FundingBounds = bounds[f],
                All = all[f],
                Losses = losses[f],
                Indicators = indicators[f],
                Ends = ends[f],
                Top = top[f],
                Bottom = bottom[f],
                RollUps = rollUps[f],
            };
        };
    });

    /// <summary>The whole document, which others may hold as a part.</summary>
    public static ObjectFormat<BatchSummary.ByStandard> Whole { get; } = Judged<BatchSummary.ByStandard>(Kind, m =>
    {
        m.Head(Kind);
        var lines = m.Must("lines", WholeGrammar.Format, s => s.Lines, "行数");
        var errors = m.May("errorLines", WholeGrammar.Format, s => s.ErrorLines, "无结果的行数");
        var standards = m.May("standards", new ListFormat<BatchSummary>(Standard), s => s.Standards, "各标准的汇总");
        return (ref json, f) =>
        {
            if (!f.IsSound)
            {
                return null;
            }

            var summary = new BatchSummary.ByStandard { Lines = lines[f], ErrorLines = errors[f], Standards = standards[f] };
            if (Problem(summary) is { } problem)
            {
                json.Context.Refuse(problem);
            }

            return summary;
        };
    });

    public static DocumentFormat<BatchSummary.ByStandard> Format { get; } = new(new SchemaHead(Kind), Whole.Table);

    private static LocalizedText? Problem(BatchSummary.ByStandard summary)
    {
        for (var i = 1; i < summary.Standards.Count; i++)
        {
            var (before, after) = (summary.Standards[i - 1], summary.Standards[i]);
            if (BatchSummary.ByStandard.Order.Compare(
                (before.StandardId, before.StandardVersion), (after.StandardId, after.StandardVersion)) >= 0)
            {
                return OutOfOrder;
            }
        }

        System.Int128 units = summary.ErrorLines;
        foreach (var standard in summary.Standards)
        {
            units += standard.All.Units;
        }

        return units == summary.Lines && summary.ErrorLines >= 0 ? null : OtherUnits;
    }
}

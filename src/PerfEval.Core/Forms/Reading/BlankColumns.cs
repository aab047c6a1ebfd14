using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 整栏未填: the columns a form is known to print and no row fills in. Of a form nobody knows the columns of, nothing is said. Reasons are left
/// out: where all went well there is none to give.
/// </summary>
internal static class BlankColumns
{
    /// <summary>Notes them, each at the first of its cells.</summary>
    public static void Note(SelfEvaluation report, FormColumns? columns, FormNotes notes)
    {
        if (columns is null)
        {
            return;
        }

        if (report.Funding is { } funding && columns.Funding.Contains(FormColumn.OpeningBudget)
            && Lines(funding).All(line => line.OpeningBudget.IsBlank) && Lines(funding).Any())
        {
            var place = Place.Report.Then(ReportPart.Funding);
            Find(notes, funding.Total is null
                ? place.Then(ReportPart.FundingSource, 0, funding.Sources[0].Label)
                : place.Then(ReportPart.FundingTotal), ReportPart.OpeningBudget);
        }

        if (report.Rows.Count == 0)
        {
            return;
        }

        var row = new LeafPlaces(report.Rows[0].GoalIndex).Next(report.Rows[0].Leaf);
        if (columns.Indicators.Contains(FormColumn.Target) && report.Rows.All(filed => filed.Indicator.Target is TargetValue.Unstated))
        {
            Find(notes, row, ReportPart.Target);
        }

        if (columns.Indicators.Contains(FormColumn.Actual) && report.Completeness != Completeness.Unfilled
            && report.Rows.All(filed => filed.Result.Actual is ActualValue.NotReported))
        {
            Find(notes, row, ReportPart.Actual);
        }
    }

    private static void Find(FormNotes notes, Place line, ReportPart part) => notes.Find(
        FindingCodes.ColumnBlank, line.Then(part), Argument.Term("column", part switch
        {
            ReportPart.OpeningBudget => FundingColumn.OpeningBudget.Key(),
            ReportPart.Target => "column.target",
            _ => "column.actual",
        }));

    private static IEnumerable<FundingLine> Lines(FundingTable funding) =>
        funding.Total is { } total ? funding.Sources.Prepend(total) : funding.Sources;
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms;

/// <summary>表上没有的栏: the columns a report may fill and its form does not print.</summary>
internal static class NotPrintedColumns
{
    private static readonly (FormColumn Column, ReportPart Part)[] OfFunding =
    [
        (FormColumn.OpeningBudget, ReportPart.OpeningBudget), (FormColumn.FullYearBudget, ReportPart.FullYearBudget),
        (FormColumn.Executed, ReportPart.Executed), (FormColumn.Rate, ReportPart.Rate),
    ];

    private static readonly (FormColumn Column, ReportPart Part)[] OfIndicators =
    [
        (FormColumn.Target, ReportPart.Target), (FormColumn.Actual, ReportPart.Actual), (FormColumn.Points, ReportPart.PointsCell),
        (FormColumn.Score, ReportPart.ScoreCell), (FormColumn.Reason, ReportPart.Reason),
    ];

    /// <summary>Those of a form; none where nobody says what it prints. A table that is not there has no column to leave blank.</summary>
    public static EquatableList<ReportPart> Of(FormColumns? printed)
    {
        List<ReportPart> missing = [];
        if (printed is not null)
        {
            Add(printed.Funding, OfFunding);
            Add(printed.Indicators, OfIndicators);
        }

        return missing.ToEquatableList();

        void Add(EquatableList<FormColumn> columns, (FormColumn Column, ReportPart Part)[] known)
        {
            foreach (var (column, part) in known)
            {
                if (columns.Count > 0 && !columns.Contains(column))
                {
                    missing.Add(part);
                }
            }
        }
    }
}

using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using Columns = PerfEval.Core.Reports.SelfEvaluation.Columns;

namespace PerfEval.Core.Forms.Reading;

/// <summary>表上没有的栏: the columns a report may fill and its form does not print.</summary>
internal static class NotPrintedColumns
{
    private static readonly (FormColumn Column, Columns Missing)[] OfFunding =
    [
        (FormColumn.OpeningBudget, Columns.OpeningBudget), (FormColumn.FullYearBudget, Columns.FullYearBudget),
        (FormColumn.Executed, Columns.Executed), (FormColumn.Rate, Columns.Rate),
    ];

    private static readonly (FormColumn Column, Columns Missing)[] OfIndicators =
    [
        (FormColumn.Target, Columns.Target), (FormColumn.Actual, Columns.Actual),
        (FormColumn.Points, Columns.Points), (FormColumn.Score, Columns.Score),
        (FormColumn.Reason, Columns.Reason),
    ];

    /// <summary>Those of a form; none where nobody says what it prints. A table that is not there has no column to leave blank.</summary>
    public static Columns Of(FormColumns? printed) =>
        printed is null ? default : Missing(printed.Funding, OfFunding) | Missing(printed.Indicators, OfIndicators);

    private static Columns Missing(EquatableList<FormColumn> printed, (FormColumn Column, Columns Missing)[] known)
    {
        var missing = Columns.None;
        foreach (var (column, flag) in known)
        {
            if (printed.Count > 0 && !printed.Contains(column))
            {
                missing |= flag;
            }
        }

        return missing;
    }
}

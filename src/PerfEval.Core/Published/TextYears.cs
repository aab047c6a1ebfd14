using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>年度的重复: a year that stands in a text again is the fiscal year said again, and nothing that was not read.</summary>
internal static class TextYears
{
    /// <summary>Takes every year alone that is the report's own for read.</summary>
    public static void Read(ReadingDraft draft, SelfEvaluation report)
    {
        foreach (var figure in draft.Figures)
        {
            var isYearAgain = figure.Date is { Month: null, IsYearEnd: false } date
                && report.FiscalYear is { HasValue: true, Value.Year: var year } && date.Year == year;
            figure.IsRead |= isYearAgain;
        }
    }
}

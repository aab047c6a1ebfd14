using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Summaries;

/// <summary>The closed vocabulary of a summary.</summary>
internal static class SummaryWords
{
    /// <summary>汇总口径: what units are grouped by.</summary>
    public static WordFormat<BatchSummary.RollUpKind> RollUp { get; } = new(
        ("competentDepartment", BatchSummary.RollUpKind.CompetentDepartment), ("region", BatchSummary.RollUpKind.Region),
        ("tier", BatchSummary.RollUpKind.Tier), ("fundingSize", BatchSummary.RollUpKind.FundingSize),
        ("fiscalYear", BatchSummary.RollUpKind.FiscalYear), ("form", BatchSummary.RollUpKind.Form), ("own", BatchSummary.RollUpKind.Own));
}

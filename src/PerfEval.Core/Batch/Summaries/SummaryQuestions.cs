using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>What a summary of a stream is to say.</summary>
/// <param name="RollUps">汇总口径.</param>
/// <param name="FundingBounds">资金规模分档.</param>
/// <param name="Ends">How many units at each end.</param>
internal sealed record SummaryQuestions(EquatableList<BatchSummary.RollUpKind> RollUps, EquatableList<Money> FundingBounds, int Ends);

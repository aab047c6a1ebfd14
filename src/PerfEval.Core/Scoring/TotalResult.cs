using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Scoring;

/// <summary>What the lines came to together.</summary>
/// <param name="Total">总分 as printed.</param>
/// <param name="Ledger">失分账 that leads to it.</param>
/// <param name="Steps">The steps between the lines and the total, other than adding up.</param>
internal sealed record TotalResult(PointsRange Total, PointsLedger Ledger, EquatableList<ScoreExplanation> Steps);

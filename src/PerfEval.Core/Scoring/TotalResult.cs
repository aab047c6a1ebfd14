using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>What the lines came to together.</summary>
/// <param name="Total">总分 as printed.</param>
/// <param name="Grade">等级; null where it is not definite.</param>
/// <param name="Ungraded">Why there is no grade other than that the ends of the total disagree; null otherwise.</param>
/// <param name="Ledger">失分账 that leads to it.</param>
/// <param name="Steps">The steps between the lines and the total, other than adding up.</param>
/// <param name="Caps">已触发的限分.</param>
/// <param name="Unscored">Points that are not scored.</param>
internal sealed record TotalResult(
    PointsRange Total,
    GradeScale.Band? Grade,
    Remark? Ungraded,
    PointsLedger Ledger,
    EquatableList<ScoreExplanation> Steps,
    EquatableList<ScoredEvaluation.AppliedCap> Caps,
    List<UnprintedPoints.Cap> Unscored)
{
    /// <summary>Whether there is a total at all.</summary>
    public required bool IsComputable { get; init; }
}

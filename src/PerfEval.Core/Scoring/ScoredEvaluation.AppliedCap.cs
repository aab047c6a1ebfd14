using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

public sealed partial record ScoredEvaluation
{
    /// <summary>已触发的限分: a cap or veto of the standard that holds for this report, and why.</summary>
    /// <param name="Name">名称, as the standard names it.</param>
    /// <param name="Reason">事由.</param>
    /// <param name="IsCertain">Whether it holds whatever the score in a range comes to.</param>
    public sealed record AppliedCap(string Name, Remark Reason, bool IsCertain);
}

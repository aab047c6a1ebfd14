using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 单项得分结果: what scoring one line came to. Not reported is not 0, not applicable is not failed, not computable is not a guess. A closed family.
/// </summary>
public abstract record ScoreOutcome
{
    private ScoreOutcome()
    {
    }

    /// <summary>得分确定: an exact score.</summary>
    /// <param name="Share">得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Points">得分 rounded by the standard, never above the 分值.</param>
    public sealed record Scored(Ratio Share, Points Points) : ScoreOutcome;

    /// <summary>得分为区间: what was filed allows more than one score.</summary>
    /// <param name="Least">The least 得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Most">The most 得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Range">The least and the most points, rounded by the standard.</param>
    /// <param name="Why">Why it is not exact.</param>
    public sealed record Ranged(Ratio Least, Ratio Most, PointsRange Range, OpenReason Why) : ScoreOutcome;

    /// <summary>不适用: the line does not apply to this unit.</summary>
    public sealed record NotApplicable : ScoreOutcome;

    /// <summary>未填报: no actual value was filed. Counts as 0 to the points.</summary>
    public sealed record NotReported : ScoreOutcome;

    /// <summary>无法计算: counts as 0 to the points; without points, as whatever they may be.</summary>
    /// <param name="Why">What is missing or contradictory.</param>
    public sealed record NotComputable(OpenReason Why) : ScoreOutcome;
}

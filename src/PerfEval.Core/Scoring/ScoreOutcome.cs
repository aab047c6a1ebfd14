using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 单项得分结果: what scoring one line came to. Not reported is not 0, not applicable is not failed, not computable is not a guess. A closed
/// family.
/// </summary>
public abstract record ScoreOutcome
{
    private ScoreOutcome()
    {
    }

    /// <summary>
    /// 得分未定的原因: why there is a range of scores or none; null where the score is exact or the outcome itself is the reason.
    /// </summary>
    public abstract OpenReason? Reason { get; }

    /// <summary>得分 ÷ 分值 at its least and at its most, exact; null where nothing was computed.</summary>
    internal abstract (Ratio Least, Ratio Most)? Shares { get; }

    /// <summary>The points the line comes to, rounded by the standard; null where they may be anything the line has.</summary>
    internal abstract PointsRange? Earned { get; }

    /// <summary>得分确定: an exact score.</summary>
    /// <param name="Share">得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Points">得分 rounded by the standard, never above the 分值.</param>
    public sealed record Scored(Ratio Share, Points Points) : ScoreOutcome
    {
        /// <inheritdoc/>
        public override OpenReason? Reason => null;

        internal override (Ratio Least, Ratio Most)? Shares => (Share, Share);

        internal override PointsRange? Earned => PointsRange.Exactly(Points);
    }

    /// <summary>得分为区间: what was filed allows more than one score.</summary>
    /// <param name="Least">The least 得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Most">The most 得分 ÷ 分值, exact and never rounded.</param>
    /// <param name="Range">The least and the most points, rounded by the standard.</param>
    /// <param name="Why">Why it is not exact.</param>
    public sealed record Ranged(Ratio Least, Ratio Most, PointsRange Range, OpenReason Why) : ScoreOutcome
    {
        /// <inheritdoc/>
        public override OpenReason Reason => Why;

        internal override (Ratio Least, Ratio Most)? Shares => (Least, Most);

        internal override PointsRange? Earned => Range;
    }

    /// <summary>不适用: the line does not apply to this unit.</summary>
    public sealed record NotApplicable : ScoreOutcome
    {
        /// <inheritdoc/>
        public override OpenReason? Reason => null;

        internal override (Ratio Least, Ratio Most)? Shares => null;

        internal override PointsRange? Earned => default(PointsRange);
    }

    /// <summary>未填报: no actual value was filed. Counts as 0 to the points.</summary>
    public sealed record NotReported : ScoreOutcome
    {
        /// <inheritdoc/>
        public override OpenReason? Reason => null;

        internal override (Ratio Least, Ratio Most)? Shares => null;

        internal override PointsRange? Earned => null;
    }

    /// <summary>无法计算: counts as 0 to the points; without points, as whatever they may be.</summary>
    /// <param name="Why">What is missing or contradictory.</param>
    public sealed record NotComputable(OpenReason Why) : ScoreOutcome
    {
        /// <inheritdoc/>
        public override OpenReason Reason => Why;

        internal override (Ratio Least, Ratio Most)? Shares => null;

        internal override PointsRange? Earned => null;
    }
}

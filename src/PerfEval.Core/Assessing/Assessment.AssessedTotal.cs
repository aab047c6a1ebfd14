using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Assessing;

public sealed partial record Assessment
{
    /// <summary>
    /// 总分复核: the claimed total beside the sum of the claimed scores, and what the differences of the rows come to by kind. The recomputed
    /// total is that of the evaluation.
    /// </summary>
    /// <param name="Claimed">自评总分 as filed.</param>
    /// <param name="SumOfClaims">
    /// 自评得分之和, in points; null where a row claims none, or where each goal is scored out of the full points.
    /// </param>
    /// <param name="WithinTolerance">容差之内的多计与少计.</param>
    /// <param name="BreakingRules">不合规则的多计与少计.</param>
    /// <param name="OpenToJudgement">
    /// 属于判断的多计与少计: for rows that have one score, claimed − recomputed; a range the claim lies in adds nothing.
    /// </param>
    /// <param name="Cause">总分与得分之和不符的原因; null where the figures show none.</param>
    public sealed record AssessedTotal(
        Reported<Points> Claimed, Points? SumOfClaims,
        ScoreGap WithinTolerance, ScoreGap BreakingRules, ScoreGap OpenToJudgement, ScoreCause? Cause)
    {
        /// <summary>总分与得分之和不符的原因; null where the figures show none.</summary>
        public ScoreCause? Cause { get; init => field = Given.Defined(value); } = Given.Defined(Cause);
    }
}

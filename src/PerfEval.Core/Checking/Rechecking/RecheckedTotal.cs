using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;

namespace PerfEval.Core.Checking.Rechecking;

/// <summary>总分复核: the total, filed against the sum of the filed scores and against the recomputation, and what the lines' differences come to by kind.</summary>
/// <param name="Filed">自评总分 as filed.</param>
/// <param name="SumOfFiled">自评得分之和; null where a line claims none.</param>
/// <param name="Recomputed">复算总分.</param>
/// <param name="WithinTolerance">容差之内的多计与少计.</param>
/// <param name="BreakingRules">不合规则的多计与少计.</param>
/// <param name="OpenToJudgement">属于判断的多计与少计: for lines that have one score, filed − recomputed; a range the claim lies in adds nothing.</param>
/// <param name="Cause">总分与得分之和不符的原因, where the figures show one.</param>
public sealed record RecheckedTotal(
    Reported<Points> Filed, Points? SumOfFiled, PointsRange Recomputed, ScoreGap WithinTolerance, ScoreGap BreakingRules, ScoreGap OpenToJudgement, ScoreCause? Cause);

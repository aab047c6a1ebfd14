namespace PerfEval.Core.Batch;

public sealed partial class BatchScoringPlan
{
    /// <summary>单位得分: total and grade of one unit, without an explanation.</summary>
    /// <param name="Total">总分 in steps of the plan; <see cref="BatchScores.NoTotal"/> where it is a range.</param>
    /// <param name="Grade">
    /// 等级 by position in the scale of the standard, from the best, 0; <see cref="BatchScores.NoGrade"/> where it is not definite.
    /// </param>
    /// <param name="IsByReference">Whether the reference scored it, because a kernel cannot.</param>
    public readonly record struct UnitScore(int Total, byte Grade, bool IsByReference);
}

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 差异原因: why a filed score, sum or total is likely to differ from the recomputed one. Named only where the figures show it.
/// </summary>
public enum ScoreCause
{
    /// <summary>舍去小数: the decimals were cut off, not rounded (9.9 → 9).</summary>
    Truncated = 0,

    /// <summary>
    /// 误用绝对百分比: the actual percentage was multiplied instead of actual ÷ target (98 % of a 98 % target scored 19.6 of 20).
    /// </summary>
    AbsolutePercentage,

    /// <summary>反向指标按正向计分: a target of "at most" was scored as one of "at least".</summary>
    InverseScoredAsDirect,

    /// <summary>达标而未得满分，未说明原因: the target was reached, yet the score is not full and no reason is stated.</summary>
    MetButReduced,

    /// <summary>未达标而得满分: the target was missed, yet the score is full.</summary>
    MissedButFull,

    /// <summary>比率尺度有误: a share of one taken for a percentage, or the other way round.</summary>
    WrongScale,

    /// <summary>方向未印明: the claim is right only if the target without a sign is read the other way round.</summary>
    OppositeDirection,

    /// <summary>总分漏计执行率得分: the total leaves out the score of execution.</summary>
    ExecutionLeftOut,

    /// <summary>明细行重复计分: a sub-row of the funding table was counted again.</summary>
    SubRowCountedTwice,

    /// <summary>总分按未舍入的得分相加: the total was added up with decimals the lines do not show.</summary>
    HiddenDecimals,

    /// <summary>分值超出满分: the indicators alone make the full points and execution comes on top (110, 120).</summary>
    PointsBeyondFull,

    /// <summary>
    /// 分值重复折算: the points were applied twice, claimed = points² ÷ 100 (20 of 20 scored 4), in several rows and in no met row otherwise.
    /// </summary>
    PointsAppliedTwice,

    /// <summary>不合得分系数: nor is the claim the points times the coefficient (得分系数) that the form prints beside it.</summary>
    NotOfCoefficient,
}

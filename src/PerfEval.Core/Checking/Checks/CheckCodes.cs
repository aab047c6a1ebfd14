using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>
/// 检查项的问题代码: the codes of the findings that checks make, PE1xxx to PE8xxx. Each stands with its check; those of checks that hold reports
/// against one another or beside a review stand here.
/// </summary>
public static partial class CheckCodes
{
    /// <summary>指标值比上年降低: the target of the same indicator is weaker than last year's.</summary>
    public static FindingCode TargetLowered { get; } = new(6201);

    /// <summary>指标值就是上年完成值: three targets or more, or all, are last year's results.</summary>
    public static FindingCode TargetOfLastYear { get; } = new(6202);

    /// <summary>指标照搬其他单位: three rows or more are those of another unit's report of the same year.</summary>
    public static FindingCode CopiedFromAnotherUnit { get; } = new(6203);

    /// <summary>复核得分空白而有备注: a row that its reviewer remarked on has no reviewed score.</summary>
    public static FindingCode ReviewedScoreBlank { get; } = new(8101);

    /// <summary>复核扣分无备注: a reviewer took points off without a remark.</summary>
    public static FindingCode TakenOffWithoutRemark { get; } = new(8102);

    /// <summary>备注所写比例与实际扣分不符: a remark says another share than was taken off.</summary>
    public static FindingCode RemarkedShareDiffers { get; } = new(8103);

    /// <summary>备注为无佐证、无关而仍给分: a row keeps points that by its remark nothing supports.</summary>
    public static FindingCode PointsLeftWithoutSupport { get; } = new(8104);

    /// <summary>复核得分高于自评而无理由: a reviewer gave more than was claimed, without a remark.</summary>
    public static FindingCode ReviewedAboveClaim { get; } = new(8105);

    /// <summary>同类问题扣分不一: of rows remarked on alike, a reviewer took far more off one than off another.</summary>
    public static FindingCode LikeCasesUnlike { get; } = new(8106);
}

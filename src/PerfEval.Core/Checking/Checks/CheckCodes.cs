using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>
/// 检查项的问题代码: the codes of the findings that checks make, PE1xxx to PE7xxx. Each stands with its check; those of checks that hold reports
/// against one another stand here.
/// </summary>
public static partial class CheckCodes
{
    /// <summary>指标值比上年降低: the target of the same indicator is weaker than last year's.</summary>
    public static FindingCode TargetLowered { get; } = new(6201);

    /// <summary>指标值就是上年完成值: three targets or more, or all, are last year's results.</summary>
    public static FindingCode TargetOfLastYear { get; } = new(6202);

    /// <summary>指标照搬其他单位: three rows or more are those of another unit's report of the same year.</summary>
    public static FindingCode CopiedFromAnotherUnit { get; } = new(6203);
}

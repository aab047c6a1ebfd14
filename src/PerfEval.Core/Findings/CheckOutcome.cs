using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查结果: the outcome of a check. Skipped is not passed: a check that could not run records the reason. A closed family.
/// </summary>
public abstract record CheckOutcome
{
    private CheckOutcome()
    {
    }

    /// <summary>通过: the check ran and found nothing.</summary>
    public sealed record Passed : CheckOutcome;

    /// <summary>发现问题: the check ran and found something.</summary>
    /// <param name="Findings">What it found, at least one.</param>
    public sealed record Found(EquatableList<Finding> Findings) : CheckOutcome;

    /// <summary>未检查: the check could not run.</summary>
    /// <param name="Reason">Why it could not.</param>
    public sealed record Skipped(Remark Reason) : CheckOutcome;
}

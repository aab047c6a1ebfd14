using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>提示阈值: from where on something is worth a question.</summary>
/// <param name="LowExecution">执行率低于此值须说明原因, such as 90 %.</param>
/// <param name="Adjustment">预算调整幅度超过此值须说明原因, such as 30 %.</param>
/// <param name="OverAttainment">完成率超过此值须提示, such as 130 %.</param>
/// <param name="AttainmentAhead">指标完成率超出执行率的幅度, such as 10 percentage points.</param>
public sealed record NoteThresholds(Ratio LowExecution, Ratio Adjustment, Ratio OverAttainment, Ratio AttainmentAhead)
{
    /// <summary>单项分值占满分达到此值须提示: 40 % unless a standard says otherwise, for the national division gives a single benefit 30.</summary>
    public Ratio Concentration { get; init; } = Ratio.Percent(40);

    /// <summary>完成值全部照抄目标须提示的最少行数: rows whose target is neither 100 % nor 0; 3 unless a standard says otherwise.</summary>
    public int CopiedRows { get; init; } = 3;

    /// <summary>执行率低于此值而各项得分全满须说明: 50 % unless a standard says otherwise.</summary>
    public Ratio HalfSpent { get; init; } = Ratio.Percent(50);

    /// <summary>单价乘数量与执行数相差超过此值须提示: 10 % unless a standard says otherwise.</summary>
    public Ratio CostGap { get; init; } = Ratio.Percent(10);

    /// <summary>复核备注所写比例与实际扣分相差超过此值须说明: 15 points of percentage unless a standard says otherwise.</summary>
    public Ratio RemarkGap { get; init; } = Ratio.Percent(15);

    /// <summary>检查用语: the words by which checks know rows and answers.</summary>
    public NoteTerms Terms { get; init => field = Given.Of(value); } = NoteTerms.Usual;
}

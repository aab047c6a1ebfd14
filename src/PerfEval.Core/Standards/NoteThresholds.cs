using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>提示阈值: from where on something is worth a question.</summary>
/// <param name="LowExecution">执行率低于此值须说明原因, such as 90 %.</param>
/// <param name="Adjustment">预算调整幅度超过此值须说明原因, such as 30 %.</param>
/// <param name="OverAttainment">完成率超过此值须提示, such as 130 %.</param>
/// <param name="AttainmentAhead">指标完成率超出执行率的幅度, such as 10 percentage points.</param>
public sealed record NoteThresholds(Ratio LowExecution, Ratio Adjustment, Ratio OverAttainment, Ratio AttainmentAhead);

using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>选定的标准: the standard and why it was taken.</summary>
/// <param name="Standard">评价标准.</param>
/// <param name="Reason">选定依据.</param>
public sealed record StandardSelection(EvaluationStandard Standard, SelectionReason Reason)
{
    /// <summary>选定依据: why this standard was taken.</summary>
    public SelectionReason Reason { get; init => field = Given.Defined(value); } = Given.Defined(Reason);
}

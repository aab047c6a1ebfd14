using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>
/// 评分意见: points a person gives an indicator, with name and reason. An input of its own; it counts only where a rule asks for one.
/// </summary>
/// <param name="Points">得分 given.</param>
/// <param name="By">评分人.</param>
/// <param name="Reason">理由.</param>
public sealed record Judgement(Points Points, string By, string Reason)
{
    /// <summary>评分人: who judges.</summary>
    public string By { get; init => field = Given.Of(value); } = Given.Of(By);

    /// <summary>理由: why the judgement is as it is.</summary>
    public string Reason { get; init => field = Given.Of(value); } = Given.Of(Reason);
}

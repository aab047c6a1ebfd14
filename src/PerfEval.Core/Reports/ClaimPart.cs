using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>分项: a named part of a claimed total, in its own counting word.</summary>
/// <param name="Name">名称.</param>
/// <param name="Value">数值与计量单位.</param>
public sealed record ClaimPart(string Name, Measure Value)
{
    /// <summary>名称: what the part is of.</summary>
    public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);
}

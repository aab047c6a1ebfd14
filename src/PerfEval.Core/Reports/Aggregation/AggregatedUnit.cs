using PerfEval.Core.Amounts;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>One unit's report among those combined, with its name and the funds that weigh it.</summary>
/// <param name="Label">单位名称, with its code where it has one.</param>
/// <param name="Report">绩效自评报告.</param>
/// <param name="Weight">The funds; null where the funding table states none without contradiction.</param>
internal sealed record AggregatedUnit(string Label, SelfEvaluation Report, Money? Weight);

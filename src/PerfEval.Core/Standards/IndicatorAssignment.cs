using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>逐项规定: what a standard says of one indicator by name: its points, its rule, or both.</summary>
/// <param name="Name">三级指标名称 it applies to.</param>
/// <param name="Points">分值; null where the standard leaves it open.</param>
/// <param name="Rule">评分规则; null for the default of the indicator's kind.</param>
public sealed record IndicatorAssignment(string Name, Points? Points, ScoringRule? Rule);

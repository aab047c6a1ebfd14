using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>二级指标, such as 数量指标, as the paper places it.</summary>
/// <param name="Name">名称 as printed; null where the form has no second level.</param>
/// <param name="Indicators">三级指标, in the order printed.</param>
public sealed record SecondLevelIndicator(string? Name, EquatableList<ThirdLevelIndicator> Indicators);

using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>一级指标, such as 产出指标(50分), as the paper places it.</summary>
/// <param name="Name">名称 as printed, without its points; null where the form has no first level.</param>
/// <param name="DeclaredPoints">分值 printed beside the name. It need not be the sum of the indicators below.</param>
/// <param name="SecondLevels">二级指标, in the order printed.</param>
public sealed record FirstLevelIndicator(string? Name, Reported<Points> DeclaredPoints, EquatableList<SecondLevelIndicator> SecondLevels);

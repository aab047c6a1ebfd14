using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>行政区: a region of GB/T 2260 with its names.</summary>
/// <param name="Code">行政区划代码.</param>
/// <param name="Name">全称, such as 株洲市.</param>
/// <param name="ShortNames">简称, such as 株洲; none where the name is never used without its last word.</param>
public sealed record Region(RegionCode Code, string Name, EquatableList<string> ShortNames);

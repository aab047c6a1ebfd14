using PerfEval.Core.Indicators;

namespace PerfEval.Core.Json.Reports;

/// <summary>三级指标 and its result: one row of the form, and the id it is given where that is not its position.</summary>
internal readonly record struct IndicatorRow(ThirdLevelIndicator Indicator, IndicatorResult Result, string? OwnId);

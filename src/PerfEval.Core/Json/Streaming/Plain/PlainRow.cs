using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>A row of which a number is held against a number; what its names mean is asked of the standard later.</summary>
/// <param name="Names">三级指标 with the levels above it.</param>
/// <param name="Target">年度指标值.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Points">分值, not negative.</param>
/// <param name="Printed">指标方向, where the form prints it.</param>
internal readonly record struct PlainRow(
    PlainNames Names, PlainNumberInUnit Target, PlainNumberInUnit Actual, Points Points, Direction? Printed);

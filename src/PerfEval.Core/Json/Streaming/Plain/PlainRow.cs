using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>A row of which a number is held against a number; what its names mean is asked of the standard later.</summary>
internal struct PlainRow
{
    /// <summary>三级指标 with the levels above it.</summary>
    public PlainNames Names { get; set; }

    /// <summary>年度指标值, the target.</summary>
    public PlainNumberInUnit Target { get; set; }

    /// <summary>实际完成值, the actual value.</summary>
    public PlainNumberInUnit Actual { get; set; }

    /// <summary>分值, not negative.</summary>
    public Points Points { get; set; }

    /// <summary>指标方向, where the form prints it.</summary>
    public Direction? Printed { get; set; }
}

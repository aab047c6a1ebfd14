namespace PerfEval.Core.Indicators;

/// <summary>
/// 指标方向 (正向/反向): whether more or less is better. In a form it is only what the form prints; what was assumed stands in the scored line.
/// </summary>
public enum Direction
{
    /// <summary>正向指标: higher is better.</summary>
    HigherIsBetter = 0,

    /// <summary>反向指标: lower is better.</summary>
    LowerIsBetter = 1,
}

namespace PerfEval.Core.Scoring;

/// <summary>得分行类别: what a scored line is of.</summary>
public enum LineKind
{
    /// <summary>预算执行率: budget execution.</summary>
    Execution = 0,

    /// <summary>绩效指标: an indicator.</summary>
    Indicator = 1,
}

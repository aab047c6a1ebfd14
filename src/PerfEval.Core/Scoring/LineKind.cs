namespace PerfEval.Core.Scoring;

/// <summary>得分行类别.</summary>
public enum LineKind
{
    /// <summary>预算执行率.</summary>
    Execution = 0,

    /// <summary>绩效指标.</summary>
    Indicator = 1,
}

namespace PerfEval.Core.Standards;

/// <summary>不适用指标的处理: what becomes of the points of an indicator that does not apply.</summary>
public enum NotApplicablePolicy
{
    /// <summary>剔除后换算: left out, and the rest is scaled up to the full points of the standard.</summary>
    ExcludedAndRescaled = 0,

    /// <summary>剔除: left out; the total can no longer reach the full points.</summary>
    Excluded = 1,

    /// <summary>计满分: the indicator counts as full.</summary>
    Full = 2,
}

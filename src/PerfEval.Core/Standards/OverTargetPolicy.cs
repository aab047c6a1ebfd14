namespace PerfEval.Core.Standards;

/// <summary>超额完成的处理: what over-attainment does to the points.</summary>
public enum OverTargetPolicy
{
    /// <summary>封顶: full points, never more.</summary>
    Cap = 0,

    /// <summary>封顶并提示: full points; beyond the threshold a note is due.</summary>
    CapAndNote = 1,
}

namespace PerfEval.Core.Scoring;

/// <summary>分值来源: where the points of a line come from.</summary>
public enum PointsOrigin
{
    /// <summary>填报: the form prints them.</summary>
    Filed = 0,

    /// <summary>标准: the standard sets them, the form does not print them.</summary>
    Standard = 1,

    /// <summary>未知: neither.</summary>
    Unknown = 2,

    /// <summary>加减分项: none of its own; it adds to the total or takes off it.</summary>
    Adjusting = 3,

    /// <summary>权重: the form prints a weight of its level, which comes to them; none where the level has no points.</summary>
    Weight = 4,
}

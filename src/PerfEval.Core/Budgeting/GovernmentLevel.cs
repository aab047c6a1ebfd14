namespace PerfEval.Core.Budgeting;

/// <summary>预算级次: the level of government a unit's money comes from.</summary>
public enum GovernmentLevel
{
    /// <summary>未说明.</summary>
    Unstated = 0,

    /// <summary>中央.</summary>
    Central,

    /// <summary>省级.</summary>
    Province,

    /// <summary>市级.</summary>
    City,

    /// <summary>县级 (区).</summary>
    County,

    /// <summary>乡镇.</summary>
    Township,
}

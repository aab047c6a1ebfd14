namespace PerfEval.Core.Budgeting;

/// <summary>预算级次: the level of government a unit's money comes from.</summary>
public enum GovernmentLevel
{
    /// <summary>未说明: the report does not state it.</summary>
    Unstated = 0,

    /// <summary>中央: the central government.</summary>
    Central,

    /// <summary>省级: a province.</summary>
    Province,

    /// <summary>市级: a city or prefecture.</summary>
    City,

    /// <summary>县级 (区): a county or district.</summary>
    County,

    /// <summary>乡镇: a township.</summary>
    Township,
}

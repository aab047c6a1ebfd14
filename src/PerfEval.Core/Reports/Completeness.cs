namespace PerfEval.Core.Reports;

/// <summary>
/// 填报完整程度: how much of a report is there, as filed and never guessed. Unless a report is complete, checks that need the whole are skipped.
/// </summary>
public enum Completeness
{
    /// <summary>完整: the whole form is there.</summary>
    Complete = 0,

    /// <summary>截断: rows at the end are missing.</summary>
    CutShort = 1,

    /// <summary>未填: published without results.</summary>
    Unfilled = 2,

    /// <summary>无分值得分: a form without points and scores.</summary>
    Unscored = 3,

    /// <summary>不明: nobody says whether the report is whole, and it does not show it: rows or columns may be missing, or none.</summary>
    Unknown = 4,
}

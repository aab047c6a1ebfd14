namespace PerfEval.Core.Assessing;

/// <summary>
/// 结论: what an officer is to do with a report, the gravest last. It follows from what was found and is not yet accepted
/// (<see cref="Assessment.Accepted"/>); it says nothing of what was not looked at.
/// </summary>
public enum Verdict
{
    /// <summary>可以照收: neither an error nor a warning stands.</summary>
    Acceptable = 0,

    /// <summary>须说明: some warning stands, and no error.</summary>
    ToExplain,

    /// <summary>须更正: some error stands.</summary>
    ToCorrect,

    /// <summary>多半须重填: errors stand on more than half of the rows that claim a score.</summary>
    ToRefile,

    /// <summary>无法复核: neither a score nor a total is claimed, or no row can be recomputed.</summary>
    NotAssessable,
}

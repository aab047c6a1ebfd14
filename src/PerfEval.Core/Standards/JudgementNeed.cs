namespace PerfEval.Core.Standards;

/// <summary>When a scoring rule asks for a person's judgement (评分意见).</summary>
internal enum JudgementNeed
{
    /// <summary>Never: the rule computes the points.</summary>
    None,

    /// <summary>Where the actual value was filed in words instead of what the rule reads.</summary>
    WhereFiledInWords,

    /// <summary>Always.</summary>
    Always,
}

namespace PerfEval.Core.Json.Review;

/// <summary>What kind of target a rule meets.</summary>
internal enum RuleTargets
{
    /// <summary>Whatever the indicator it is assigned to has.</summary>
    Any,

    /// <summary>Numbers, ranges and dates.</summary>
    Quantities,

    /// <summary>Words.</summary>
    Wordings,
}

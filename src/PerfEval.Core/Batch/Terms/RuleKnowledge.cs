namespace PerfEval.Core.Batch.Terms;

/// <summary>What a batch can do with a rule.</summary>
internal enum RuleKnowledge
{
    /// <summary>Nothing: units with such a rule are scored by the reference.</summary>
    None,

    /// <summary>A line the reference scored to an exact share may be counted like any other.</summary>
    Share,

    /// <summary>The kernels compute the line themselves.</summary>
    Curve,
}

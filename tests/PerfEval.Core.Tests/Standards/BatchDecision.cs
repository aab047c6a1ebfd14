namespace PerfEval.Core.Tests.Standards;

/// <summary>What a batch does with the lines of a kind of rule.</summary>
internal enum BatchDecision
{
    /// <summary>A kernel computes them.</summary>
    Computed,

    /// <summary>The scorer does, and a kernel sums them up.</summary>
    TakenOver,

    /// <summary>It is no rule of an indicator.</summary>
    NoIndicator,
}

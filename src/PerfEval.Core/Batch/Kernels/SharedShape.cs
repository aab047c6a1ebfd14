namespace PerfEval.Core.Batch.Kernels;

/// <summary>The shape of a score over the actual value, in a column whose target is one constant.</summary>
internal enum SharedShape
{
    /// <summary>Full from a low to a high value, else nothing.</summary>
    Step,

    /// <summary>Rising to a target above 0: n = A between 0 and T, d = T.</summary>
    Rising,

    /// <summary>Falling from a target above 0: n = T, d = the greater of A and T.</summary>
    Falling,

    /// <summary>By deviation from a target other than 0: n = |T| − |A − T|, at least 0, d = |T|.</summary>
    Deviation,

    /// <summary>±p: n = p, d = the greater of |A| and p.</summary>
    Allowance,

    /// <summary>Rising to a low value above 0, falling from a high one.</summary>
    Between,
}

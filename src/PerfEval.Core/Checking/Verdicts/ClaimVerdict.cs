namespace PerfEval.Core.Checking.Verdicts;

/// <summary>How a claimed score stands to the recomputation of its line.</summary>
internal enum ClaimVerdict
{
    /// <summary>The same, or inside what was filed allows.</summary>
    Same,

    /// <summary>
    /// The line allows any score, does not apply, or is scored by the claim itself: there is nothing to hold the claim against.
    /// </summary>
    Open,

    /// <summary>Apart within the tolerance, or by rounding alone.</summary>
    Rounded,

    /// <summary>
    /// Apart for a reason that lies in the form: another sense of a target without a sign, merged rows, more done than asked.
    /// </summary>
    Explained,

    /// <summary>Above the points or below 0.</summary>
    OutOfRange,

    /// <summary>Outside the tier the filer named.</summary>
    OutsideTier,

    /// <summary>Apart.</summary>
    Different,
}

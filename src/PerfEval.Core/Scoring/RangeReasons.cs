using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>区间得分的原因: the one place that tells kinds of reasons for a range apart.</summary>
internal static class RangeReasons
{
    /// <summary>
    /// Whether target and actual could not be brought into one unit, or can be in more than one way: nothing then says which of the
    /// readings the filer had.
    /// </summary>
    public static bool IsOfUnits(Remark why) => why.Key is "why.unitsDoNotConvert" or "why.shareOrPercent";

    /// <summary>Whether the range is that of a tier (档次) the filer named.</summary>
    public static bool IsOfTier(Remark why) => why.Key is "why.tierRange";
}

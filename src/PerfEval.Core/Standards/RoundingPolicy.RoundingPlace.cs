namespace PerfEval.Core.Standards;

public sealed partial record RoundingPolicy
{
    /// <summary>取舍位置: where scores are rounded.</summary>
    public enum RoundingPlace
    {
        /// <summary>逐项取舍: each line is rounded, the total is the sum of what is printed.</summary>
        Line = 0,

        /// <summary>总分取舍: lines stay exact, the total is rounded once.</summary>
        Total = 1,
    }
}

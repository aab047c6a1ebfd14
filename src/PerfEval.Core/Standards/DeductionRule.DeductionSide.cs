namespace PerfEval.Core.Standards;

public sealed partial record DeductionRule
{
    /// <summary>扣分方向: on which side of the edge points are lost.</summary>
    public enum DeductionSide
    {
        /// <summary>每超…扣: above the edge.</summary>
        Above = 0,

        /// <summary>每低于…扣: below the edge.</summary>
        Below = 1,
    }
}

namespace PerfEval.Core.Standards;

public sealed partial record DirectionPolicy
{
    /// <summary>等于型目标的处理: how "= T" is read where it is missed.</summary>
    public enum EqualityPolicy
    {
        /// <summary>按方向: as ≥ or ≤, by the direction of the indicator.</summary>
        ByDirection = 0,

        /// <summary>按偏离度: 1 − |A − T| ÷ |T|, at least 0.</summary>
        Deviation = 1,

        /// <summary>必须相等: reached only when equal.</summary>
        Exact = 2,
    }
}

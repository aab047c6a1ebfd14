namespace PerfEval.Core.Amounts;

/// <summary>舍入方式: what happens to the digits that rounding drops. <c>default</c> is 四舍五入, half away from zero.</summary>
public enum Midpoint
{
    /// <summary>四舍五入: a half goes away from zero, so 0.125 becomes 0.13 and −0.125 becomes −0.13.</summary>
    HalfAwayFromZero = 0,

    /// <summary>四舍六入五成双: a half goes to the even neighbour, so 0.125 becomes 0.12.</summary>
    HalfToEven = 1,

    /// <summary>截尾 (去尾): what is dropped is lost, so 0.129 becomes 0.12.</summary>
    TowardZero = 2,
}

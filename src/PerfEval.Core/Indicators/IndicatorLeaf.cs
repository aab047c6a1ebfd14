using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>A 三级指标 with the way that leads to it: its parents and the positions, from 0, at each level.</summary>
/// <param name="FirstIndex">Position of the first level.</param>
/// <param name="SecondIndex">Position of the second level in the first.</param>
/// <param name="ThirdIndex">Position of the indicator in the second level.</param>
/// <param name="First">一级指标.</param>
/// <param name="Second">二级指标.</param>
/// <param name="Indicator">三级指标.</param>
public sealed record IndicatorLeaf(
    int FirstIndex, int SecondIndex, int ThirdIndex, FirstLevelIndicator First, SecondLevelIndicator Second, ThirdLevelIndicator Indicator)
{
    /// <summary>一级指标: the first level it stands under.</summary>
    public FirstLevelIndicator First { get; init => field = Given.Of(value); } = Given.Of(First);

    /// <summary>二级指标: the second level it stands under.</summary>
    public SecondLevelIndicator Second { get; init => field = Given.Of(value); } = Given.Of(Second);

    /// <summary>三级指标: the indicator itself.</summary>
    public ThirdLevelIndicator Indicator { get; init => field = Given.Of(value); } = Given.Of(Indicator);
}

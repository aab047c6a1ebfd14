using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>标准中的一级指标: its points and the second levels that belong to it.</summary>
/// <param name="Name">名称, such as 产出指标.</param>
/// <param name="Aliases">Other names forms use.</param>
/// <param name="Points">分值; null where the standard leaves it open.</param>
/// <param name="IsRequired">Whether a report must have it.</param>
/// <param name="SecondLevels">二级指标 that belong to it.</param>
public sealed partial record FirstLevelStandard(
    string Name, EquatableList<string> Aliases, Points? Points, bool IsRequired, EquatableList<FirstLevelStandard.SecondLevel> SecondLevels)
{
    /// <summary>名称, such as 产出指标.</summary>
    public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

    /// <summary>
    /// 均分: the decimals, 0 to 4, to which the indicators without printed points share those of the level; null where they do not share
    /// them. Second levels with points or a share of their own share these among theirs, all others what is left.
    /// </summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The decimals are not 0 to 4.</exception>
    public int? EqualSplit { get; init => field = value is { } decimals ? new Rounding(decimals).Decimals : null; }

    /// <summary>余数: what becomes of the rest where they do not divide evenly.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">No named one.</exception>
    public SplitRemainder Remainder { get; init => field = Given.Defined(value); }
}

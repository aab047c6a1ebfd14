using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record FirstLevelStandard
{
    /// <summary>标准中的二级指标: a second level that belongs to a first level.</summary>
    /// <param name="Name">名称, such as 时效指标.</param>
    /// <param name="Aliases">Other names forms use: 进度指标.</param>
    /// <param name="IsExpected">Whether the standard expects it in every report.</param>
    public sealed record SecondLevel(string Name, EquatableList<string> Aliases, bool IsExpected)
    {
        /// <summary>名称, such as 时效指标.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

        /// <summary>分值; null where the standard leaves it open.</summary>
        public Points? Points { get; init; }

        /// <summary>权重: the share of its first level's points, above 0 and at most 1; null where it is not given so.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
        public Ratio? Share { get; init => field = WeightedPoints.Weight(value); }

        /// <summary>
        /// 均分: the decimals, 0 to 4, to which the indicators without printed points share those of the level, its points or its share; null
        /// where they share them as the first level says, or do not.
        /// </summary>
        /// <exception cref="System.ArgumentOutOfRangeException">The decimals are not 0 to 4.</exception>
        public int? EqualSplit { get; init => field = value is { } decimals ? new Rounding(decimals).Decimals : null; }

        /// <summary>余数: what becomes of the rest where they do not divide evenly.</summary>
        /// <exception cref="System.ArgumentOutOfRangeException">No named one.</exception>
        public SplitRemainder Remainder { get; init => field = Given.Defined(value); }
    }
}

using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 方向判定: which way a target without a sign is read. A target of 0 is always "at most 0". A form never infers a direction; the scored line
/// records the assumption.
/// </summary>
/// <param name="LowerIsBetterTerms">反向指标用语: an indicator whose name holds one of these (控制率, 投诉, …) is lower-is-better.</param>
/// <param name="CostTerms">
/// 成本类用语: under a first or second level whose name holds one of these (成本) lower is better, except for a 率 in %.
/// </param>
/// <param name="Equality">How "= T" is read.</param>
public sealed partial record DirectionPolicy(
    EquatableList<string> LowerIsBetterTerms, EquatableList<string> CostTerms, DirectionPolicy.EqualityPolicy Equality)
{
    /// <summary>How "= T" is read.</summary>
    public DirectionPolicy.EqualityPolicy Equality { get; init => field = Given.Defined(value); } = Given.Defined(Equality);

    /// <summary>时长用语: which durations are time taken, where lower is better.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public DurationTerms Durations
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }
    = DurationTerms.Usual;
}

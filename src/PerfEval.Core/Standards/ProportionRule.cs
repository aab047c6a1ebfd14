using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>
/// 按完成比例赋分: reached gives full points; else points × actual ÷ target for higher-is-better and points × target ÷ actual for lower-is-better.
/// </summary>
public sealed record ProportionRule : ScoringRule
{
    /// <summary>A proportion rule.</summary>
    /// <param name="floor">得分下限: below this attainment no points are given; null for none. 0 to 1, such as 60 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The floor is not between 0 and 1.</exception>
    public ProportionRule(Ratio? floor = null)
    {
        if (floor is { } ratio && (ratio < Ratio.Zero || ratio > Ratio.One))
        {
            throw new ArgumentOutOfRangeException(nameof(floor), floor, "The floor of a proportion lies between 0 and 1.");
        }

        Floor = floor;
    }

    /// <summary>得分下限: below this attainment no points are given; null for none.</summary>
    public Ratio? Floor { get; }

    internal override RuleNature Nature => new("proportion", ComparesWithTarget: true);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForProportion(this);
}

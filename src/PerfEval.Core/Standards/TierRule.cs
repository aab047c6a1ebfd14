using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>
/// 定性三档赋分: 达成, 部分达成 and 未达成 each give a share of the points within bounds that are data (100–80–60–0 or 100–80–50–0). The tier comes from
/// the actual value, the points within it from a judgement; without one the score is a range.
/// </summary>
public sealed record TierRule : ScoringRule
{
    /// <summary>The three tiers by their lower bounds; each lower bound belongs to its tier.</summary>
    /// <param name="attained">达成 from this share of the points, such as 80 %.</param>
    /// <param name="partly">部分达成 from this share, such as 60 % or 50 %.</param>
    /// <exception cref="ArgumentException">Not 1 &gt; attained &gt; partly &gt; 0.</exception>
    public TierRule(Ratio attained, Ratio partly)
    {
        if (!(Ratio.One > attained && attained > partly && partly > Ratio.Zero))
        {
            throw new ArgumentException(
                $"Tier bounds fall from 1 to 0, as 80 % and 60 % do; these are {attained} and {partly}.", nameof(attained));
        }

        (Attained, Partly) = (attained, partly);
    }

    /// <summary>达成 starts at this share of the points.</summary>
    public Ratio Attained { get; }

    /// <summary>部分达成 starts at this share of the points.</summary>
    public Ratio Partly { get; }

    /// <summary>The least and the greatest share of the points a tier gives.</summary>
    /// <param name="tier">1 达成, 2 部分达成, 3 未达成.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is not 1 to 3.</exception>
    public (Ratio Low, Ratio High) Bounds(int tier) => tier switch
    {
        1 => (Attained, Ratio.One),
        2 => (Partly, Attained),
        3 => (Ratio.Zero, Partly),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tiers are 1 达成, 2 部分达成 and 3 未达成."),
    };

    internal override RuleNature Nature => new("tier", JudgementNeed.Always);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForTier(this);
}

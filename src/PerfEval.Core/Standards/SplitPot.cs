using System;
using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>
/// 待分的分值: the points of a level that its indicators without points of their own share equally. They are exact until they are divided.
/// </summary>
/// <param name="Names">What of the level's names matters; none where they are what other levels leave.</param>
/// <param name="Fixed">The points, where the standard gives them; null where they are those of the first level.</param>
/// <param name="Share">How much of the points.</param>
/// <param name="Taken">What other levels have of it, in ten-thousandths.</param>
/// <param name="Decimals">小数位数, 0 to 4.</param>
/// <param name="Remainder">余数.</param>
internal sealed record SplitPot(
    string[] Names, Points? Fixed, Ratio Share, Int128 Taken, int Decimals, FirstLevelStandard.SplitRemainder Remainder)
{
    /// <summary>The parts of the indicators under some second levels.</summary>
    /// <param name="points">The points of the level.</param>
    /// <param name="first">一级指标 of a form.</param>
    /// <param name="seconds">Those of its second levels that share.</param>
    /// <param name="standard">评价标准.</param>
    public SplitPart Divide(Points points, FirstLevelIndicator first, List<SecondLevelIndicator> seconds, EvaluationStandard standard)
    {
        var taken = (BigInteger)Taken;
        List<string> sharing = [];
        foreach (var second in seconds)
        {
            for (var i = 0; i < second.Indicators.Count; i++)
            {
                var leaf = new IndicatorLeaf(0, 0, i, first, second, second.Indicators[i]);
                var provision = standard.AssignmentOf(leaf)?.Value;
                if (provision?.Adjusts is not null)
                {
                    continue;
                }

                if (OwnOf(leaf, provision, standard) is { } own)
                {
                    taken += Points.Max(own, Points.Zero).TenThousandths;
                }
                else if (!standard.IsOfTemplate(leaf))
                {
                    sharing.Add(leaf.Indicator.Id);
                }
            }
        }

        return Divide(((BigInteger)points.TenThousandths * Share.Numerator) - (taken * Share.Denominator), sharing);
    }

    // null where the indicator is one of those that share; what nobody can read takes none
    private static Points? OwnOf(IndicatorLeaf leaf, IndicatorAssignment? provision, EvaluationStandard standard) =>
        leaf.Indicator.Points.Kind switch
        {
            ReportedKind.Blank => WeightedPoints.GivenBy(standard, leaf, provision),
            ReportedKind.Value when WeightedPoints.IsWeight(standard, leaf) => WeightedPoints.Printed(standard, leaf) ?? Points.Zero,
            ReportedKind.Value => leaf.Indicator.Points.Value,
            _ => Points.Zero,
        };

    // what is left stands over the denominator of the share; nothing where more is taken than there is
    private SplitPart Divide(BigInteger left, List<string> sharing)
    {
        if (left.Sign <= 0 || sharing.Count == 0)
        {
            return SplitPart.None;
        }

        var step = WideMath.PowerOfTen(Points.Decimals - Decimals);
        var ofStep = (BigInteger)Share.Denominator * step;
        if (Remainder == FirstLevelStandard.SplitRemainder.Dropped)
        {
            return new SplitPart(PointsOf(WideMath.Divide(left, ofStep * sharing.Count, Midpoint.HalfAwayFromZero), step));
        }

        var steps = BigInteger.DivRem(WideMath.Divide(left, ofStep, Midpoint.HalfAwayFromZero), sharing.Count, out var over);
        return new SplitPart(PointsOf(steps, step))
        {
            WithOneMore = new HashSet<string>(sharing.GetRange(0, (int)over), StringComparer.Ordinal),
            OneMore = PointsOf(steps + 1, step),
        };
    }

    private static Points PointsOf(BigInteger steps, long step) => Points.FromTenThousandths((long)(steps * step));
}

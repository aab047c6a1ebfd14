using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>分档赋分 of what was read: the band it falls in, or the least and the best of the bands it may fall in.</summary>
internal static class BandScoring
{
    public static LineResult Score(BandRule rule, Attainment.Read read, LineContext context)
    {
        BandRule.Band? only = null;
        var (least, most) = (read.MayBeLost ? Ratio.Zero : Ratio.One, Ratio.Zero);
        foreach (var band in rule.Bands)
        {
            if (MayFallIn(band, rule.Over, read))
            {
                var share = band.Award.ShareOf(context.Points);
                (least, most) = (Ratio.Min(least, share), Ratio.Max(most, share));
                only = band;
            }
        }

        if (least != most)
        {
            return context.Ranged(least, most, read.Why);
        }

        if (only is null)
        {
            return context.Scored(Ratio.Zero, "step.offZero");
        }

        if (read.Number is null)
        {
            return context.Scored(least, "step.whatever");
        }

        if (only.Award.Points is { } points && points > context.Points)
        {
            context.Assumptions.Add(
                Assumption.Of(AssumptionKind.AwardAbovePoints, Argument.Of("award", points), Argument.Of("points", context.Points)));
        }

        return context.Scored(
            least, "step.band", "",
            Argument.Term("operand", OperandWords.Of(rule.Over)),
            Argument.Of("value", read.Value),
            Argument.Of("band", only.Range.ToString()));
    }

    /// <summary>The share that the band of a place gives.</summary>
    public static Ratio ShareAt(BandRule rule, Spot spot, Points points)
    {
        foreach (var band in rule.Bands)
        {
            if (SpanOf(band, rule.Over).Holds(spot))
            {
                return band.Award.ShareOf(points);
            }
        }

        return Ratio.Zero;
    }

    private static NumberSpan SpanOf(BandRule.Band band, RuleOperand over) => new(
        band.Range.Low is { } low ? new Spot(RuleBounds.NumberOf(low, over), band.Range.IncludesLow ? 0 : 1) : Spot.Lowest,
        band.Range.High is { } high ? new Spot(RuleBounds.NumberOf(high, over), band.Range.IncludesHigh ? 0 : -1) : Spot.Highest);

    private static bool MayFallIn(BandRule.Band band, RuleOperand over, Attainment.Read read)
    {
        var span = SpanOf(band, over);
        foreach (var numbers in read.Spans)
        {
            // days are whole
            if (numbers.With(span) is { } shared && (over != RuleOperand.Days || shared.HoldsWholeNumber()))
            {
                return true;
            }
        }

        return false;
    }
}

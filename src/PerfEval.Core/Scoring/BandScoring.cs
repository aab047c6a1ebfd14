using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>分档赋分 of what was read: the band it falls in, or the least and the best of the bands it may fall in.</summary>
internal static class BandScoring
{
    public static LineResult Score(BandRule rule, Attainment.Read read, LineContext context)
    {
        ScoreBand? only = null;
        var (least, most) = (Ratio.One, Ratio.Zero);
        foreach (var band in rule.Bands)
        {
            if (Meets(read.Span, band, rule.Over) || (read.OtherSpan is { } other && Meets(other, band, rule.Over)))
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

        if (only!.Award.Points is { } points && points > context.Points)
        {
            context.Assumptions.Add(Remark.Of("rule.moreThanPoints", Argument.Of("award", points), Argument.Of("points", context.Points)));
        }

        return context.Scored(
            least, "step.band", "", Argument.Term("operand", OperandWords.Of(rule.Over)), Argument.Of("value", read.Value), Argument.Of("band", only.Range.ToString()));
    }

    private static bool Meets(OperandSpan span, ScoreBand band, RuleOperand over)
    {
        var range = band.Range;
        return span.Meets(
            range.Low is { } low ? RuleBounds.NumberOf(low, over) : null, range.IncludesLow,
            range.High is { } high ? RuleBounds.NumberOf(high, over) : null, range.IncludesHigh);
    }
}

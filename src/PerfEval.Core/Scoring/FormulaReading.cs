using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 按公式取完成值: where a standard says by which formula an indicator's ratio follows from facts, the facts decide and what was filed is only
/// compared. Without the facts a filed number stands, which is reported; without one either, nothing can be computed, and every missing
/// fact is named.
/// </summary>
internal static class FormulaReading
{
    // what cannot be written in six decimals of a percent is rounded there where a rule needs a number and not a fraction
    private const int PercentDecimals = 6;

    /// <summary>The ratio of a formula on the facts at hand.</summary>
    public static RatioResult Evaluate(IndicatorAssignment assignment, ScoringFacts facts)
    {
        if (facts.Year is not { } year)
        {
            return new RatioResult.NotComputable(Remark.Of("ratio.yearUnknown"), default);
        }

        FactPeriod period = assignment.FormulaOn is { } on ? new FactPeriod.Day(on.InYear(year.Year)) : new FactPeriod.Year(year);
        return assignment.Formula!.Evaluate(facts.Sheet, period, facts.Unit);
    }

    /// <summary>The exact reading for rules that read a value, where their bounds are percentages.</summary>
    public static Attainment? Exact(ScoringRule rule, TargetValue target, RatioResult.Computed computed)
    {
        if (rule.Nature.Operand != RuleOperand.Value)
        {
            return null;
        }

        var bound = rule is DeductionRule deduction ? DeductionEdge.Of(deduction, target) : (rule as BandRule)?.LargestBound;
        if (bound is not { Unit.IsShare: true }
            || Ratio.TryOf((System.Numerics.BigInteger)computed.Rate.Numerator * 1000, computed.Rate.Denominator) is not { } perMille)
        {
            return null;
        }

        var read = new Attainment.Read(
            [NumberSpan.Exactly(perMille)], ShownDecimals.ExactText(computed.Rate), OpenReason.Of(OpenReasonKind.Bound));
        if (rule is not DeductionRule steps)
        {
            return read;
        }

        var reading = new NumberReading(read.Spans, null, bound.Value.Unit, Ratio.One, null);
        return DeductionEdge.Of(steps, bound.Value, reading) is { } edge ? read with { Edge = edge } : null;
    }

    /// <summary>
    /// The exact reading for rules that compare with a target in percent; null for others, and where the ratio is exact in percent anyway.
    /// </summary>
    public static Attainment? AgainstTarget(ScoringRule rule, TargetValue target, RatioResult.Computed computed, LineReading line)
    {
        var isCompared = rule.Nature.Operand is null && rule.Nature.Judgement != JudgementNeed.WhereFiledInWords;
        return isCompared && !IsExactInPercent(computed.Rate) && line.QuestionOf(target) is { Figure.Unit.IsShare: true } question
            && Ratio.TryOf((System.Numerics.BigInteger)computed.Rate.Numerator * 1000, computed.Rate.Denominator) is { } perMille
            ? question.At(new Spot(perMille), null)
            : null;
    }

    private static bool IsExactInPercent(Ratio rate) =>
        (System.Int128)rate.Numerator * WideMath.PowerOfTen(PercentDecimals + 2) % rate.Denominator == 0;

    /// <summary>The ratio as an actual value in percent; null beyond the limits of a measure.</summary>
    public static ActualValue? AsPercent(Ratio rate, AssumptionKind ifRounded, List<Assumption> assumptions)
    {
        var scale = WideMath.PowerOfTen(PercentDecimals + 2);
        var scaled = (System.Int128)rate.Numerator * scale;
        var rounded = WideMath.Divide(scaled, rate.Denominator, Midpoint.HalfAwayFromZero);
        if (!Measure.TryParseNumber(Common.DecimalText.Format(rounded, PercentDecimals), MeasureUnit.Percent, out var measure))
        {
            return null;
        }

        if (!IsExactInPercent(rate))
        {
            assumptions.Add(Assumption.Of(ifRounded, Argument.Of("rate", measure)));
        }

        return new ActualValue.Quantity(measure);
    }

    /// <summary>Whether a filed number is the ratio as far as it was printed: rounded half up to its decimals.</summary>
    public static bool Agrees(Measure filed, Ratio rate)
    {
        if (!filed.Unit.IsShare)
        {
            return false;
        }

        var (decimals, scale) = PlacesOf(filed);
        var printed = WideMath.Divide((System.Int128)rate.Numerator * scale, rate.Denominator, Midpoint.HalfAwayFromZero);
        return Common.DecimalText.Format(printed, decimals) == filed.Number;
    }

    /// <summary>
    /// The ratio beside a filed number it does not agree with, in the decimals that show that it does not: half a unit of the last
    /// printed place is where agreement ends.
    /// </summary>
    public static Argument Beside(Measure filed, Ratio rate)
    {
        if (!filed.Unit.IsShare)
        {
            return Argument.Of("rate", rate);
        }

        var half = Ratio.Of(1, 2 * PlacesOf(filed).Scale);
        var printed = Ratio.Of(filed.BaseMillionths, 1_000_000_000);
        return Argument.Beside("rate", rate, rate < printed ? printed - half : printed + half);
    }

    // the decimals printed, and how many units of the last of them make 1
    private static (int Decimals, long Scale) PlacesOf(Measure filed)
    {
        var point = filed.Number.IndexOf('.', System.StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : filed.Number.Length - point - 1;
        return (decimals, WideMath.PowerOfTen(decimals) * (filed.Unit == MeasureUnit.Percent ? 100 : 1000));
    }
}

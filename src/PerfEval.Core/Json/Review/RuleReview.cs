using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>评分规则: rules that never meet what they read, bands and floors nothing can reach.</summary>
internal static class RuleReview
{
    public static void OfRules(EvaluationStandard standard, ReviewSink sink)
    {
        var isReduced = false;
        foreach (var placed in PlacedRule.Of(standard))
        {
            isReduced |= placed.Rule.Nature.ComparesWithTarget;
            Operand(placed, sink);
            if (placed.Rule is BandRule bands)
            {
                Bands(bands, placed.Pointer, sink);
            }
            else if (placed.Rule is ProportionRule { Floor: { } floor } && (floor == Ratio.One || floor == Ratio.Zero))
            {
                sink.Add(
                    Severity.Warning, floor == Ratio.One ? "review.floorIsAll" : "review.floorIsNothing", placed.Pointer + "/floor");
            }
        }

        foreach (var (policy, pointer) in PlacedRule.OverTargets(standard))
        {
            if (policy.Rule is not null && !isReduced)
            {
                sink.Add(Severity.Warning, "review.reductionUnused", pointer);
            }
        }

        var thresholds = standard.Thresholds.Value;
        if (thresholds.OverAttainment < Ratio.One)
        {
            sink.Add(
                Severity.Warning,
                "review.overAttainmentLow",
                "/thresholds/value/overAttainment",
                Argument.Of("share", thresholds.OverAttainment));
        }

        if (thresholds.LowExecution > Ratio.One)
        {
            sink.Add(
                Severity.Warning,
                "review.lowExecutionHigh",
                "/thresholds/value/lowExecution",
                Argument.Of("share", thresholds.LowExecution));
        }
    }

    // the default rules meet one kind of target only; words have no ratio, deviation or date, and numbers have no date
    private static void Operand(PlacedRule placed, ReviewSink sink)
    {
        var over = placed.Rule.Nature.Operand;
        var readsTarget = over is RuleOperand.Ratio or RuleOperand.Deviation or RuleOperand.Days
            || placed.Rule is DeductionRule { Over: RuleOperand.Value, From: null };
        if (placed.Targets == RuleTargets.Wordings && readsTarget)
        {
            sink.Add(Severity.Error, "review.wordsHaveNoNumber", placed.Pointer + "/over");
        }
        else if (placed.Targets == RuleTargets.Quantities && over == RuleOperand.Days)
        {
            sink.Add(Severity.Warning, "review.numbersHaveNoDate", placed.Pointer + "/over");
        }
    }

    private static void Bands(BandRule rule, string pointer, ReviewSink sink)
    {
        for (var i = 0; i < rule.Bands.Count; i++)
        {
            var range = rule.Bands[i].Range;
            var isOut = rule.Over switch
            {
                // a deviation is never below 0
                RuleOperand.Deviation => range.High is { } high && (high.Value < 0 || (high.IsZero && !range.IncludesHigh)),
                // days are whole
                RuleOperand.Days => !HoldsWholeNumber(range),
                _ => false,
            };
            if (isOut)
            {
                sink.Add(Severity.Warning, "review.bandUnreachable", $"{pointer}/bands/{i}/range", Argument.Of("range", range.ToString()));
            }
        }
    }

    private static bool HoldsWholeNumber(MeasureInterval range)
    {
        if (range.Low is not { } low || range.High is not { } high)
        {
            return true;
        }

        var first = decimal.Ceiling(low.Value);
        first = first == low.Value && !range.IncludesLow ? first + 1 : first;
        return first < high.Value || (first == high.Value && range.IncludesHigh);
    }
}

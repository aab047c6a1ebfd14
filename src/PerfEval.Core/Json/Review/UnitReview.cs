using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>
/// 界限与步长的单位: bounds and steps in a unit that what they measure is not in, and shares that are written without their sign.
/// </summary>
internal static class UnitReview
{
    // a share above it is hardly meant: 5 without a sign is 500 %
    private const int LargestShare = 2;

    /// <summary>The bounds and steps of every rule, and of the reduction.</summary>
    public static void Of(EvaluationStandard standard, ReviewSink sink)
    {
        foreach (var placed in PlacedRule.Of(standard))
        {
            switch (placed.Rule.Nature.Operand)
            {
                case RuleOperand.Value:
                    OfValues(placed, sink);
                    break;
                case RuleOperand.Ratio or RuleOperand.Deviation:
                    OfShares(placed.Rule, placed.Pointer, sink);
                    break;
                default:
                    break;
            }
        }

        foreach (var (policy, pointer) in PlacedRule.OverTargets(standard))
        {
            if (policy.Rule is { } rule)
            {
                OfShares(rule, pointer, sink);
            }
        }
    }

    // bounds of one rule stand in units that convert: the first speaks for all
    private static void OfValues(PlacedRule placed, ReviewSink sink)
    {
        foreach (var (measure, pointer) in MeasuresOf(placed.Rule, placed.Pointer))
        {
            if (measure.Unit.IsNone)
            {
                continue;
            }

            if (placed.IsByFormula && !measure.Unit.IsShare)
            {
                sink.Add(Severity.Error, "review.formulaIsAShare", pointer, Argument.Of("bound", measure));
            }
            else if (placed.Targets == RuleTargets.Quantities)
            {
                sink.Add(Severity.Warning, "review.boundHasOneUnit", pointer, Argument.Of("bound", measure));
            }

            return;
        }
    }

    private static void OfShares(ScoringRule rule, string at, ReviewSink sink)
    {
        foreach (var (measure, pointer) in MeasuresOf(rule, at))
        {
            if (measure.Unit.IsNone && decimal.Abs(measure.Value) > LargestShare)
            {
                sink.Add(
                    Severity.Warning, "review.shareWithoutSign", pointer,
                    Argument.Of("bound", measure), Argument.Of("share", ExactPercent.Of(RuleBounds.NumberOf(measure, RuleOperand.Ratio))));
            }
        }
    }

    private static IEnumerable<(Measure Measure, string Pointer)> MeasuresOf(ScoringRule rule, string pointer)
    {
        if (rule is DeductionRule deduction)
        {
            if (deduction.From is { } from)
            {
                yield return (from, pointer + "/from");
            }

            // a bare step takes the unit of the edge
            if (!deduction.Step.Unit.IsNone || deduction.From is not { Unit.IsNone: false })
            {
                yield return (deduction.Step, pointer + "/step");
            }
        }

        for (var i = 0; rule is BandRule bands && i < bands.Bands.Count; i++)
        {
            if ((bands.Bands[i].Range.Low ?? bands.Bands[i].Range.High) is { } bound)
            {
                yield return (bound, $"{pointer}/bands/{i}/range");
            }
        }
    }
}

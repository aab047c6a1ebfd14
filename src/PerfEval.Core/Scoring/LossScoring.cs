using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 失分: what a line loses besides its rule, down to 0. Where nothing is filed about an element, losing and keeping its points both stay
/// possible; a line that is not reported or does not apply loses nothing.
/// </summary>
internal static class LossScoring
{
    /// <summary>The result after the losses; the step before them joins the steps.</summary>
    public static LineResult Apply(
        LineResult result, in IndicatorTerms terms, IndicatorResult filed, Attainment attainment, LineContext context,
        List<ScoreExplanation> steps)
    {
        if (EarnedBefore(result.Outcome) is not { } earned)
        {
            return result;
        }

        List<ArgumentValue> lost = [];
        List<ArgumentValue> open = [];
        var elementsOpen = false;
        foreach (var loss in terms.Losses)
        {
            var isDue = IsDue(loss, terms.IsTargetAdjusted, earned, filed, attainment, context);
            if (isDue != false)
            {
                (isDue == true ? lost : open).Add(new ArgumentValue.Sentence(ProvisionWords.Of(loss)));
                elementsOpen |= isDue is null && loss.When == IndicatorAssignment.Loss.Trigger.ElementNotMet;
            }
        }

        // of several values that one filed may be, each loses what it loses: what falls short is not beyond its target as well
        var left = (Least: Ratio.One, Most: Ratio.Zero);
        foreach (var (share, place) in RuleAward.PlacesOf(terms.Rule, earned, attainment, context) ?? [(earned, attainment)])
        {
            if (LeftOf(share, terms, filed, place, context) is not { } one)
            {
                return context.Anything(OpenReason.Of(OpenReasonKind.BeyondLimit));
            }

            left = (Ratio.Min(left.Least, one.Least), Ratio.Max(left.Most, one.Most));
        }

        var isKept = result.Outcome is ScoreOutcome.NotComputable && left.Most == Ratio.One;
        if (isKept || (lost.Count == 0 && open.Count == 0))
        {
            return result;
        }

        steps.Add(new ScoreExplanation { Step = result.Step });
        if (left.Least == left.Most)
        {
            return context.Scored(left.Least, "step.loss", "", Names("losses", [.. lost, .. open]));
        }

        var why = result.Outcome.Reason ?? (elementsOpen ? null : (attainment as Attainment.Several)?.Why);
        return context.Ranged(
            left.Least, left.Most, why ?? OpenReason.Of(OpenReasonKind.ElementsOpen, Names("open", open)), "step.lossRange");
    }

    // null where a fraction fits no ratio
    private static (Ratio Least, Ratio Most)? LeftOf(
        (Ratio Least, Ratio Most) earned, in IndicatorTerms terms, IndicatorResult filed, Attainment attainment, LineContext context)
    {
        var (least, most) = earned;
        foreach (var loss in terms.Losses)
        {
            var isDue = IsDue(loss, terms.IsTargetAdjusted, earned, filed, attainment, context);
            if (isDue == false)
            {
                continue;
            }

            var share = loss.Deduct.ShareOf(context.Points);
            if (Less(least, share) is not { } lower || Less(most, isDue == true ? share : Ratio.Zero) is not { } upper)
            {
                return null;
            }

            (least, most) = (lower, upper);
        }

        return (least, most);
    }

    // null where it may be
    private static bool? IsDue(
        IndicatorAssignment.Loss loss, bool isAdjusted, (Ratio Least, Ratio Most) earned, IndicatorResult filed, Attainment attainment,
        LineContext context) => loss.When switch
        {
            IndicatorAssignment.Loss.Trigger.ElementNotMet => Missed(filed, loss.Element!),
            IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason => isAdjusted && !GivesReason(filed, context),
            IndicatorAssignment.Loss.Trigger.OverTarget => IsBeyond(attainment, loss.Beyond!),
            _ => ReasonMissing(earned, filed, attainment, context),
        };

    // what cannot be computed may be anything before its losses, and less after those that are certain
    private static (Ratio Least, Ratio Most)? EarnedBefore(ScoreOutcome outcome) =>
        outcome is ScoreOutcome.NotComputable ? (Ratio.Zero, Ratio.One) : outcome.Shares;

    // due for certain where points are lost whatever the score is; null where they may be
    private static bool? ReasonMissing(
        (Ratio Least, Ratio Most) earned, IndicatorResult filed, Attainment attainment, LineContext context)
    {
        if (GivesReason(filed, context))
        {
            return false;
        }

        var isBeyond = context.OverTarget.ReasonBeyond is { } edge ? IsBeyond(attainment, edge) : false;
        if (earned.Most < Ratio.One || isBeyond == true)
        {
            return true;
        }

        return earned.Least < Ratio.One || isBeyond is null ? null : false;
    }

    // null where some of what the value may be lies beyond and some does not
    private static bool? IsBeyond(Attainment attainment, MeasureInterval beyond)
    {
        if (attainment is not Attainment.Several { Places: var places })
        {
            var (edge, isClosed) = OverTargetPolicy.EdgeOf(beyond);
            return attainment is Attainment.Reached { Rate: { } rate }
                && rate.CompareTo(edge) is var order
                && (order > 0 || (isClosed && order == 0));
        }

        var (some, all) = (false, true);
        foreach (var place in places)
        {
            var isBeyond = IsBeyond(place, beyond) == true;
            (some, all) = (some || isBeyond, all && isBeyond);
        }

        return some && !all ? null : all;
    }

    private static bool GivesReason(IndicatorResult filed, LineContext context) =>
        context.Standard.Thresholds.Value.Terms.GivesReason(filed.DeviationReason);

    private static bool? Missed(IndicatorResult filed, string element)
    {
        foreach (var answer in filed.Elements)
        {
            if (LevelNames.Match(answer.Element, element, default))
            {
                return !answer.IsMet;
            }
        }

        return null;
    }

    // null where the fraction fits no ratio
    private static Ratio? Less(Ratio share, Ratio loss)
    {
        var rest = ((BigInteger)share.Numerator * loss.Denominator) - ((BigInteger)loss.Numerator * share.Denominator);
        return rest.Sign <= 0 ? Ratio.Zero : Ratio.TryOf(rest, (BigInteger)share.Denominator * loss.Denominator);
    }

    private static Argument Names(string name, List<ArgumentValue> values) => new(name, new ArgumentValue.Several([.. values]));
}

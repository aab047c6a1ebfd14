using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards.Values;

/// <summary>共同规定的文字: what holds for all indicators of a sort, in words.</summary>
internal static class ProvisionWords
{
    public static Remark Of(IndicatorAssignment.OfMany many)
    {
        List<Remark> sentences = [];
        if (many.Under is { } level)
        {
            sentences.Add(Remark.Of("policy.under", Argument.Of("level", level)));
        }

        if (many.Targets is { } targets)
        {
            sentences.Add(Wording.Word(targets switch
            {
                IndicatorAssignment.OfMany.TargetSort.Date => "policy.dates",
                IndicatorAssignment.OfMany.TargetSort.Wording => "policy.wordings",
                _ => "policy.quantities",
            }));
        }

        if (many.Direction is { } direction)
        {
            sentences.Add(Wording.Word(direction == Direction.LowerIsBetter ? "policy.lowerOnly" : "policy.higherOnly"));
        }

        if (sentences.Count == 0)
        {
            sentences.Add(Wording.Word("policy.everyIndicator"));
        }

        if (many.Rule is { } rule)
        {
            sentences.Add(RuleWords.Of(rule));
        }

        Add(sentences, many.OverTarget, many.Losses);
        return Wording.Joined(sentences);
    }

    /// <summary>Adds what is said beside a rule.</summary>
    public static void Add(List<Remark> sentences, OverTargetPolicy? overTarget, EquatableList<IndicatorAssignment.Loss> losses)
    {
        if (overTarget is not null)
        {
            sentences.Add(Remark.Of("policy.overTarget", Argument.Of("policy", PolicyWords.Of(overTarget))));
        }

        foreach (var loss in losses)
        {
            sentences.Add(Of(loss));
        }
    }

    /// <summary>A loss in words.</summary>
    public static Remark Of(IndicatorAssignment.Loss loss)
    {
        var award = Argument.Of("award", RuleWords.Of(loss.Deduct));
        return loss.When switch
        {
            IndicatorAssignment.Loss.Trigger.ElementNotMet => Remark.Of("policy.lossElement", Argument.Of("element", loss.Element!), award),
            IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason => Remark.Of("policy.lossAdjusted", award),
            IndicatorAssignment.Loss.Trigger.OverTarget => Remark.Of(
                "policy.lossOver", Argument.Of("range", loss.Beyond!.ToString()), award),
            _ => Remark.Of("policy.lossReason", award),
        };
    }
}

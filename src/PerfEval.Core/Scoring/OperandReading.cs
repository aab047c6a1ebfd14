using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 计分依据的取数: what band, deduction and violation rules read of an indicator. They read their own edges: over values the target is not asked
/// for, so an unstated one does no harm.
/// </summary>
internal static class OperandReading
{
    /// <summary>What a band rule reads.</summary>
    public static Attainment Of(BandRule rule, TargetValue target, ActualValue actual, LineReading line) =>
        AttainmentMatrix.Settled(target, actual, isTargetRead: rule.Over != RuleOperand.Value) ?? rule.Over switch
        {
            RuleOperand.Days => Days(target, actual, line, null),
            RuleOperand.Value => Value(rule.LargestBound, target, actual, line, out _),
            _ => Relative(rule.Over, target, actual, line, null),
        };

    /// <summary>What a deduction rule reads.</summary>
    public static Attainment Of(DeductionRule rule, TargetValue target, ActualValue actual, LineReading line) =>
        AttainmentMatrix.Settled(target, actual, isTargetRead: rule.Over != RuleOperand.Value || rule.From is null) ?? rule.Over switch
        {
            RuleOperand.Days => Days(target, actual, line, DeductionEdge.Of(rule)),
            RuleOperand.Value => DeductionEdge.Of(rule, target) is { } edge ? Steps(rule, edge, target, actual, line) : TypesDiffer(),
            _ => Relative(rule.Over, target, actual, line, DeductionEdge.Of(rule)),
        };

    /// <summary>The number of violations, whatever they are counted in.</summary>
    public static Attainment CountOf(TargetValue target, ActualValue actual)
    {
        if (AttainmentMatrix.Settled(target, actual, isTargetRead: false) is { } settled)
        {
            return settled;
        }

        if (actual.Number is not { } count)
        {
            return new Attainment.Unknown(OpenReason.Of(OpenReasonKind.ViolationsNotCounted));
        }

        // "less than 0" allows no number of violations at all
        var number = QuantityTarget.NumberOf(count);
        var isCount = number >= Ratio.Zero
            && number.Denominator == 1
            && !count.Unit.IsShare
            && !(count.IsZero && actual.Sign == Comparator.LessThan);
        return isCount
            ? new Attainment.Read([NumberSpan.Of(number, actual.Sign)], count.ToString(), OpenReason.Of(OpenReasonKind.Bound))
            : new Attainment.NotComputable(OpenReason.Of(OpenReasonKind.NotACount, Argument.Of("actual", count)));
    }

    private static Attainment Steps(DeductionRule rule, Measure edge, TargetValue target, ActualValue actual, LineReading line)
    {
        // the units of a target are read beside the whole of it, whichever of its ends is the edge
        var read = Value(rule.From ?? line.QuestionOf(target)?.Figure, target, actual, line, out var reading);
        if (read is not Attainment.Read numbers)
        {
            return read;
        }

        return DeductionEdge.Of(rule, edge, reading) is { } steps
            ? numbers with { Edge = steps }
            : new Attainment.Unknown(NumberReading.DoNotConvert(rule.Step.Unit, edge.Unit.IsNone ? reading.Unit : edge.Unit));
    }

    // the numbers as they are, on the scale of the rule's edge; "完成" is every value that reaches the target, in the target's own unit
    private static Attainment Value(Measure? figure, TargetValue target, ActualValue actual, LineReading line, out NumberReading reading)
    {
        reading = default;
        var question = line.QuestionOf(target);
        var tier = line.AcceptedTier(actual);
        if ((tier is null ? actual.Number : question?.Figure) is not { } number)
        {
            return TypesDiffer();
        }

        // a single band without bounds asks for no unit
        var filed = tier is { } claimed ? ClaimedBy(question!, claimed) : NumberSpan.Of(number, actual.Sign);
        reading = NumberReading.Of(figure ?? number, number, filed, line, question?.Figure.Unit ?? default);
        var why = tier is null ? OpenReason.Of(OpenReasonKind.Bound) : AssertedOnly(actual);
        return reading.Spans.Count == 0 ? new Attainment.Unknown(reading.Why!)
            : new Attainment.Read(reading.Spans, WordsOf(actual, number), reading.Why ?? why);
    }

    private static string WordsOf(ActualValue actual, Measure number)
    {
        if (actual.Number is null)
        {
            return actual.Text;
        }

        return actual.Sign is { } sign ? sign.Sign() + number : number.ToString();
    }

    private static IReadOnlyList<NumberSpan> ClaimedBy(QuantityTarget question, int tier) =>
        tier == 1 ? [question.Reaching] : [.. question.Missing()];

    private static Attainment Relative(RuleOperand over, TargetValue target, ActualValue actual, LineReading line, DeductionEdge? edge)
    {
        if (line.QuestionOf(target) is not { } question)
        {
            return TypesDiffer();
        }

        var (spans, why) = ((IEnumerable<NumberSpan>)[], AssertedOnly(actual));
        if (line.AcceptedTier(actual) is { } tier)
        {
            spans = ClaimedBy(question, tier);
        }
        else if (actual.Number is { } number)
        {
            var reading = NumberReading.Of(question.Figure, number, NumberSpan.Of(number, actual.Sign), line);
            if (reading.Spans.Count == 0)
            {
                return new Attainment.Unknown(reading.Why!);
            }

            (spans, why) = (reading.Spans, reading.Why ?? OpenReason.Of(OpenReasonKind.Bound));
        }
        else
        {
            return TypesDiffer();
        }

        List<NumberSpan> images = [];
        var isLost = false;
        foreach (var span in spans)
        {
            isLost |= AddImages(images, question, over, span);
        }

        if (images.Count == 0 && !isLost)
        {
            return new Attainment.NoRatio(question.Figure);
        }

        var value = images is [{ Number: { } one }] ? ShownDecimals.ExactText(one) : "";
        return new Attainment.Read(images, value, why, edge, isLost);
    }

    // what a span comes to as a ratio or a deviation: between two neighbouring places it only rises or only falls; true where some of it
    // deviates from a target of 0
    private static bool AddImages(List<NumberSpan> images, QuantityTarget question, RuleOperand over, NumberSpan span)
    {
        Spot? before = null;
        Spot? left = null;
        var isLost = false;
        foreach (var place in span.Places(question.Low, Ratio.Zero, question.High))
        {
            var here = over == RuleOperand.Ratio ? question.RatioAt(place) : question.DeviationAt(place);
            isLost |= here is null && over == RuleOperand.Deviation;
            if (here is { } spot)
            {
                // on the two sides of a corner and on it there is nothing between: a jump takes no value on its way
                var isBeside = left is { Beyond: 0 } side && place.Beyond == 0 && side.At == place.At;
                var from = isBeside ? spot : before ?? spot;
                images.Add(from.CompareTo(spot) <= 0 ? new NumberSpan(from, spot) : new NumberSpan(spot, from));
            }

            (before, left) = (here, place);
        }

        return isLost;
    }

    private static Attainment Days(TargetValue target, ActualValue actual, LineReading line, DeductionEdge? edge)
    {
        if (target is TargetValue.NotBefore)
        {
            return new Attainment.Unknown(OpenReason.Of(OpenReasonKind.NoDaysLate));
        }

        if (target is not TargetValue.Deadline { By: var by })
        {
            return TypesDiffer();
        }

        if (line.AcceptedTier(actual) is { } tier)
        {
            var claimed = tier == 1 ? NumberSpan.Of(Ratio.Zero, Comparator.AtMost) : NumberSpan.Of(Ratio.One, Comparator.AtLeast);
            return new Attainment.Read([claimed], actual.Text, AssertedOnly(actual), edge);
        }

        if (actual is not ActualValue.Date { On: var done })
        {
            return TypesDiffer();
        }

        // days are whole: each day of a month is one of them
        var (first, last) = (Period.DaysBetween(by.Last, done.First), Period.DaysBetween(by.Last, done.Last));
        List<NumberSpan> days = [];
        for (var day = first; day <= last; day++)
        {
            days.Add(NumberSpan.Exactly(Ratio.Of(day, 1)));
        }

        var value = first == last ? $"{first}天" : $"{first}至{last}天";
        return new Attainment.Read(days, value, OpenReason.Of(OpenReasonKind.MonthAroundDeadline), edge);
    }

    private static Attainment.Unknown TypesDiffer() => new(OpenReason.Of(OpenReasonKind.TypesDiffer));

    private static OpenReason AssertedOnly(ActualValue actual) => OpenReason.Of(OpenReasonKind.Asserted, Argument.Of("words", actual.Text));
}

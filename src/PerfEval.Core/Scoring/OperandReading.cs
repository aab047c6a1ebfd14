using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 计分依据的取数: what band, deduction and violation rules read of an indicator. They read their own edges: over values the target is not asked for, so an unstated one does no harm.
/// </summary>
internal static class OperandReading
{
    private const long Millionths = 1_000_000;
    private const long WholeShare = 1_000 * Millionths;   // 100 % in millionths of ‰

    /// <summary>What a band rule reads.</summary>
    public static Attainment Of(BandRule rule, TargetValue target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions) =>
        Of(rule.Over, rule.LargestBound, rule.Over != RuleOperand.Value, target, actual, standard, assumptions);

    /// <summary>What a deduction rule reads.</summary>
    public static Attainment Of(DeductionRule rule, TargetValue target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions) =>
        Of(rule.Over, rule.From ?? FigureOf(target), rule.Over != RuleOperand.Value || rule.From is null, target, actual, standard, assumptions);

    /// <summary>The number of violations, whatever they are counted in.</summary>
    public static Attainment CountOf(TargetValue target, ActualValue actual)
    {
        if (Settled(target, actual, isTargetRead: false) is { } settled)
        {
            return settled;
        }

        var (value, sign) = NumberOf(actual);
        if (value is not { } count)
        {
            return new Attainment.Unknown(Remark.Of("why.violationsNotCounted"));
        }

        var span = MeasureSpan.Of(Measure.Of(count.Value, MeasureUnit.None), sign);
        // "less than 0" allows no number of violations at all
        var isCount = count.Value >= 0 && decimal.IsInteger(count.Value) && !count.Unit.IsShare && !(count.IsZero && sign == Comparator.LessThan);
        return !isCount ? new Attainment.NotComputable(Remark.Of("why.noCount", Argument.Of("actual", count)))
            : new Attainment.Read(
                span.Low is null ? new OperandSpan(Ratio.Zero, true, Ratio.Of(span.High!.Value, Millionths), span.IncludesHigh) : span.Rising(x => Ratio.Of(x, Millionths)),
                null, count.ToString(), Remark.Of("why.bound"));
    }

    /// <summary>The target's figure, where it is a number.</summary>
    public static Measure? FigureOf(TargetValue target) => target is TargetValue.Quantity quantity ? quantity.Value : null;

    private static Attainment Of(
        RuleOperand over, Measure? figure, bool isTargetRead, TargetValue target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions) =>
        Settled(target, actual, isTargetRead) ?? over switch
        {
            RuleOperand.Days => Days(target, actual, standard),
            RuleOperand.Value when isTargetRead && figure is null => TypesDiffer(),
            RuleOperand.Value => Value(figure, target, actual, standard, assumptions),
            _ => Relative(over, target, actual, standard, assumptions),
        };

    private static Attainment? Settled(TargetValue target, ActualValue actual, bool isTargetRead) =>
        actual is ActualValue.NotApplicable || (target is TargetValue.NotApplicable && actual is ActualValue.NotReported) ? new Attainment.NotApplicable()
        : isTargetRead && target is (TargetValue.Unstated or TargetValue.NotApplicable) ? new Attainment.NotComputable(Remark.Of("why.targetUnstated"))
        : actual is ActualValue.NotReported ? new Attainment.NotReported()
        : null;

    private static Attainment Value(Measure? figure, TargetValue target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions)
    {
        var (value, sign) = NumberOf(actual);
        value ??= AcceptsAs(actual, standard) ? FigureOf(target) : null;
        if (value is not { } number)
        {
            return TypesDiffer();
        }

        // a single band without bounds asks for no unit
        var reading = NumberReading.Of(figure ?? number, number, sign, assumptions);
        return Read(reading, sign, span => span.Rising(x => Ratio.Of(x, Millionths)), number, sign is { } s ? s.Sign() + number : number.ToString());
    }

    private static Attainment Relative(RuleOperand over, TargetValue target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions)
    {
        if (target is not (TargetValue.Quantity or TargetValue.Range))
        {
            return TypesDiffer();
        }

        var (low, high, isAllowance) = target is TargetValue.Range range
            ? (range.Low, range.High, range.IsAllowance)
            : (FigureOf(target)!.Value, FigureOf(target)!.Value, false);
        var (value, sign) = NumberOf(actual);
        if (value is not { } number)
        {
            return !AcceptsAs(actual, standard) ? TypesDiffer()
                : new Attainment.Read(OperandSpan.Exactly(over == RuleOperand.Ratio ? Ratio.One : Ratio.Zero), null, actual.Text, Remark.Of("why.bound"));
        }

        var reading = NumberReading.Of(high, number, sign, assumptions);
        return Read(reading, sign, Map(over, low, high, isAllowance), isAllowance ? high : low);
    }

    private static Func<MeasureSpan, OperandSpan?> Map(RuleOperand over, Measure low, Measure high, bool isAllowance)
    {
        var (lo, hi) = (low.BaseMillionths, high.BaseMillionths);
        return (over, isAllowance) switch
        {
            // ±10% is itself a deviation, and what it was filled to is one too
            (RuleOperand.Deviation, true) when high.Unit.IsShare => span => span.Distance(0, 0, WholeShare, WholeShare),
            (RuleOperand.Ratio, true) => span => span.Distance(0, 0, hi, hi),
            (RuleOperand.Ratio, false) => span => lo > 0 ? Completion(span, lo, hi) : null,
            _ => span => span.Distance(lo, hi, Math.Abs(lo), Math.Abs(hi)),
        };
    }

    // A ÷ lo below the range, A ÷ hi above it, 1 within: it never falls, and along the flat part an open end is reached from inside
    private static OperandSpan Completion(MeasureSpan span, long lo, long hi)
    {
        var image = span.Rising(x => x < lo ? Ratio.Of(x, lo) : x > hi ? Ratio.Of(x, hi) : Ratio.One);
        return image with
        {
            IncludesLow = image.IncludesLow || (span.Low >= lo && span.Low < hi),
            IncludesHigh = image.IncludesHigh || (span.High > lo && span.High <= hi),
        };
    }

    private static Attainment Days(TargetValue target, ActualValue actual, EvaluationStandard standard)
    {
        if (target is TargetValue.NotBefore)
        {
            return new Attainment.Unknown(Remark.Of("why.noDaysLate"));
        }

        if (target is not TargetValue.Deadline { By: var by } || actual is not ActualValue.Date { On: var done })
        {
            return target is TargetValue.Deadline && AcceptsAs(actual, standard)
                ? new Attainment.Read(OperandSpan.Exactly(Ratio.Zero), null, actual.Text, Remark.Of("why.bound"))
                : TypesDiffer();
        }

        var (first, last) = (Period.DaysBetween(by.Last, done.First), Period.DaysBetween(by.Last, done.Last));
        var value = first == last ? $"{first}天" : $"{first}至{last}天";
        return new Attainment.Read(new OperandSpan(Ratio.Of(first, 1), true, Ratio.Of(last, 1), true), null, value, Remark.Of("why.monthAroundDeadline"));
    }

    private static (Measure? Value, Comparator? Sign) NumberOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => (quantity.Value, null),
        ActualValue.Bound bound => (bound.Value, bound.Comparator),
        _ => (null, null),
    };

    private static bool AcceptsAs(ActualValue actual, EvaluationStandard standard) => actual is ActualValue.Asserted { Tier: 1 } && standard.AcceptsAssertion.Value;

    private static Attainment.Unknown TypesDiffer() => new(Remark.Of("why.typesDiffer"));

    private static Attainment Read(NumberReading reading, Comparator? sign, Func<MeasureSpan, OperandSpan?> map, Measure target, string? value = null)
    {
        if (reading.Value is not { } number)
        {
            return new Attainment.Unknown(reading.Why!);
        }

        var span = map(MeasureSpan.Of(number, sign));
        var other = reading.Other is { } second ? map(MeasureSpan.Of(second, sign)) : null;
        return span is not { } known || (reading.Other is not null && other is null)
            ? new Attainment.NotComputable(Remark.Of("why.noRatio", Argument.Of("target", target)))
            : new Attainment.Read(known, other, value ?? TextOf(known), reading.Why ?? Remark.Of("why.bound"));
    }

    private static string TextOf(OperandSpan span) => span.Number?.ToPercentText(Rounding.TwoDecimals) ?? "";
}

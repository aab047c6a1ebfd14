using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 成本的计量单位: in a cost a bare number beside an amount with its unit stands in that unit, unless the two are then far apart and the
/// unit the form states its amounts in brings them together: 62.73 beside 627300元 in a form in 万元 is 62.73万元.
/// </summary>
internal static class FormUnit
{
    // so many times one the other: farther than a result is from its target, and nearer than 元 and 千元 are from one another
    private const int FarApart = 100;

    /// <summary>
    /// The target and the actual value, the bare one of them in the unit of the form where it stands in that, which is reported.
    /// </summary>
    public static (TargetValue Target, ActualValue Actual) Settle(TargetValue target, ActualValue actual, LineReading line)
    {
        if (line.CostUnit is not { } amounts || actual.Number is not { } value || line.QuestionOf(target)?.Figure is not { } figure)
        {
            return (target, actual);
        }

        var unit = MeasureUnit.Of(amounts.Symbol());
        if (StandsIn(unit, figure, value) && In(target, unit) is { } priced)
        {
            Say(figure);
            return (priced, actual);
        }

        if (StandsIn(unit, value, figure) && Measure.TryOf(value.Value, unit, out var paid))
        {
            Say(value);
            return (target, actual.Sign is { } sign ? new ActualValue.Bound(paid, sign) : new ActualValue.Quantity(paid));
        }

        return (target, actual);

        void Say(Measure bare) => line.Assumptions.Add(
            Assumption.Of(AssumptionKind.UnitOfForm, Argument.Of("number", bare), Argument.Of("unit", unit.Symbol)));
    }

    private static bool StandsIn(MeasureUnit form, Measure bare, Measure named)
    {
        var (number, amount) = (Math.Abs(bare.Value), Math.Abs(named.Value));
        return bare.Unit.IsNone && named.Unit.IsMoney
            && AreFarApart(number, amount) && !AreFarApart(number * form.Factor, amount * named.Unit.Factor);
    }

    // nothing is as far from everything as it is near
    private static bool AreFarApart(decimal a, decimal b) => a != 0 && b != 0 && (a >= b * FarApart || b >= a * FarApart);

    private static TargetValue? In(TargetValue target, MeasureUnit unit) => target switch
    {
        TargetValue.Quantity quantity when Measure.TryOf(quantity.Value.Value, unit, out var value) =>
            new TargetValue.Quantity(value, quantity.Comparator),
        TargetValue.Range range
            when Measure.TryOf(range.Low.Value, unit, out var low) && Measure.TryOf(range.High.Value, unit, out var high) =>
            new TargetValue.Range(low, high),
        _ => null,
    };
}

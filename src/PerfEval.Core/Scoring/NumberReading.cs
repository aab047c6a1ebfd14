using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 完成值的单位: an actual number read in the unit it is compared in: its own where the two convert, the other's where one of them is bare. A bare share may be read two ways.
/// </summary>
/// <param name="Value">The number in a unit that converts; null where there is none.</param>
/// <param name="Other">The second reading of a bare number up to 1 beside a percentage; null where there is none.</param>
/// <param name="Why">Why there is no reading, or two.</param>
internal readonly record struct NumberReading(Measure? Value, Measure? Other, Remark? Why)
{
    /// <summary>Reads a number beside the figure it is compared with.</summary>
    /// <param name="figure">The target, or a bound of the rule.</param>
    /// <param name="actual">The actual value.</param>
    /// <param name="bound">Its sign, where it repeats one.</param>
    /// <param name="assumptions">Where what had to be assumed is said.</param>
    public static NumberReading Of(Measure figure, Measure actual, Comparator? bound, List<Remark> assumptions)
    {
        var unit = figure.Unit;
        if (unit.ConvertsTo(actual.Unit))
        {
            return new NumberReading(actual, null, null);
        }

        if (!unit.IsNone && !actual.Unit.IsNone)
        {
            return new NumberReading(
                null, null, Remark.Of("why.unitsDoNotConvert", Argument.Of("target", unit.Symbol), Argument.Of("actual", actual.Unit.Symbol)));
        }

        // one of the two is a bare number: it stands in the other's unit
        if (!Measure.TryOf(actual.Value, unit, out var asPrinted))
        {
            return new NumberReading(null, null, Remark.Of("why.beyondLimit"));
        }

        if (OtherReading(figure, actual, bound) is { } other)
        {
            var why = Remark.Of("why.shareOrPercent", Argument.Of("bare", unit.IsNone ? figure : actual));
            return Measure.TryOf(other, unit, out var asOther) ? new NumberReading(asPrinted, asOther, why) : new NumberReading(null, null, why);
        }

        assumptions.Add(unit.IsNone
            ? Remark.Of("unit.takenFromActual", Argument.Of("unit", actual.Unit.Symbol))
            : Remark.Of("unit.takenFromTarget", Argument.Of("unit", unit.Symbol)));
        return new NumberReading(asPrinted, null, null);
    }

    // a bare number up to 1 beside a percentage above 1 % may be a share of one: 0.95 against 95 % is 0.95 % or 95 %;
    // a bound is in doubt as soon as some value it allows is
    private static decimal? OtherReading(Measure figure, Measure actual, Comparator? bound)
    {
        var isBareFigure = figure.Unit.IsNone;
        var (share, bare) = isBareFigure ? (actual, figure) : (figure, actual);
        var isBound = bound is not (null or Comparator.Equal);
        var upward = bound is Comparator.AtLeast or Comparator.MoreThan;
        var mayBeShareOfOne = isBound && !isBareFigure ? (upward ? bare.Value <= 1 : bare.Value >= -1) : !bare.IsZero && Math.Abs(bare.Value) <= 1;
        var mayBeAbove = (isBound && isBareFigure) || Math.Abs(share.BaseMillionths) > Measure.Of(1, MeasureUnit.Percent).BaseMillionths;
        var isAmbiguous = share.Unit.IsShare && mayBeShareOfOne && mayBeAbove;
        var perOne = MeasureUnit.Percent.Factor * 100 / Math.Max(1, share.Unit.Factor);
        return !isAmbiguous ? null : isBareFigure ? actual.Value / perOne : actual.Value * perOne;
    }
}

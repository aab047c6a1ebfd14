using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 完成值的单位: an actual number read on the scale of the figure it is compared with: in its own unit where the two convert, in the other's
/// where one of them is bare. A small bare number beside a percentage may be read two ways, and then every number it may be is among the
/// spans; so is every number a bound allows.
/// </summary>
/// <param name="Spans">
/// All it may be, in the smallest unit of the figure, or as printed where the figure is bare; empty where there is no reading.
/// </param>
/// <param name="Value">The number for a formula, where it is read one way.</param>
/// <param name="Unit">The unit a bare figure or step beside it stands in.</param>
/// <param name="PerBase">What one of the smallest unit is on the scale of the spans.</param>
/// <param name="Why">Why there is no reading, or several.</param>
internal readonly record struct NumberReading(
    IReadOnlyList<NumberSpan> Spans, Measure? Value, MeasureUnit Unit, Ratio PerBase, OpenReason? Why)
{
    private const int PerMillePerOne = 1_000;

    // a bare number up to 2 may be a share of one beside a percentage above 2 %: 1.05 may be 105 %
    private static readonly Measure LargestShareOfOne = Measure.Of(2, MeasureUnit.None);
    private static readonly Measure LargestSmallPercentage = Measure.Of(2, MeasureUnit.Percent);

    /// <summary>Reads a number beside the figure it is compared with.</summary>
    /// <param name="figure">The target, or an edge of the rule.</param>
    /// <param name="actual">The actual value.</param>
    /// <param name="filed">All it may be, in the smallest unit it converts into.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">The unit a bare figure stands in where the actual value converts into it; the actual's otherwise.</param>
    public static NumberReading Of(
        Measure figure, Measure actual, IReadOnlyList<NumberSpan> filed, LineReading line, MeasureUnit own = default)
    {
        var (unit, other) = (figure.Unit, actual.Unit);
        if (unit.IsNone && other.IsNone)
        {
            return Plain(actual, filed, own) with { PerBase = Ratio.Of(1, own.Factor) };
        }

        if (unit.IsNone || other.IsNone)
        {
            var stands = unit.IsNone ? StandsIn(own, other) : unit;
            if (stands.IsMultiplier)
            {
                return BesideMultiplier(figure, actual, filed, line);
            }

            return unit.IsNone ? BareFigure(figure, actual, filed, stands, line) : BareActual(figure, actual, filed, line);
        }

        return Joins(unit, other) ? Plain(actual, filed, unit) : Apart(unit, other);
    }

    /// <summary>
    /// Whether two units that are both there stand for amounts of one thing: they convert, or one is a 万 or 亿 alone beside an amount of
    /// money or beside another multiple.
    /// </summary>
    public static bool Joins(MeasureUnit a, MeasureUnit b)
    {
        if (a.IsMultiplier == b.IsMultiplier)
        {
            return a.ConvertsTo(b);
        }

        var named = a.IsMultiplier ? b : a;
        return named.IsMoney || (named.Factor > 1 && !named.IsShare);
    }

    /// <summary>Why two units cannot be compared.</summary>
    public static OpenReason DoNotConvert(MeasureUnit target, MeasureUnit actual) =>
        OpenReason.Of(OpenReasonKind.UnitsApart, Argument.Of("target", target.Symbol), Argument.Of("actual", actual.Symbol));

    // a bare figure stands in the unit of the target beside it, where the actual value converts into that; a 万 alone takes the thing it
    // counts from the actual value (万 beside 元 is 万元), and beside another multiplier names none
    private static MeasureUnit StandsIn(MeasureUnit own, MeasureUnit filed)
    {
        if (own.IsNone || !Joins(own, filed) || (own.IsMultiplier && filed.IsMultiplier))
        {
            return filed;
        }

        return own.IsMultiplier ? MeasureUnit.Of(own.Symbol + filed.Base) : own;
    }

    private static NumberReading Plain(Measure actual, IReadOnlyList<NumberSpan> filed, MeasureUnit unit) =>
        new(filed, actual, unit, Ratio.One, null);

    private static List<NumberSpan> Times(IReadOnlyList<NumberSpan> filed, Ratio factor)
    {
        List<NumberSpan> spans = [];
        foreach (var span in filed)
        {
            spans.Add(span.Times(factor));
        }

        return spans;
    }

    private static List<NumberSpan> Shared(IReadOnlyList<NumberSpan> filed, NumberSpan other)
    {
        List<NumberSpan> spans = [];
        foreach (var span in filed)
        {
            if (span.With(other) is { } both)
            {
                spans.Add(both);
            }
        }

        return spans;
    }

    private static NumberReading Apart(MeasureUnit target, MeasureUnit actual) => Nothing(DoNotConvert(target, actual));

    private static NumberReading Nothing(OpenReason why) => new([], null, default, Ratio.One, why);

    // an actual value without a unit stands in the figure's
    private static NumberReading BareActual(Measure figure, Measure actual, IReadOnlyList<NumberSpan> filed, LineReading line)
    {
        if (!Measure.TryOf(actual.Value, figure.Unit, out var taken))
        {
            return Nothing(OpenReason.Of(OpenReasonKind.BeyondLimit));
        }

        var all = Times(filed, Ratio.Of(figure.Unit.Factor, 1));
        var limit = QuantityTarget.NumberOf(LargestShareOfOne);
        var shares = IsLargePercentage(figure) ? Shared(filed, new NumberSpan(new Spot(Ratio.Zero - limit), new Spot(limit))) : [];
        if (shares.Exists(share => share.Number != Ratio.Zero))
        {
            return new NumberReading(
                [.. all, .. Times(shares, Ratio.Of(PerMillePerOne, 1))], null, figure.Unit, Ratio.One, ShareOrPercent(actual));
        }

        line.Assumptions.Add(Assumption.Of(AssumptionKind.UnitOfTarget, Argument.Of("unit", figure.Unit.Symbol)));
        return Plain(taken, all, figure.Unit);
    }

    // a figure without a unit stands in the actual value's, or in the one of the target beside it: the numbers as printed in that unit
    // are compared
    private static NumberReading BareFigure(
        Measure figure, Measure actual, IReadOnlyList<NumberSpan> filed, MeasureUnit unit, LineReading line)
    {
        var perBase = Ratio.Of(1, unit.Factor);
        if (unit.IsShare && !figure.IsZero && Math.Abs(figure.Value) <= LargestShareOfOne.Value)
        {
            var limit = QuantityTarget.NumberOf(LargestSmallPercentage);
            var spans = Times(filed, perBase);
            var plain = spans.Count;
            ReadOnlySpan<NumberSpan> largePercentages =
                [NumberSpan.Of(limit, Comparator.MoreThan), NumberSpan.Of(Ratio.Zero - limit, Comparator.LessThan)];
            foreach (var beyond in largePercentages)
            {
                spans.AddRange(Times(Shared(filed, beyond), Ratio.Of(1, PerMillePerOne)));
            }

            if (spans.Count > plain)
            {
                return new NumberReading(spans, null, unit, perBase, ShareOrPercent(figure));
            }
        }

        line.Assumptions.Add(Assumption.Of(AssumptionKind.UnitOfActual, Argument.Of("unit", unit.Symbol)));
        return new NumberReading(Times(filed, perBase), Printed(actual, unit), unit, perBase, null);
    }

    // 300万 beside 300: in a cost both are money, the bare number in the unit of the form; else it may be 300 or 300万
    private static NumberReading BesideMultiplier(Measure figure, Measure actual, IReadOnlyList<NumberSpan> filed, LineReading line)
    {
        if (line.CostUnit is not { } amount)
        {
            return Apart(figure.Unit, actual.Unit);
        }

        var unit = MeasureUnit.Of(amount.Symbol());
        if (figure.Unit.IsNone)
        {
            var perBase = Ratio.Of(1, unit.Factor);
            line.Assumptions.Add(Assumption.Of(AssumptionKind.UnitOfForm, Argument.Of("number", figure), Argument.Of("unit", unit.Symbol)));
            return new NumberReading(Times(filed, perBase), Printed(actual, unit), unit, perBase, null);
        }

        if (!Measure.TryOf(actual.Value, unit, out var taken))
        {
            return Nothing(OpenReason.Of(OpenReasonKind.BeyondLimit));
        }

        line.Assumptions.Add(Assumption.Of(AssumptionKind.UnitOfForm, Argument.Of("number", actual), Argument.Of("unit", unit.Symbol)));
        return Plain(taken, Times(filed, Ratio.Of(unit.Factor, 1)), figure.Unit);
    }

    private static bool IsLargePercentage(Measure figure) =>
        figure.Unit.IsShare && Math.Abs(figure.BaseMillionths) > LargestSmallPercentage.BaseMillionths;

    private static OpenReason ShareOrPercent(Measure bare) => OpenReason.Of(OpenReasonKind.ShareOrPercent, Argument.Of("bare", bare));

    // the number an actual value is in a unit; none where that takes more decimals than a measure has
    private static Measure? Printed(Measure actual, MeasureUnit unit) =>
        Measure.TryOf(actual.Unit == unit ? actual.Value : actual.Value * actual.Unit.Factor / unit.Factor, MeasureUnit.None, out var bare)
            ? bare
            : null;
}

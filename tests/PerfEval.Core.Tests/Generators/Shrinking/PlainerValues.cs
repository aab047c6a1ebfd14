using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>Targets and actual values plainer than a given one: a number where there was something else, and a smaller one where there was
/// a number.</summary>
internal static class PlainerValues
{
    public static IEnumerable<TargetValue> Of(TargetValue target) => target switch
    {
        TargetValue.Quantity quantity =>
        [
            .. quantity.Raw is null ? (TargetValue[])[] : [quantity with { Raw = null }],
            .. quantity.Comparator is Comparator.AtLeast ? (TargetValue[])[] : [quantity with { Comparator = Comparator.AtLeast }],
            .. Of(quantity.Value).Select(value => quantity with { Value = value }),
        ],
        TargetValue.Range range =>
            [new TargetValue.Quantity(range.High, Comparator.AtLeast), .. range.Raw is null ? (TargetValue[])[]
            : [range with { Raw = null }]],
        _ => [new TargetValue.Quantity(Measure.Of(1, "次"), Comparator.AtLeast), .. target.Raw is null or "/" ? (TargetValue[])[]
            : [target is TargetValue.NotApplicable ? new TargetValue.NotApplicable("/") : target with { Raw = null }]],
    };

    public static IEnumerable<ActualValue> Of(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity =>
            [.. quantity.Raw is null ? (ActualValue[])[]
                : [quantity with { Raw = null }], .. Of(quantity.Value).Select(value => quantity with { Value = value })],
        ActualValue.Bound bound =>
            [new ActualValue.Quantity(bound.Value), .. Of(bound.Value).Select(value => bound with { Value = value })],
        _ => [new ActualValue.Quantity(Measure.Of(0, "次")), .. actual.Raw is null or "/" ? (ActualValue[])[]
            : [actual is ActualValue.NotApplicable ? new ActualValue.NotApplicable("/") : actual with { Raw = null }]],
    };

    /// <summary>Nothing, one, and the whole numbers on the way to it: each smaller or with fewer decimals.</summary>
    public static IEnumerable<decimal> Of(decimal value)
    {
        var whole = decimal.Truncate(value);
        return new[] { 0m, 1m, whole, decimal.Truncate(whole / 2), Math.Abs(whole), whole - Math.Sign(whole) }
            .Where(plainer => plainer != value && (Math.Abs(plainer) < Math.Abs(value) || (plainer == -value && plainer > 0))).Distinct();
    }

    private static IEnumerable<Measure> Of(Measure measure) => Of(measure.Value).Select(value => Measure.Of(value, measure.Unit))
        .Concat(measure.Unit.Symbol is "次" ? [] : [Measure.Of(measure.Value, "次")]);
}

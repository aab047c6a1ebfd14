using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>
/// The range of a bound against the exact score of the values it allows, under every rule that reads a number, with and without a reduction: none lies outside, and the ends are come as
/// close to as anybody likes.
/// </summary>
[Properties(Arbitrary = [typeof(BoundCases)], MaxTest = 600)]
public sealed class BoundLaws
{
    [Property]
    public Property Every_value_a_bound_allows_scores_inside_its_range(BoundCase it)
    {
        var range = Score(it, it.Bound);
        // what is too large to be computed with may come to anything, whatever a smaller one does
        var outside = it.Values.Select(value => new ActualValue.Quantity(Measure.Of(value, it.Bound.Value.Unit)))
            .Where(value => Rows.Line(it.Target, value, it.Standard).Outcome.Reason?.Kind != OpenReasonKind.BeyondLimit)
            .Select(value => (value, Line: Score(it, value)))
            .Where(one => !range.Holds(one.Line))
            .Select(one => $"{one.value}: {one.Line}").ToList();
        return (outside.Count == 0).ToProperty().Label($"{it} {range}; {string.Join("; ", outside)}");
    }

    [Property]
    public Property Both_ends_of_a_range_are_reached_or_come_close_to(BoundCase it)
    {
        var range = Score(it, it.Bound);
        if (range.IsOpen)
        {
            return true.ToProperty();
        }

        var lines = it.Values.Select(value => Score(it, new ActualValue.Quantity(Measure.Of(value, it.Bound.Value.Unit)))).ToList();
        var (least, most) = (lines.Min(line => line.Least), lines.Max(line => line.Most));
        var isTight = least - range.Least <= BoundCase.Closeness && range.Most - most <= BoundCase.Closeness;
        return isTight.ToProperty().Label($"{it} {range}; of the values {least} to {most}");
    }

    [Property]
    public bool An_end_is_rounded_outward_and_by_less_than_its_last_decimal(BoundCase it)
    {
        if (Rows.Line(it.Target, it.Bound, it.Standard).Outcome is not ScoreOutcome.Ranged ranged)
        {
            return true;
        }

        var last = (decimal)Math.Pow(10, -it.Standard.Rounding.Value.Rounding.Decimals);
        var (least, most) = (10 * Number(ranged.Least), 10 * Number(ranged.Most));
        var (min, max) = (ranged.Range.Min.Value, ranged.Range.Max!.Value.Value);
        return min <= least && least - min < last && max >= most && max - most < last;
    }

    [Property]
    public Property The_unit_a_value_is_filed_in_changes_nothing(BoundCase it)
    {
        var unit = it.Target is TargetValue.Range range ? range.Low.Unit : ((TargetValue.Quantity)it.Target).Value.Unit;
        var (other, factor) = unit.Symbol switch { "万元" => ("元", 10_000m), "%" => ("‰", 10m), _ => ("", 1m) };
        if (other.Length == 0)
        {
            return true.ToProperty();
        }

        var number = it.Bound.Value.Value;
        var same = Score(it, new ActualValue.Quantity(Measure.Of(number, unit))) == Score(it, new ActualValue.Quantity(Measure.Of(number * factor, other)))
            && Score(it, it.Bound with { Value = Measure.Of(number, unit) }) == Score(it, it.Bound with { Value = Measure.Of(number * factor, other) });
        return same.ToProperty().Label(it.ToString());
    }

    [Fact]
    public void A_range_that_leaves_values_out_would_be_found()
    {
        // all a bound of 5 % and more allows, against the score of 5 % alone
        var (target, standard) = (Rows.AtLeast(10, "%"), SampleStandard.Plain);
        var alone = Rows.Line(target, Rows.Did(5, "%"), standard);
        var allowed = Rows.Line(target, Rows.Did(8, "%"), standard);
        Assert.False(new Seen(alone).Holds(new Seen(allowed)));
        Assert.True(new Seen(Rows.Line(target, Rows.Bound(Comparator.AtLeast, 5, "%"), standard)).Holds(new Seen(allowed)));
    }

    private static Seen Score(BoundCase it, ActualValue actual) => new(Rows.Line(it.Target, actual, it.Standard));

    private static decimal Number(Ratio ratio) => (decimal)ratio.Numerator / ratio.Denominator;

    /// <summary>The least and the most share a line may come to.</summary>
    private sealed record Seen(decimal Least, decimal Most, bool IsOpen)
    {
        public Seen(ScoredLine line)
            : this(0, 1, true)
        {
            (Least, Most, IsOpen) = line.Outcome switch
            {
                ScoreOutcome.Scored scored => (Number(scored.Share), Number(scored.Share), false),
                ScoreOutcome.Ranged ranged => (Number(ranged.Least), Number(ranged.Most), false),
                _ => (0, 1, true),
            };
        }

        public bool Holds(Seen other) => IsOpen || (Least <= other.Least && other.Most <= Most);
    }
}

using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 500)]
public sealed class PointsRangeTests
{
    [Property]
    public bool A_range_contains_its_ends_and_nothing_beyond(PointsRange range, Points points) =>
        range.Contains(range.Min) && (range.Max is not { } max || range.Contains(max))
        && range.Contains(points) == (points >= range.Min && (range.Max is null || points <= range.Max));

    [Property]
    public bool A_sum_of_ranges_contains_the_sum_of_what_they_contain(PointsRange a, PointsRange b)
    {
        var sum = a + b;
        return sum.Min == a.Min + b.Min && sum.Max == (a.Max is null || b.Max is null ? null : a.Max.Value + b.Max.Value);
    }

    [Property]
    public bool Ranges_are_equal_when_their_ends_are(PointsRange a, PointsRange b)
    {
        var copy = new PointsRange(a.Min, a.Max);
        return copy == a && copy.GetHashCode() == a.GetHashCode() && (a == b) == (a.Min == b.Min && a.Max == b.Max);
    }

    [Fact]
    public void The_default_is_exactly_zero()
    {
        Assert.Equal(PointsRange.Exactly(Points.Zero), default);
        Assert.True(default(PointsRange).IsExact);
        Assert.Equal(Points.Zero, default(PointsRange).Max);
    }

    [Fact]
    public void A_range_without_an_upper_end_is_not_exact_and_contains_all_above()
    {
        var open = new PointsRange(Points.From(70), null);

        Assert.False(open.IsExact);
        Assert.NotEqual(PointsRange.Exactly(Points.From(70)), open);
        Assert.True(open.Contains(Points.From(1_000_000)));
        Assert.False(open.Contains(Points.From(69.9999m)));
        Assert.Null((open + PointsRange.Exactly(Points.Zero)).Max);
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PointsRange(Points.From(1), Points.From(0.9999m)));

    [Fact]
    public void A_range_says_both_ends()
    {
        Assert.Equal("99.25", PointsRange.Exactly(Points.From(99.25m)).ToString());
        Assert.Equal("[80, 90]", new PointsRange(Points.From(80), Points.From(90)).ToString());
        Assert.Equal("[70, …)", new PointsRange(Points.From(70), null).ToString());
    }

    [Fact]
    public void Only_a_range_of_one_number_is_exact()
    {
        Assert.Equal(Points.From(90), PointsRange.Exactly(Points.From(90)).Exact);
        Assert.Null(new PointsRange(Points.From(80), Points.From(90)).Exact);
        Assert.Null(new PointsRange(Points.From(80), null).Exact);
    }

    [Fact]
    public void Ranges_are_ranked_by_their_least_points_then_by_their_most()
    {
        PointsRange[] ranked =
        [
            PointsRange.Exactly(Points.From(70)), new(Points.From(80), Points.From(81)), new(Points.From(80), Points.From(90)),
            new(Points.From(80), null), PointsRange.Exactly(Points.From(95)),
        ];
        Assert.Equal(ranked, ranked.Reverse().OrderBy(range => range, PointsRange.ByLeast));
        Assert.Throws<InvalidOperationException>(() => ranked.Order().ToList());
    }
}

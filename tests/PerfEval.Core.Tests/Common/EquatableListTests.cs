using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using Xunit;

namespace PerfEval.Core.Tests.Common;

public sealed class EquatableListTests
{
    [Property]
    public bool Equality_is_that_of_the_elements_in_order(int[] a, int[] b) =>
        (a.ToEquatableList() == b.ToEquatableList()) == a.SequenceEqual(b)
        && (a.ToEquatableList() != b.ToEquatableList()) == !a.SequenceEqual(b);

    [Theory]
    [InlineData(0, "null", "甲")]
    [InlineData(2, "甲", "乙", "null", "null")]
    public void A_list_with_a_null_is_refused_with_its_position(int position, params string[] texts)
    {
        string[] items = [.. texts.Select(text => text == "null" ? null! : text)];
        foreach (var build in new Func<EquatableList<string>>[] { () => items.ToEquatableList(), () => EquatableList.Create<string>(items), () => [.. items] })
        {
            Assert.Contains($"element at {position} ", Assert.Throws<ArgumentException>(() => build()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_list_of_optional_values_may_hold_none() => Assert.Equal(2, new int?[] { null, 1 }.ToEquatableList().Count);

    [Property]
    public bool Equal_lists_have_equal_hashes(NonNull<string>[] texts)
    {
        string[] items = [.. texts.Select(text => text.Get)];
        var (one, other) = (items.ToEquatableList(), EquatableList.Create<string>(items));
        return one == other && one.GetHashCode() == other.GetHashCode() && one.Equals((object)other);
    }

    [Property]
    public bool Every_way_of_reading_gives_the_elements(int[] items)
    {
        var list = items.ToEquatableList();
        var walked = new List<int>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        return list.Count == items.Length && walked.SequenceEqual(items) && list.AsSpan().SequenceEqual(items)
            && list.ToArray().SequenceEqual(items) && ((IEnumerable)list).Cast<int>().SequenceEqual(items)
            && items.Select((item, index) => list[index] == item).All(same => same);
    }

    [Fact]
    public void A_change_to_the_source_does_not_reach_the_list()
    {
        int[] source = [1, 2];
        var (copied, created) = (source.ToEquatableList(), EquatableList.Create<int>(source));
        source[0] = 9;

        Assert.Equal([1, 2], copied);
        Assert.Equal([1, 2], created);
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableList<string> list = default;

        Assert.Empty(list);
        Assert.Equal([], list);
        Assert.True(list == Array.Empty<string>().ToEquatableList());
        Assert.Equal(list.GetHashCode(), Array.Empty<string>().ToEquatableList().GetHashCode());
        Assert.Equal("[]", list.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_the_list_is_refused(int index)
    {
        EquatableList<int> list = [1, 2];

        Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
    }

    [Fact]
    public void Records_that_hold_lists_are_equal_by_content() =>
        Assert.Equal(new Holder(["甲", "乙"]), new Holder(["甲", "乙"]));

    [Fact]
    public void Order_and_number_of_elements_count()
    {
        EquatableList<int> list = [1, 2];

        Assert.False(list.Equals([2, 1]));
        Assert.False(list.Equals([1]));
        Assert.False(list.Equals("[1, 2]"));
        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void No_sequence_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => ((int[])null!).ToEquatableList());

    private sealed record Holder(EquatableList<string> Names);
}

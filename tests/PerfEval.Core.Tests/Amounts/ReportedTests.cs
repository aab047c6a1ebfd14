using System;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using Xunit;

namespace PerfEval.Core.Tests.Amounts;

[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 300)]
public sealed class ReportedTests
{
    [Property]
    public bool A_cell_holds_a_value_or_refuses_to_give_one(Reported<Money> cell) => cell.TryGetValue(out var value)
        ? cell.HasValue && cell.Kind == ReportedKind.Value && cell.Value == value
        : !cell.HasValue && Record.Exception(() => cell.Value) is InvalidOperationException;

    [Property]
    public bool Equal_cells_agree_in_kind_text_and_value(Reported<Money> a, Reported<Money> b)
    {
        var same = a.Kind == b.Kind && a.Raw == b.Raw && (!a.HasValue || a.Value == b.Value);
        return (a == b) == same && (!same || a.GetHashCode() == b.GetHashCode());
    }

    [Property]
    public bool A_cell_prints_what_was_printed(Reported<Money> cell) =>
        cell.ToString() == (cell.Raw ?? (cell.HasValue ? cell.Value.ToString() : ""));

    [Fact]
    public void A_blank_cell_is_not_zero()
    {
        Assert.NotEqual(Reported<Money>.Blank, Reported<Money>.Of(Money.Zero));
        Assert.True(Reported<Money>.Blank.IsBlank);
        Assert.False(Reported<Money>.Of(Money.Zero).IsBlank);
        Assert.Equal("", Reported<Money>.Blank.ToString());
        Assert.Equal("0万元", Reported<Money>.Of(Money.Zero).ToString());
    }

    [Fact]
    public void The_default_is_blank() => Assert.Equal(Reported<Points>.Blank, default);

    [Fact]
    public void Not_applicable_is_neither_blank_nor_unreadable_nor_a_value()
    {
        var cell = Reported<Money>.NotApplicable("/");

        Assert.NotEqual(Reported<Money>.Blank, cell);
        Assert.NotEqual(Reported<Money>.Unreadable("/"), cell);
        Assert.Equal(ReportedKind.NotApplicable, cell.Kind);
        Assert.False(cell.HasValue || cell.IsBlank);
        Assert.Equal("/", cell.ToString());
    }

    [Fact]
    public void An_unreadable_cell_keeps_its_text()
    {
        var cell = Reported<Money>.Unreadable("M.8万元");

        Assert.Equal((ReportedKind.Unreadable, "M.8万元"), (cell.Kind, cell.Raw));
        Assert.Contains("Unreadable", Assert.Throws<InvalidOperationException>(() => cell.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_value_printed_differently_is_another_cell()
    {
        Assert.NotEqual(Reported<Points>.Of(Points.From(10), "10.00"), Reported<Points>.Of(Points.From(10)));
        Assert.Equal(Reported<Points>.Of(Points.From(10), "10.00").Value, Reported<Points>.Of(Points.From(10)).Value);
    }

    [Fact]
    public void A_value_becomes_a_cell()
    {
        Reported<Points> cell = Points.Hundred;

        Assert.Equal(Reported<Points>.Of(Points.Hundred), cell);
        Assert.Null(cell.Raw);
    }

    [Fact]
    public void A_cell_without_its_text_or_value_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => Reported<string>.Of(null!));
        Assert.Throws<ArgumentException>(() => Reported<Money>.NotApplicable(""));
        Assert.Throws<ArgumentNullException>(() => Reported<Money>.Unreadable(null!));
    }
}

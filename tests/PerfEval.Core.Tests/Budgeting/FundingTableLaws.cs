using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>What holds of every funding table: where its totals come from, and when they contradict its lines.</summary>
[Properties(Arbitrary = [typeof(FundingCases)], MaxTest = 400)]
public sealed class FundingTableLaws
{
    private static readonly Money Fen = Money.FromFen(1);

    [Property]
    public bool The_order_of_the_sources_does_not_matter(FundingCase it)
    {
        var sources = it.Table.Sources.ToArray();
        new Random(it.Pick).Shuffle(sources);
        var turned = (it with { Table = it.With(sources) }).Amount;
        return (it.Amount, turned) switch
        {
            (FundingAmount.Derived a, FundingAmount.Derived b) => a.Amount == b.Amount
                && b.Terms.Select(term => term.Label).SequenceEqual(sources.Select(line => line.Label)),
            var (a, b) => a == b,
        };
    }

    [Property]
    public bool A_blank_line_changes_no_amount_and_is_named_where_one_is_derived(FundingCase it)
    {
        var at = it.Pick % (it.Table.Sources.Count + 1);
        var blank = it.Line(Reported<Money>.Blank);
        var longer = (it with { Table = it.With([.. it.Table.Sources.Take(at), blank, .. it.Table.Sources.Skip(at)]) }).Amount;
        return (it.Amount, longer) switch
        {
            (FundingAmount.Derived a, FundingAmount.Derived b) => a.Amount == b.Amount && b.Terms.Count == a.Terms.Count + 1
                && b.Terms[at] == new FundingAmount.Term(blank.Label, Reported<Money>.Blank),
            var (a, b) => a == b,
        };
    }

    [Property]
    public bool A_line_without_the_amount_crossed_out_is_no_amount_either(FundingCase it) =>
        (it with { Table = it.With([.. it.Table.Sources, it.Line(Reported<Money>.NotApplicable("/"))]) }).Amount.Value == it.Amount.Value;

    [Property]
    public Property A_derived_amount_is_the_sum_of_what_its_lines_state(FundingCase it)
    {
        var stated = it.Table.Sources.Where(line => line.Cell(it.Column).HasValue).Sum(line => (decimal)line.Cell(it.Column).Value.Fen);
        var derived = it.Amount as FundingAmount.Derived;
        return (derived is null || (derived.Amount.Fen == stated && it.Amount.Value == derived.Amount
                && derived.Terms.SequenceEqual(it.Table.Sources.Select(line => new FundingAmount.Term(line.Label, line.Cell(it.Column))))))
            .ToProperty().Classify(derived is not null, "derived");
    }

    [Property]
    public Property An_amount_is_derived_just_where_the_total_is_blank_and_the_lines_have_a_sum(FundingCase it)
    {
        var cells = it.Table.Sources.Select(line => line.Cell(it.Column)).ToList();
        var sum = cells.Where(cell => cell.HasValue).Sum(cell => (decimal)cell.Value.Fen);
        var hasSum = cells.Any(cell => cell.HasValue) && cells.All(cell => cell.Kind != ReportedKind.Unreadable)
            && Math.Abs(sum) <= Money.MaxFen;
        var isBlank = it.Table.Total?.Cell(it.Column).IsBlank ?? true;
        return (it.Amount is FundingAmount.Derived == (isBlank && hasSum)).ToProperty().Classify(isBlank && hasSum, "derived");
    }

    [Property]
    public Property A_total_contradicts_its_lines_exactly_beyond_the_tolerance(FundingCase it)
    {
        var readable = it.Table.Sources.Where(line => line.Cell(it.Column).Kind != ReportedKind.Unreadable).ToArray();
        if ((it with { Table = it.With(readable) with { Total = null } }).Amount is not FundingAmount.Derived { Amount: var sum }
            || sum.Magnitude > Money.FromFen(Money.MaxFen / 2))
        {
            return true.ToProperty().Classify(true, "no sum to miss");
        }

        var all = true;
        foreach (var distance in (Money[])[Money.Zero, it.Tolerance, it.Tolerance + Fen])
        {
            foreach (var stated in (Money[])[sum + distance, sum - distance])
            {
                var amount = (it with { Table = it.With(readable) with { Total = it.Line(stated) } }).Amount;
                all &= amount == (distance > it.Tolerance ? new FundingAmount.Conflicting(stated, sum) : new FundingAmount.Stated(stated));
                all &= amount.Value == (distance > it.Tolerance ? null : stated);
            }
        }

        return all.ToProperty();
    }

    [Property]
    public bool A_stated_total_stands_where_its_lines_state_nothing_or_cannot_be_read(FundingCase it)
    {
        var (stated, expected) = (it.Line(Money.FromFen(it.Pick)), new FundingAmount.Stated(Money.FromFen(it.Pick)));
        var silent = it.With([.. it.Table.Sources.Where(line => !line.Cell(it.Column).HasValue)]);
        var unread = it.With([.. it.Table.Sources, it.Line(Reported<Money>.Unreadable("?"))]);
        return (silent with { Total = stated }).Amount(it.Column, it.Tolerance) == expected
            && (unread with { Total = stated }).Amount(it.Column, it.Tolerance) == expected;
    }

    [Property]
    public bool What_stands_in_the_other_columns_does_not_matter(FundingCase it)
    {
        var other = it.Table with
        {
            Total = it.Table.Total is { } total ? Only(total) : null,
            Sources = [.. it.Table.Sources.Select(Only)],
        };
        return other.Amount(it.Column, it.Tolerance) == it.Amount;

        FundingLine Only(FundingLine line) => it.Line(line.Cell(it.Column), line.Source) with { Label = line.Label };
    }

    [Property]
    public Property Fiscal_money_is_what_the_fiscal_lines_state_whatever_else_there_is(FundingCase it)
    {
        var fiscal = it.Table.Sources.Where(line => line.Source.IsFiscal()).ToArray();
        var amount = it.Table.FiscalAmount(it.Column, it.Tolerance);
        return (fiscal.Length == 0 || amount == (it.With(fiscal) with { Total = null }).Amount(it.Column, it.Tolerance))
            .ToProperty().Classify(fiscal.Length is > 0 and < 5 && fiscal.Length < it.Table.Sources.Count, "fiscal and other money");
    }

    [Property]
    public bool A_table_without_source_lines_has_its_total_for_fiscal_money(FundingCase it) =>
        it.With().FiscalAmount(it.Column, it.Tolerance) == it.With().Amount(it.Column, it.Tolerance);

    [Property]
    public bool The_scored_line_is_the_total_where_it_says_anything_of_points_else_the_first_line_with_points(FundingCase it)
    {
        var total = it.Table.Total;
        var expected = total is { Points.IsBlank: true, ClaimedScore.IsBlank: true } or null
            ? it.Table.Sources.FirstOrDefault(line => line.Points.HasValue) ?? total ?? (it.Table.Sources is [var first, ..] ? first : null)
            : total;
        return ReferenceEquals(it.Table.ScoredLine, expected);
    }

    [Property]
    public bool A_line_is_blank_just_where_none_of_its_amounts_is_filled_in(FundingCase it) => it.Table.Sources.All(line =>
        line.IsWhollyBlank == Enum.GetValues<FundingColumn>().All(column => line.Cell(column).IsBlank));

    [Property]
    public bool Fiscal_money_is_public_money_and_nothing_else(FundingSource source) => source.IsFiscal()
        != (source is FundingSource.Other or FundingSource.SpecialAccount or FundingSource.UnitFunds or FundingSource.Unclassified);
}

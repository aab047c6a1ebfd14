using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting.Facts;

public sealed class FactTests
{
    private static readonly FiscalYear Year = new(2020);

    public static IEnumerable<object[]> Kinds() => Enum.GetValues<FactKind>().Select(kind => new object[] { kind });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_name_in_both_languages_and_takes_values_of_its_dimension_only(FactKind kind)
    {
        Assert.Contains(kind.Name(Language.Chinese), c => c is >= '一' and <= '龥');
        Assert.All(kind.Name(Language.English), c => Assert.True(c < '\u2E80'));
        FactValue[] values = [new FactValue.Amount(Money.FromFen(1)), new FactValue.Headcount(1), new FactValue.Share(Measure.Of(1, "%"))];
        FactPeriod day = new FactPeriod.Day(new LocalDate(2020, 6, 30));
        foreach (var value in values)
        {
            if (value.Dimension == kind.Dimension())
            {
                Assert.Equal(value, new Fact(kind, value, day, new FactSource.Document("x")).Value);
            }
            else
            {
                Assert.Throws<ArgumentException>(() => new Fact(kind, value, day, new FactSource.Document("x")));
            }
        }
    }

    [Fact]
    public void The_words_of_the_kinds_are_stable_and_distinct()
    {
        var words = Enum.GetValues<FactKind>().Select(kind => kind.Word()).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.Equal(["establishment", "inPost", "threePublicBudget", "threePublicActual"], words.Take(4));
    }

    [Fact]
    public void A_size_is_not_below_zero_and_other_amounts_may_be()
    {
        Assert.Throws<ArgumentException>(() => Fact.Of(FactKind.Establishment, -1, Year, "x"));
        Assert.Throws<ArgumentException>(() => Fact.Of(FactKind.BudgetCut, Money.FromWanYuan(-577.32m), Year, "x"));
        Assert.Equal(Money.FromWanYuan(-1), ((FactValue.Amount)Fact.Of(FactKind.CarriedForward, Money.FromWanYuan(-1), Year, "x").Value).Value);
    }

    [Fact]
    public void A_share_has_a_sign_of_share() => Assert.Throws<ArgumentException>(() => new Fact(
        FactKind.PaymentProgress, new FactValue.Share(Measure.Of(0.5m, "")), new FactPeriod.Day(new LocalDate(2020, 6, 30)), new FactSource.Document("x")));

    [Fact]
    public void A_payment_by_date_stands_for_a_day() => Assert.Throws<ArgumentException>(() => Fact.Of(FactKind.PaidToDate, Money.Zero, Year, "x"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_fact_without_a_source_is_refused(string source) => Assert.Throws<ArgumentException>(() => Fact.Of(FactKind.InPost, 1, Year, source));

    [Fact]
    public void Two_facts_of_one_kind_and_period_are_refused_and_two_years_are_not()
    {
        var one = Fact.Of(FactKind.InPost, 17, Year, "a");
        Assert.Throws<ArgumentException>(() => new FactSheet([one, Fact.Of(FactKind.InPost, 18, Year, "b")]));
        Assert.Equal(2, new FactSheet([one, Fact.Of(FactKind.InPost, 18, new FiscalYear(2019), "b")]).Facts.Count);
    }

    [Fact]
    public void A_fact_that_is_not_there_is_missing_and_not_zero()
    {
        var sheet = new FactSheet([Fact.Of(FactKind.InPost, 17, Year, "a")]);
        Assert.Equal(17, ((FactValue.Headcount)sheet.Find(FactKind.InPost, Year)!.Value).Value);
        Assert.Null(sheet.Find(FactKind.InPost, new FiscalYear(2019)));
        Assert.Null(sheet.Find(FactKind.Establishment, Year));
        Assert.Null(sheet.Find(FactKind.InPost, new FactPeriod.Day(new LocalDate(2020, 12, 31))));
    }
}

using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting.Facts;

/// <summary>Laws of every built-in definition, on sheets that hold all it needs.</summary>
public sealed class RatioLaws
{
    [Property(Arbitrary = [typeof(Cases)])]
    public void Scaling_all_money_changes_no_ratio(RatioCase one, PositiveInt scale)
    {
        var k = (scale.Get % 9) + 2;
        var scaled = Edit(one.Sheet, fact => fact.Value is FactValue.Amount amount ? With(fact, new FactValue.Amount(Money.FromFen(amount.Value.Fen * k), amount.Unit)) : fact);

        Assert.Equal(one.Result.Value, one.Formula.Evaluate(scaled, one.Period).Value);
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void The_unit_an_amount_is_stated_in_changes_nothing(RatioCase one, bool yuan)
    {
        var unit = yuan ? AmountUnit.Yuan : AmountUnit.YiYuan;
        var restated = Edit(one.Sheet, fact => fact.Value is FactValue.Amount amount ? With(fact, new FactValue.Amount(amount.Value, unit)) : fact);

        var (before, after) = (one.Result, one.Formula.Evaluate(restated, one.Period));

        Assert.Equal(before.Value, after.Value);
        Assert.Equal((before as RatioResult.Computed)?.Working, (after as RatioResult.Computed)?.Working);
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void The_order_of_the_facts_changes_nothing(RatioCase one, int seed)
    {
        var random = new System.Random(seed);
        var shuffled = new FactSheet(one.Sheet.Facts.OrderBy(_ => random.Next()).ToEquatableList());

        Assert.Equal(one.Result, one.Formula.Evaluate(shuffled, one.Period));
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void Facts_the_formula_does_not_ask_for_change_nothing(RatioCase one, int seed)
    {
        var asked = one.Formula.Numerator.Concat(one.Formula.Denominator).Select(term => term.Kind).ToHashSet();
        var fewer = new FactSheet(one.Sheet.Facts.Where(fact => asked.Contains(fact.Kind) || (seed & 1) == 0).ToEquatableList());

        Assert.Equal(one.Result, one.Formula.Evaluate(fewer, one.Period));
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void Without_one_needed_fact_there_is_no_ratio_and_just_that_fact_is_named(RatioCase one)
    {
        foreach (var term in one.Formula.Numerator.Concat(one.Formula.Denominator))
        {
            FactPeriod period = term.Kind.IsByDay() ? one.Period : new FactPeriod.Year(new FiscalYear(term.IsLastYears ? 2019 : 2020));

            var result = one.Formula.Evaluate(FormulaVectors.Without(one.Sheet, term.Kind, period), one.Period);

            if (term.NoneWhenMissing)
            {
                Assert.Empty((result as RatioResult.NotComputable)?.Missing ?? []);
            }
            else
            {
                Assert.Equal([new RatioResult.MissingFact(term.Kind, period)], Assert.IsType<RatioResult.NotComputable>(result).Missing);
            }
        }
    }

    [Property(Arbitrary = [typeof(Cases)])]
    public void A_ratio_is_the_numerator_over_the_denominator_and_there_is_none_just_where_the_base_is_not_positive(RatioCase one)
    {
        decimal Sum(EquatableList<RatioFormula.Term> terms) => terms.Sum(term => (term.IsSubtracted ? -1 : 1) * Units(one, term));
        var (above, below) = (Sum(one.Formula.Numerator), Sum(one.Formula.Denominator));

        Assert.Equal(below > 0, one.Result.Value is not null);
        if (one.Result.Value is { } ratio)
        {
            Assert.Equal((one.Formula.TakesMagnitude ? System.Math.Abs(above) : above) * ratio.Denominator, below * ratio.Numerator);
        }
    }

    private static decimal Units(RatioCase one, RatioFormula.Term term)
    {
        FactPeriod period = term.Kind.IsByDay() ? one.Period : new FactPeriod.Year(new FiscalYear(term.IsLastYears ? 2019 : 2020));
        return one.Sheet.Find(term.Kind, period)!.Value switch
        {
            FactValue.Amount amount => amount.Value.Fen,
            FactValue.Headcount count => count.Value,
            FactValue.Share share => share.Value.Value * (share.Value.Unit.Symbol == "%" ? 10 : 1),
            _ => 0,
        };
    }

    private static FactSheet Edit(FactSheet sheet, System.Func<Fact, Fact> edit) => new(sheet.Facts.Select(edit).ToEquatableList());

    private static Fact With(Fact fact, FactValue value) => new(fact.Kind, value, fact.Period, fact.Source);

    /// <summary>A definition with a sheet that has every kind of fact for both years.</summary>
    public sealed record RatioCase(RatioFormula Formula, FactSheet Sheet)
    {
        public FactPeriod Period => FormulaVectors.PeriodOf(Formula);

        public RatioResult Result => Formula.Evaluate(Sheet, Period);
    }

    public static class Cases
    {
        public static Arbitrary<RatioCase> All() => (
            from formula in Gen.Elements(RatioFormula.All.ToArray())
            from values in Gen.CollectToList(FormulaVectors.Sheet.Facts.ToList(), Value)
            from zero in Gen.Choose(0, values.Count * 2)
            select new RatioCase(formula, new FactSheet(values.Select((fact, i) => i == zero ? Zero(fact) : fact).ToEquatableList()))).ToArbitrary();

        private static Gen<Fact> Value(Fact fact) => (fact.Value switch
        {
            FactValue.Amount => Gen.Choose(fact.Kind.IsSize() ? 0 : -2000, 200_000).Select(fen => (FactValue)new FactValue.Amount(Money.FromFen(fen))),
            _ => FiledFacts.Value(fact.Kind),
        }).Select(value => With(fact, value));

        private static Fact Zero(Fact fact) => With(fact, fact.Value switch
        {
            FactValue.Amount => new FactValue.Amount(Money.Zero),
            FactValue.Headcount => new FactValue.Headcount(0),
            _ => new FactValue.Share(Measure.Of(0, "%")),
        });
    }
}

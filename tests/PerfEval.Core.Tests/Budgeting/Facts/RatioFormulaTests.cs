using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting.Facts;

public sealed class RatioFormulaTests
{
    private static readonly FiscalYear Year = FormulaVectors.Year;

    [Theory]
    [MemberData(nameof(FormulaVectors.All), MemberType = typeof(FormulaVectors))]
    public void A_definition_gives_the_ratio_worked_by_hand(string id, string ratio, string working)
    {
        var formula = RatioFormula.Find(id)!;

        var computed = Assert.IsType<RatioResult.Computed>(formula.Evaluate(FormulaVectors.Sheet, FormulaVectors.PeriodOf(formula)));

        Assert.Equal(Ratio.Parse(ratio), computed.Rate);
        Assert.Equal(working, computed.Working.Render(Language.Chinese));
        Assert.Equal(working, computed.Working.Render(Language.English));
        Assert.Empty(computed.Assumptions);
    }

    [Fact]
    public void Every_built_in_definition_has_a_vector_and_an_id_of_its_own()
    {
        Assert.Equal(RatioFormula.All.Select(formula => formula.Id), FormulaVectors.All.Select(row => (string)row[0]));
        Assert.Equal(RatioFormula.All.Count, RatioFormula.All.Select(formula => formula.Id).Distinct().Count());
    }

    [Fact]
    public void Every_definition_says_what_it_is_and_where_it_comes_from_in_both_languages() => Assert.All(RatioFormula.All, formula =>
    {
        Assert.Contains(formula.NameIn(Language.Chinese), c => c is >= '一' and <= '龥');
        Assert.Contains(formula.DefinitionIn(Language.Chinese), c => c is >= '一' and <= '龥');
        Assert.All(formula.NameIn(Language.English) + formula.DefinitionIn(Language.English), c => Assert.True(c < '\u2E80'));
        Assert.Matches("已见|凭记忆|自定|见于转载", formula.Source);
        Assert.NotEmpty(formula.Text);
    });

    [Theory]
    [InlineData("预算执行率", 3)]
    [InlineData("预算完成率", 2)]
    [InlineData("预算调整率", 3)]
    [InlineData("预算控制率", 2)]
    [InlineData("三公经费变动率", 2)]
    [InlineData("在职人员控制率", 1)]
    [InlineData("没有这个率", 0)]
    public void A_name_has_all_its_competing_definitions_and_none_by_default(string name, int definitions) =>
        Assert.Equal(definitions, RatioFormula.Named(name).Count);

    [Fact]
    public void An_unknown_id_finds_nothing() => Assert.Null(RatioFormula.Find("completion-rate"));

    [Fact]
    public void Every_missing_fact_is_named_with_its_year()
    {
        var none = Assert.IsType<RatioResult.NotComputable>(RatioFormula.Find("three-public-change.budget")!.Evaluate(FactSheet.Empty, Year));

        Assert.Equal(
            [new RatioResult.MissingFact(FactKind.ThreePublicBudget, new FactPeriod.Year(Year)), new RatioResult.MissingFact(FactKind.ThreePublicBudget, new FactPeriod.Year(new FiscalYear(2019)))],
            none.Missing);
        Assert.Equal("缺少数据：2020年“三公”经费预算数、2019年“三公”经费预算数", none.Why.Render(Language.Chinese));
        Assert.Equal("facts are missing: budget of the three public expenses of 2020, budget of the three public expenses of 2019", none.Why.Render(Language.English));
    }

    [Fact]
    public void What_is_taken_as_none_is_said()
    {
        var sheet = new FactSheet([FormulaVectors.Money(FactKind.OpeningBudget, 800), FormulaVectors.Money(FactKind.BudgetAddition, 0), FormulaVectors.Money(FactKind.BudgetCut, 40)]);

        var computed = Assert.IsType<RatioResult.Computed>(RatioFormula.Find("adjustment-rate.mof-2013")!.Evaluate(sheet, Year));

        Assert.Equal("(0 + 40) ÷ 800 = 5.00%", computed.Working.Render(Language.Chinese));
        Assert.Equal(
            ["没有填报2020年预算结构调整数，按没有发生处理", "没有填报2020年政策性、不可抗力和上级交办的调整数，按没有发生处理"],
            computed.Assumptions.Select(assumption => assumption.Render(Language.Chinese)));
    }

    [Theory]
    [InlineData(0, "ratio.baseZero", "分母为 0（2019年“三公”经费实际支出数：0），没有比率")]
    [InlineData(-3, "ratio.baseNegative", "分母为负（2019年“三公”经费实际支出数：-3），没有比率")]
    public void A_base_of_zero_or_below_gives_no_growth_and_says_which(int lastYear, string key, string text)
    {
        var sheet = new FactSheet([FormulaVectors.Money(FactKind.ThreePublicActual, 10), FormulaVectors.Money(FactKind.ThreePublicActual, lastYear, 2019)]);

        var none = Assert.IsType<RatioResult.NotComputable>(RatioFormula.Find("three-public-change.actual")!.Evaluate(sheet, Year));

        Assert.Equal(key, none.Why.Key);
        Assert.Equal(text, none.Why.Render(Language.Chinese));
        Assert.Empty(none.Missing);
        Assert.Null(none.Value);
    }

    [Fact]
    public void Payments_by_date_are_asked_for_a_day_and_never_for_a_year()
    {
        var formula = RatioFormula.Find("payment-progress-rate.amounts")!;

        Assert.Equal("ratio.dayNeeded", Assert.IsType<RatioResult.NotComputable>(formula.Evaluate(FormulaVectors.Sheet, Year)).Why.Key);
        var other = Assert.IsType<RatioResult.NotComputable>(formula.Evaluate(FormulaVectors.Sheet, new FactPeriod.Day(new NodaTime.LocalDate(2020, 9, 30))));
        Assert.Equal("缺少数据：截至2020-09-30的实际支付数、截至2020-09-30的既定支付数", other.Why.Render(Language.Chinese));
    }

    [Fact]
    public void A_ratio_of_the_year_can_be_asked_on_a_day_of_it() => Assert.Equal(
        Ratio.Parse("19/20"), RatioFormula.Find("execution-rate.full-year")!.Evaluate(FormulaVectors.Sheet, FormulaVectors.Day).Value);

    [Fact]
    public void The_year_before_the_first_has_no_facts() => Assert.Equal(
        "ratio.noSuchYear", Assert.IsType<RatioResult.NotComputable>(RatioFormula.Find("carry-over-change")!.Evaluate(FormulaVectors.Sheet, new FiscalYear(1))).Why.Key);

    [Fact]
    public void Amounts_are_printed_in_the_unit_asked_for()
    {
        var result = RatioFormula.Find("execution-rate.full-year")!.Evaluate(FormulaVectors.Sheet, Year, AmountUnit.Yuan);
        Assert.Equal("8360000 ÷ 8800000 = 95.00%", Assert.IsType<RatioResult.Computed>(result).Working.Render(Language.Chinese));
    }

    [Fact]
    public void A_negative_figure_stands_in_brackets()
    {
        var sheet = new FactSheet([FormulaVectors.Money(FactKind.CarriedForward, -2), FormulaVectors.Money(FactKind.CarriedForward, 4, 2019)]);
        Assert.Equal("(-2 − 4) ÷ 4 = -150.00%", Assert.IsType<RatioResult.Computed>(RatioFormula.Find("carry-over-change")!.Evaluate(sheet, Year)).Working.Render(Language.Chinese));
    }

    [Fact]
    public void A_formula_of_two_dimensions_is_refused() => Assert.Throws<ArgumentException>(
        () => Formula([new RatioFormula.Term(FactKind.InPost)], [new RatioFormula.Term(FactKind.OpeningBudget)]));

    [Fact]
    public void A_formula_without_a_base_or_of_too_many_terms_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Formula([new RatioFormula.Term(FactKind.InPost)], []));
        Assert.Throws<ArgumentException>(() => Formula([.. Enumerable.Repeat(new RatioFormula.Term(FactKind.Executed), 10)], [new RatioFormula.Term(FactKind.OpeningBudget)]));
    }

    [Fact]
    public void A_formula_of_last_years_payments_by_date_is_refused() => Assert.Throws<ArgumentException>(
        () => Formula([new RatioFormula.Term(FactKind.PaidToDate, IsLastYears: true)], [new RatioFormula.Term(FactKind.ScheduledToDate)]));

    [Fact]
    public void Nine_of_the_largest_amounts_still_make_a_ratio()
    {
        var sheet = new FactSheet([Fact.Of(FactKind.Executed, Money.FromFen(Money.MaxFen), Year, "x"), Fact.Of(FactKind.OpeningBudget, Money.FromFen(1), Year, "x")]);
        var formula = Formula([.. Enumerable.Repeat(new RatioFormula.Term(FactKind.Executed), 9)], [new RatioFormula.Term(FactKind.OpeningBudget)]);
        Assert.Equal(Ratio.Of(9 * Money.MaxFen, 1), formula.Evaluate(sheet, Year).Value);
    }

    private static RatioFormula Formula(EquatableList<RatioFormula.Term> above, EquatableList<RatioFormula.Term> below) => new("own", above, below)
    {
        Name = "自定",
        EnglishName = "own",
        Definition = "自定",
        EnglishDefinition = "own",
        Text = "自定",
        Source = "自定",
    };
}

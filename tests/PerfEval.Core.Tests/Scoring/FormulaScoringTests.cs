using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Indicators whose value follows from facts: the facts decide, exactly; what is missing is named; what was filed is compared.</summary>
public sealed class FormulaScoringTests
{
    private static readonly FiscalYear Year = new(2020);

    // ≤100 % gives 5, every percentage point above costs 0.5
    private static readonly DeductionRule StaffRule = new(
        RuleOperand.Value, Measure.Of(100, "%"), DeductionRule.DeductionSide.Above, Measure.Of(1, "%"), Award.Of(Points.From(0.5m)), DeductionRule.PartialStep.Whole);

    [Theory]
    [InlineData(57, 63, "5")]
    [InlineData(6, 5, "0")]        // 120 %, a real case of 5 posts and 6 people
    [InlineData(301, 300, "4.5")]  // 100.33 %: part of a point counts as one
    [InlineData(306, 300, "4")]    // 102 %
    [InlineData(300_001, 300_000, "4.5")]   // a third of a millionth above: exact, not rounded to 100 %
    public void Staff_over_the_establishment_loses_points(int inPost, int establishment, string score)
    {
        var line = Score("staff-control-rate", StaffRule, AtMost(100, "%"), ActualValue.Blank, 5, Count(FactKind.InPost, inPost), Count(FactKind.Establishment, establishment));
        Assert.Equal(score, line.Score.ToString());
        Assert.Contains(line.Explanation.Parts, part => part.Step.Key == "ratio.byFormula");
    }

    // a posting of one too many in a billion is 100 % in six decimals, and a miss all the same
    [Theory]
    [InlineData(1_000_000_001, "0")]
    [InlineData(1_000_000_000, "5")]
    [InlineData(999_999_999, "5")]
    public void A_ratio_is_compared_exactly_however_it_is_shown(int inPost, string score)
    {
        var line = Score(
            "staff-control-rate", new AttainmentRule(), AtMost(100, "%"), ActualValue.Blank, 5,
            Count(FactKind.InPost, inPost), Count(FactKind.Establishment, 1_000_000_000));
        Assert.Equal(score, line.Score.ToString());
        Assert.Equal(inPost != 1_000_000_000, line.Assumptions.Any(assumption => assumption.Kind == AssumptionKind.FormulaShownRounded));
    }

    [Fact]
    public void A_missing_fact_is_named()
    {
        var line = Score("staff-control-rate", StaffRule, AtMost(100, "%"), ActualValue.Blank, 5, Count(FactKind.InPost, 57));
        var none = Assert.IsType<ScoreOutcome.NotComputable>(line.Outcome);
        Assert.Contains("2020年编制数", none.Why.Render(Language.Chinese), System.StringComparison.Ordinal);
        Assert.Equal("[0, 5]", line.Contribution.ToString());
    }

    [Fact]
    public void Without_the_facts_a_filed_number_stands_and_that_is_said()
    {
        var line = Score("staff-control-rate", StaffRule, AtMost(100, "%"), Did(101, "%"), 5);
        Assert.Equal("4.5", line.Score.ToString());
        Assert.Contains(line.Assumptions, assumption => assumption.Kind == AssumptionKind.FiledValueStands);
    }

    [Fact]
    public void The_facts_outrank_what_was_filed_and_that_is_said()
    {
        var facts = new[] { Count(FactKind.InPost, 102), Count(FactKind.Establishment, 100) };
        var line = Score("staff-control-rate", StaffRule, AtMost(100, "%"), Did(98, "%"), 5, facts);
        Assert.Equal("4", line.Score.ToString());
        Assert.Contains(line.Assumptions, remark => remark.Render(Language.Chinese) == "填报 98%，按公式为 102.00%，以公式为准");
        Assert.DoesNotContain(Score("staff-control-rate", StaffRule, AtMost(100, "%"), Did(102, "%"), 5, facts).Assumptions, assumption => assumption.Kind == AssumptionKind.FormulaOverFiledValue);
    }

    // 200 of 300 is 66.666… %: printed half up
    [Theory]
    [InlineData("66.67", true)]
    [InlineData("66.66", false)]
    [InlineData("67", true)]
    [InlineData("66", false)]
    [InlineData("66.7", true)]
    public void A_filed_ratio_agrees_as_far_as_it_is_printed(string filed, bool agrees)
    {
        var line = Score(
            "staff-control-rate", StaffRule, AtMost(100, "%"), new ActualValue.Quantity(Measure.Parse(filed + "%")), 5,
            Count(FactKind.InPost, 200), Count(FactKind.Establishment, 300));
        Assert.Equal(agrees, !line.Assumptions.Any(assumption => assumption.Kind == AssumptionKind.FormulaOverFiledValue));
    }

    [Fact]
    public void What_does_not_apply_is_not_computed() => Assert.IsType<ScoreOutcome.NotApplicable>(
        Score("staff-control-rate", StaffRule, AtMost(100, "%"), NotApplicable, 5, Count(FactKind.InPost, 102), Count(FactKind.Establishment, 100)).Outcome);

    [Fact]
    public void A_proportion_takes_the_exact_ratio_and_says_where_it_is_shown_rounded()
    {
        var line = Score("procurement-execution-rate", new ProportionRule(), AtLeast(100, "%"), ActualValue.Blank, 6, Amount(FactKind.ProcurementActual, 2), Amount(FactKind.ProcurementBudget, 3));
        Assert.Equal("4", line.Score.ToString());
        Assert.Contains(line.Assumptions, assumption => assumption.Render(Language.English)
            == "the ratio is shown in percent with 6 decimals, half away from zero: 66.666667%; the exact one is scored");
    }

    // a target without a unit takes the percent of the ratio, in the six decimals a measure has
    [Fact]
    public void Beside_a_bare_target_the_ratio_is_rounded_and_that_is_said()
    {
        var line = Score(
            "procurement-execution-rate", new ProportionRule(), AtLeast(60, ""), ActualValue.Blank, 6,
            Amount(FactKind.ProcurementActual, 2), Amount(FactKind.ProcurementBudget, 3));
        Assert.Equal("6", line.Score.ToString());
        Assert.Contains(line.Assumptions, assumption => assumption.Render(Language.English)
            == "the ratio is taken in percent with 6 decimals, half away from zero: 66.666667%");
    }

    [Fact]
    public void Payments_are_asked_for_on_their_day()
    {
        var assignment = new IndicatorAssignment("指标", Points.From(3), new ProportionRule()) { Formula = RatioFormula.Find("payment-progress-rate.amounts"), FormulaOn = new AnnualDate(6, 30) };
        var paid = new Fact(FactKind.PaidToDate, new FactValue.Amount(Money.FromWanYuan(40)), new FactPeriod.Day(new LocalDate(2020, 6, 30)), new FactSource.Document("支付系统"));
        var due = new Fact(FactKind.ScheduledToDate, new FactValue.Amount(Money.FromWanYuan(50)), new FactPeriod.Day(new LocalDate(2020, 6, 30)), new FactSource.Document("用款计划"));
        Assert.Equal("2.4", Line(assignment, AtLeast(100, "%"), ActualValue.Blank, Year, paid, due).Score.ToString());
        Assert.IsType<ScoreOutcome.NotComputable>(Line(assignment, AtLeast(100, "%"), ActualValue.Blank, Year, paid).Outcome);
    }

    [Fact]
    public void Without_a_year_no_fact_can_be_taken()
    {
        var assignment = new IndicatorAssignment("指标", Points.From(5), StaffRule) { Formula = RatioFormula.Find("staff-control-rate") };
        var line = Line(assignment, AtMost(100, "%"), ActualValue.Blank, null, Count(FactKind.InPost, 1), Count(FactKind.Establishment, 1));
        Assert.Equal("财政年度未知，无法取数", Assert.IsType<ScoreOutcome.NotComputable>(line.Outcome).Why.Render(Language.Chinese));
    }

    // the competing definitions on the reception centre's own figures, scored by the rules printed in Hunan
    [Theory]
    [InlineData("completion-rate.mof-2013", "0")]       // 49.53 %: 50.47 short, 2 points for every 5
    [InlineData("completion-rate.hunan", "5")]          // 100 %
    public void The_definition_decides_what_the_seed_gets_for_completion(string formula, string score)
    {
        var rule = new DeductionRule(RuleOperand.Value, Measure.Of(100, "%"), DeductionRule.DeductionSide.Below, Measure.Of(5, "%"), Award.Of(Points.From(2)), DeductionRule.PartialStep.Whole);
        Assert.Equal(score, OnSeed(formula, rule, "任务完成率", 5).Score.ToString());
    }

    [Theory]
    [InlineData("budget-control-rate.additions", "5")]   // a cut adds nothing
    [InlineData("budget-control-rate.net", "5")]         // −50.47 %
    [InlineData("adjustment-rate.net-size", "0")]        // 50.47 %
    public void The_definition_decides_what_the_seed_gets_for_control(string formula, string score)
    {
        var rule = new BandRule(RuleOperand.Value, [.. new[] { ("≤0%", 5), ("(0%, 10%]", 4), ("(10%, 20%]", 3), ("(20%, 30%]", 2), (">30%", 0) }
            .Select(band => new BandRule.Band(MeasureInterval.Parse(band.Item1), Award.Of(Points.From(band.Item2))))]);
        Assert.Equal(score, OnSeed(formula, rule, "任务完成率", 5).Score.ToString());
    }

    private static ScoredLine OnSeed(string formula, ScoringRule rule, string name, int points)
    {
        var standard = Seed.Standard with
        {
            Assignments = [SampleStandard.Of(new IndicatorAssignment(name, Points.From(points), rule) { Formula = RatioFormula.Find(formula) })],
        };
        var report = Seed.Report with
        {
            Goals = [.. Seed.Report.Goals.Select(goal => goal.Rebuild([.. goal.Tree.FirstLevels.Select(first => first with
            {
                SecondLevels = [.. first.SecondLevels.Select(second => second with
                {
                    Indicators = [.. second.Indicators.Select(one => one with { Points = one.Name == name ? Points.From(points) : one.Points })],
                })],
            })], goal.Results))],
        };
        return Scorer.Score(report, standard).Lines.Single(line => line.Name == name);
    }

    private static ScoredLine Score(string formula, ScoringRule rule, TargetValue target, ActualValue actual, int points, params Fact[] facts) =>
        Line(new IndicatorAssignment("指标", Points.From(points), rule) { Formula = RatioFormula.Find(formula) }, target, actual, Year, facts);

    private static ScoredLine Line(IndicatorAssignment assignment, TargetValue target, ActualValue actual, FiscalYear? year, params Fact[] facts) => Scorer.Score(
        Tree(Indicator(target, assignment.Points!.Value.Value)), [new IndicatorResult { IndicatorId = "a", Actual = actual }], null, new FactSheet([.. facts]), year,
        SampleStandard.Plain with { ExecutionPoints = null, Assignments = [SampleStandard.Of(assignment)] }).Lines[0];

    private static Fact Count(FactKind kind, int count) => Fact.Of(kind, count, Year, "人事名册");

    private static Fact Amount(FactKind kind, decimal wanYuan) => Fact.Of(kind, Money.FromWanYuan(wanYuan), Year, "部门决算");
}

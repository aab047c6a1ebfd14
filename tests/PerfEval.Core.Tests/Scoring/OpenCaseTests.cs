using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Cases the forms leave open: what was read into them is said, and nothing goes by in silence.</summary>
public sealed class OpenCaseTests
{
    [Fact]
    public void A_strict_target_met_exactly_is_said_to_be()
    {
        var line = Line(MoreThan(411), Did(411), SampleStandard.Plain);
        Assert.Equal("step.metExactly", line.Explanation.Step.Key);
        Assert.Contains(line.Assumptions, assumption => assumption.Kind == AssumptionKind.StrictBoundMet);
    }

    [Fact]
    public void A_printed_equals_sign_is_not_called_missing() =>
        Assert.Contains(Line(Equal(8), Did(8), SampleStandard.Plain).Assumptions, assumption => assumption.Kind == AssumptionKind.DirectionOfEqualSign);

    [Fact]
    public void A_target_of_nothing_is_a_limit_whatever_direction_is_printed()
    {
        var indicator = Indicator(Bare(0)) with { PrintedDirection = Direction.HigherIsBetter };
        var scored = Scorer.Score(
            Tree(indicator), [new IndicatorResult { IndicatorId = "a", Actual = Did(3) }], null, SampleStandard.Plain with { ExecutionPoints = null });
        Assert.Equal(PointsRange.Exactly(Points.Zero), scored.Lines[0].Contribution);
    }

    [Fact]
    public void A_judgement_nobody_asked_for_is_said_not_to_count()
    {
        var report = Seed.Report with
        {
            Judgements = [new IndicatorJudgement(0, Seed.Reception, new Judgement(Points.From(3), "某评委", "偏高"))],
        };
        var line = Scorer.Score(report, Seed.Standard).Lines.Single(l => l.IndicatorId == Seed.Reception);
        Assert.Equal(Points.From(30), line.Score);
        Assert.Contains("某评委 评 3 分", line.Assumptions.Single(assumption => assumption.Kind == AssumptionKind.JudgementNotAsked).Render(Language.Chinese), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_that_gives_the_same_whatever_its_value_is_a_score_and_no_range() =>
        Assert.IsType<ScoreOutcome.Scored>(Line(AtLeast(411), Bound(Comparator.MoreThan, 411), SampleStandard.Plain).Outcome);

    [Fact]
    public void A_total_crossed_out_is_not_derived_from_its_lines()
    {
        var table = new FundingTable
        {
            Total = new FundingLine { Label = "合计", FullYearBudget = Reported<Money>.NotApplicable("/") },
            Sources = [new FundingLine { Label = "财政拨款", FullYearBudget = Cell(50) }],
        };
        Assert.IsType<FundingAmount.NotStated>(table.Amount(FundingColumn.FullYearBudget, Money.Zero));
        Assert.IsType<FundingAmount.Derived>((table with { Total = null }).Amount(FundingColumn.FullYearBudget, Money.Zero));
    }

    [Fact]
    public void A_form_alone_finds_its_standard_where_no_region_is_named()
    {
        var query = new StandardQuery("hunan-department-2020", SubjectKind.Department, null, new FiscalYear(2020));
        Assert.Equal(SelectionReason.ByForm, BuiltInStandards.Catalog.Select(query).Reason);
        Assert.Equal(SelectionReason.AsFiled, BuiltInStandards.Catalog.Select(query with { Year = new FiscalYear(2021) }).Reason);
        Assert.Equal(SelectionReason.AsFiled, BuiltInStandards.Catalog.Select(query with { Region = RegionCode.Parse("420000") }).Reason);
    }

    [Fact]
    public void The_fallbacks_id_is_taken() => Assert.Throws<System.ArgumentException>(() => new StandardCatalog(
        [Seed.Standard with { Id = "as-filed" }], BuiltInStandards.Catalog.AsFiled));
}

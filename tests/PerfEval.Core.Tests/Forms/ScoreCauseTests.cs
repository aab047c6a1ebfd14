using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Each cause with a vector that shows it, and one that looks similar and is not.</summary>
public sealed class ScoreCauseTests
{
    [Theory]
    [InlineData("100%", "95%", "6", "5", null, "Truncated")]                      // 5.7
    [InlineData("100%", "95%", "20", "19", null, null)]                           // just the score
    [InlineData("100%", "93%", "10", "9", null, null)]                            // 9.3 rounds to 9 as well
    [InlineData("100%", "97%", "10", "9", null, "Truncated")]                     // 9.7 does not
    [InlineData("98%", "98%", "20", "19.6", null, "AbsolutePercentage")]
    [InlineData("≥90%", "98%", "20", "19.6", null, null)]                         // more than asked may be marked down, yet the figure shows how
    [InlineData("≥95%", "95%", "30", "27", null, "MetButReduced")]
    [InlineData("≥95%", "95%", "30", "27", "资料不全", null)]                       // with a reason
    [InlineData("≥100个", "90个", "10", "10", null, "MissedButFull")]
    [InlineData("≥100个", "90个", "10", "9", null, null)]                          // just the score
    [InlineData("≤5300元/户", "5830元/户", "10", "10", null, "InverseScoredAsDirect")]
    [InlineData("≤5300元/户", "5830元/户", "10", "9.09", null, null)]              // A/B as it should be
    [InlineData("≤10次", "8次", "10", "8", null, "InverseScoredAsDirect")]
    [InlineData("≤10次", "8次", "10", "10", null, null)]
    [InlineData("≥80%", "40%", "10", "0.05", null, "WrongScale")]
    [InlineData("≥80%", "40%", "10", "0.06", null, null)]
    [InlineData("100%", "98%", "20", "19.6", null, null)]                         // of a target of 100 % the percentage is the share
    [InlineData("≥95%", "95%", "20", "19", null, "AbsolutePercentage")]
    [InlineData("≥95%", "95%", "20", "18.5", null, "MetButReduced")]              // 18.5 ÷ 95 % is no whole number
    [InlineData("≤5%", "4%", "10", "8", null, "InverseScoredAsDirect")]
    [InlineData("≤5%", "6%", "10", "8.33", null, null)]                           // 5 ÷ 6
    [InlineData("≥9个", "8个", "10", "8", null, "Truncated")]                       // 8.89
    [InlineData("≥9个", "8个", "10", "9", null, null)]                              // rounded
    [InlineData("≥9个", "8个", "10", "7", null, null)]                              // less, and no figure says why
    [InlineData("≥100%", "98%", "10", "0.098", null, "WrongScale")]
    [InlineData("≥10个", "12个", "10", "9", null, null)]                            // more than asked may be marked down
    [InlineData("100%", "72.74%", "2", "2", null, "MissedButFull")]               // no sign: a question, see PE2202
    public void A_cause_is_named_where_the_figures_show_it(string target, string actual, string points, string score, string? reason, string? cause)
    {
        var line = Recheck(Form(new FiledIndicatorRow { Name = "指标", Target = target, Actual = actual, Points = points, Score = score, Reason = reason })).Rows[0];
        Assert.Equal(cause, line.Cause?.ToString());
    }

    // 140 % of the target, where the standard gives half beyond 130 %: full points are too many, and not for a miss
    [Theory]
    [InlineData("14个", null)]
    [InlineData("9个", "MissedButFull")]
    public void What_went_too_far_was_not_missed(string actual, string? cause)
    {
        var standard = SampleStandard.Plain with
        {
            OverTarget = SampleStandard.Of(OverTargetPolicy.InBands(new BandRule(RuleOperand.Ratio,
            [
                new BandRule.Band(MeasureInterval.Parse("≤130%"), Award.Of(Ratio.One)), new BandRule.Band(MeasureInterval.Parse(">130%"), Award.Of(Ratio.Percent(50))),
            ]))),
        };
        var reading = FormReader.Read(Form(new FiledIndicatorRow { Name = "指标", Target = "≥10个", Actual = actual, Points = "10", Score = "10" }));
        var assessment = Assessor.Assess(reading.Report, new StandardSelection(standard, SelectionReason.NamedByCaller), reading.Findings);

        Assert.Equal(cause, assessment.Rows.Single(row => row.Line.IndicatorId is not null).Cause?.ToString());
        Assert.Contains(assessment.Findings, finding => finding.Code == CheckCodes.ScoreDiffers);
    }

    [Theory]
    [InlineData("4", "9", "16", "9", "PointsAppliedTwice")]        // 20² ÷ 100, 30² ÷ 100, 40² ÷ 100
    [InlineData("4.0", "9.00", "16", "9", "PointsAppliedTwice")]
    [InlineData("4", "9", "40", "9", "MetButReduced")]             // one row that was met has its points: the others were not weighed again
    [InlineData("4", "27", "30", "9", "MetButReduced")]            // one square alone may be chance
    [InlineData("5", "8", "15", "9", "MetButReduced")]
    [InlineData("4", "9", "16", "8.1", "PointsAppliedTwice")]      // a miss, weighed again as well: 0.9 × 10 × 10 ÷ 100 is not 8.1, its own claim has no cause
    public void Points_applied_twice_are_named_where_several_rows_show_it(string first, string second, string third, string missed, string cause)
    {
        var result = Recheck(Form(
            new FiledIndicatorRow { Name = "甲", Target = "≥90%", Actual = "90%", Points = "20", Score = first },
            new FiledIndicatorRow { Name = "乙", Target = "≥90%", Actual = "90%", Points = "30", Score = second },
            new FiledIndicatorRow { Name = "丙", Target = "≥90%", Actual = "90%", Points = "40", Score = third },
            new FiledIndicatorRow { Name = "丁", Target = "≥100个", Actual = "90个", Points = "10", Score = missed }));
        Assert.Equal(cause, result.Rows[0].Cause?.ToString());
        var code = cause == "PointsAppliedTwice" ? CheckCodes.PointsAppliedTwice : CheckCodes.ScoreDiffers;
        Assert.Contains(result.Checks.Findings, finding => finding.Code == code && finding.Places.Contains(result.Rows[0].Line.Place.Then(ReportPart.ScoreCell)));
    }

    [Theory]
    [InlineData("98%", "98%", "19.6", "99.6", true)]
    [InlineData("98%", "98%", "19.6", "80", true)]
    [InlineData("95%", "95%", "19", "100", false)]     // nothing lost in the total: 19 may be the points
    [InlineData("95%", "95%", "19", "99", true)]
    [InlineData("98%", "98%", "19.5", "99.5", false)]  // 19.5 ÷ 98 % is no whole number
    [InlineData("100%", "100%", "19.6", "99.6", false)]
    [InlineData("99%", "98%", "19.6", "99.6", false)]  // missed
    public void An_absolute_percentage_shows_where_no_points_are_printed(string target, string actual, string score, string total, bool shown)
    {
        var result = Recheck(Form(new FiledIndicatorRow { Name = "指标", Target = target, Actual = actual, Score = score }) with { TotalScore = total });
        Assert.Equal(shown ? ScoreCause.AbsolutePercentage : null, result.Rows[0].Cause);
        Assert.Equal(shown, result.Checks.Findings.Any(finding => finding.Code == CheckCodes.ScoreDiffers && finding.Severity == Severity.Warning));
    }

    [Theory]
    [InlineData("90", "10", null, "ExecutionLeftOut")]
    [InlineData("100", "10", null, null)]
    [InlineData("110", "10", "10", "SubRowCountedTwice")]
    [InlineData("110", "10", "7", null)]
    [InlineData("91", "10", null, null)]
    public void A_total_shows_what_was_left_out_or_counted_twice(string total, string execution, string? subRow, string? cause)
    {
        var form = Whole("100", execution, subRow) with { TotalScore = total };
        Assert.Equal(cause, Recheck(form).Total.Cause?.ToString());
    }

    [Theory]
    [InlineData("99.91", "HiddenDecimals")]
    [InlineData("99", null)]     // the sum itself
    [InlineData("98", null)]
    public void A_total_shows_decimals_its_lines_hide(string total, string? cause)
    {
        var form = Whole("99.1", "9", null) with { TotalScore = total };
        Assert.Equal(cause, Recheck(form).Total.Cause?.ToString());
    }

    [Theory]
    [InlineData("100", "10", true)]
    [InlineData("100", "20", true)]     // 120
    [InlineData("90", "10", false)]
    [InlineData("90", "20", false)]     // 110, but not because the indicators are full
    [InlineData("95", "10", false)]     // wrong, but for another reason
    public void Points_beyond_the_full_points_are_named(string indicator, string execution, bool named)
    {
        var form = Whole("100", "10", null);
        form = form with { FundingRows = [form.FundingRows[0] with { Points = execution, Score = execution }] };
        form = form with { IndicatorRows = [form.IndicatorRows[0] with { Points = indicator, Score = indicator }] };
        Assert.Equal(named, Recheck(form).Checks.Findings.Any(finding => finding.Arguments.Any(argument =>
            argument.Value is ArgumentValue.Term { Key: "cause.pointsBeyondFull" })));
    }

    [Theory]
    [InlineData("0.958%", true)]
    [InlineData("94%", false)]
    public void A_rate_on_the_wrong_scale_is_named(string rate, bool named)
    {
        var form = Whole("95.8", "9.58", null);
        form = form with { FundingRows = [form.FundingRows[0] with { Rate = rate }] };
        var finding = Assert.Single(Recheck(form).Checks.Findings, finding => finding.Code == CheckCodes.RateMiscalculated);
        Assert.Equal(named, finding.What(Language.English).Contains("off by a hundred", System.StringComparison.Ordinal));
    }

    [Fact]
    public void The_reception_centres_tree_is_proposed_as_60_20_10_and_left_as_it_is()
    {
        var before = Seed.Report.Goals[0].Tree;
        var proposal = Assert.Single(Assessor.Assess(Seed.Report, Seed.Selection).Proposals);
        Assert.Equal(StructureProposal.RepairKind.SecondLevelsMoved, proposal.Kind);
        Assert.Equal(["质量指标 → 产出指标", "社会效益指标 → 效益指标"], proposal.Moves.Select(move => $"{move.What} → {move.To}"));
        Assert.Equal(["40 60", "0 20", "50 10"], proposal.Sums.Select(sum => $"{sum.Before.Render(Language.English)} {sum.After.Render(Language.English)}"));
        Assert.Same(before, Seed.Report.Goals[0].Tree);
    }

    [Theory]
    [InlineData("预算执行率", true)]
    [InlineData("预算完成率", false)]
    public void Execution_among_the_indicators_is_proposed_to_be_moved_out(string name, bool proposed)
    {
        var form = Whole("100", null, null);
        form = form with
        {
            FundingRows = [form.FundingRows[0] with { Points = null, Score = null }],
            IndicatorRows = [form.IndicatorRows[0], new FiledIndicatorRow { Name = name, Target = "100%", Actual = "100%", Points = "10", Score = "10" }],
        };
        Assert.Equal(proposed, Recheck(form).Proposals.Any(proposal => proposal.Kind == StructureProposal.RepairKind.ExecutionAmongIndicators));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("100", false)]
    public void A_total_row_of_0_beside_the_money_is_proposed_to_be_filled(string total, bool proposed)
    {
        var form = Whole("100", "10", null);
        form = form with
        {
            FundingRows =
            [
                form.FundingRows[0] with { FullYearBudget = total, Executed = total },
                new FiledFundingRow { Label = "其中：财政拨款", FullYearBudget = "100", Executed = "100" },
            ],
        };
        Assert.Equal(proposed, Recheck(form).Proposals.Any(proposal => proposal.Kind == StructureProposal.RepairKind.ZeroTotalRow));
    }

    private static Assessment Recheck(FiledForm form) => CasePage.Recheck(form).Result;

    private static FiledForm Form(params FiledIndicatorRow[] rows) => new()
    {
        Year = "2022",
        IndicatorRows = [.. rows.Select(row => row with { FirstLevel = "产出指标", SecondLevel = "数量指标" })],
        Completeness = Completeness.Complete,
    };

    // one indicator of 90 points beside execution of 10; the executed amount is a share of 100
    private static FiledForm Whole(string executed, string? executionScore, string? subRow)
    {
        EquatableList<FiledFundingRow> rows =
        [
            new FiledFundingRow { Label = "年度资金总额", FullYearBudget = "100", Executed = executed, Points = "10", Score = executionScore },
        ];
        return Form(new FiledIndicatorRow { Name = "指标", Target = "≥1个", Actual = "1个", Points = "90", Score = "90" }) with
        {
            FundingRows = subRow is null ? rows : [.. rows, new FiledFundingRow { Label = "其中：财政拨款", FullYearBudget = "60", Executed = "60", Score = subRow }],
        };
    }
}

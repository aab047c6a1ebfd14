using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Json.Streaming;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The summary of a batch is what counting the scorer's results by hand gives, and the summary of parts merged is that of the whole.</summary>
public sealed class BatchSummaryTests
{
    private const BatchScoringPlan.Outputs Everything = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;
    private const int Units = 240;

    private static readonly IReadOnlyList<SelfEvaluation> Filed = new ReportMaker(61, 8).Make(Units);
    private static readonly List<ScoredEvaluation> Scored = [.. Filed.Select(report => Scorer.Score(report, BatchStandards.Plain))];
    private static readonly BatchScores Scores = Score();
    private static readonly BatchSummary.UnitAttributes Attributes =
        BatchSummary.UnitAttributes.Of(Filed, BatchStandards.Plain, [Money.FromYuan(1_000), Money.FromYuan(5_000)]);

    private static readonly BatchSummary Whole = BatchSummary.Of(Scores, Attributes);

    private static List<Points> Exact => [.. Scored.Where(one => one.Total.IsExact).Select(one => one.Total.Min)];

    [Fact]
    public void Counts_sums_mean_and_ends_are_those_of_the_scorer()
    {
        Assert.Equal(Units, Whole.All.Units);
        Assert.Equal(Units - Exact.Count, Whole.All.Ranged);
        Assert.Equal(
            BatchStandards.Plain.Grades.Value.Bands.Select(band => (long)Scored.Count(one => one.Grade?.Code == band.Code)), Whole.All.GradeCounts);
        Assert.Equal(Scored.Count(one => one.Grade is null), Whole.All.WithoutGrade);
        Assert.Equal(Exact.Sum(total => total.TenThousandths), Whole.All.Sum.TenThousandths);
        Assert.Equal(Ratio.Of(Exact.Sum(total => total.TenThousandths), 10_000L * Exact.Count), Whole.All.Mean);
        Assert.Equal((Exact.Min(), Exact.Max()), (Whole.All.Totals.Min, Whole.All.Totals.Max));
    }

    [Fact]
    public void A_rank_is_one_more_than_the_units_with_a_strictly_higher_total() => Assert.All(
        Exact, total => Assert.Equal(1 + Exact.Count(other => other > total), Whole.All.Totals.RankOf(total)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(90)]
    [InlineData(100)]
    public void A_quantile_is_a_printed_total_that_its_share_of_units_does_not_exceed(int percent)
    {
        var sorted = Exact.Order().ToList();
        var expected = sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100m) - 1)];

        Assert.Equal(expected, Whole.All.Totals.Quantile(Ratio.Percent(percent)));
    }

    [Fact]
    public void Losses_add_up_to_the_points_less_the_scores()
    {
        foreach (var name in Whole.Losses.Select(loss => loss.Name))
        {
            var lost = 0L;
            foreach (var one in Scored.Where(one => one.Total.IsExact))
            {
                lost += one.Levels.Where(group => (group.Name ?? "") == name && group is { Points: not null, Score.IsExact: true })
                    .Sum(group => (group.Points!.Value - group.Score.Min).TenThousandths);
                lost += name == "预算执行率"
                    ? one.Lines.Where(line => line is { Kind: LineKind.Execution, Contribution.IsExact: true }).Sum(line => (line.Points!.Value - line.Contribution.Min).TenThousandths)
                    : 0;
            }

            Assert.Equal(lost, Whole.Losses.Single(loss => loss.Name == name).Lost.TenThousandths);
        }

        Assert.Contains(Whole.Losses, loss => loss.Name == "预算执行率" && loss.Lost > Points.Zero);
        Assert.Equal(
            Ratio.Of(Whole.Losses.Single(loss => loss.Name == "产出指标").Lost.TenThousandths, Whole.Losses.Sum(loss => loss.Lost.TenThousandths)),
            Whole.ShareOfLoss("产出指标"));
    }

    [Fact]
    public void Indicators_of_a_shared_tree_lose_what_the_scorer_says_they_lose()
    {
        var maker = new ReportMaker(62, 2);
        var tree = maker.Tree(9);
        List<SelfEvaluation> reports = [.. Enumerable.Range(0, Units).Select(_ => maker.Report(tree))];
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain, tree, columnDecimals: 6);
        var columns = EvaluationColumns.Read(plan, reports);
        var scores = plan.Score(columns, Everything);
        var expected = reports.Select(report => Scorer.Score(report, BatchStandards.Plain))
            .Where(one => one.Total.IsExact)
            .SelectMany(one => one.Lines)
            .Where(line => line is { Kind: LineKind.Indicator, Contribution.IsExact: true } && line.Points > Points.Zero)
            .GroupBy(line => line.Name)
            .OrderBy(lines => lines.Key, StringComparer.Ordinal)
            .Select(lines => (
                lines.Key, lines.Sum(line => line.Points!.Value.TenThousandths),
                lines.Sum(line => (line.Points!.Value - line.Contribution.Min).TenThousandths)));

        Assert.InRange(columns.ReferenceUnitCount, 1, Units - 1);
        Assert.Equal(expected, BatchSummary.Of(scores).Indicators.Select(loss => (loss.Name, loss.Points.TenThousandths, loss.Lost.TenThousandths)));
        Assert.Equal(BatchSummary.Of(scores), BatchSummary.Of(scores, 0, 100).Merge(BatchSummary.Of(scores, 100, Units)));
        Assert.Empty(
            BatchSummary.Of(plan.Score(columns, BatchScoringPlan.Outputs.GroupSubtotals | BatchScoringPlan.Outputs.Grades)).Indicators);
    }

    [Fact]
    public void Roll_ups_count_every_unit_once_in_each_kind()
    {
        BatchSummary.RollUpKind[] ofReports =
        [
            BatchSummary.RollUpKind.CompetentDepartment, BatchSummary.RollUpKind.Region, BatchSummary.RollUpKind.Tier,
            BatchSummary.RollUpKind.FundingSize,
        ];
        foreach (var kind in ofReports)
        {
            var parts = Whole.RollUps.Where(rollUp => rollUp.Key.Kind == kind).ToList();
            Assert.Equal(Units, parts.Sum(rollUp => rollUp.Part.Units));
            Assert.Equal(Whole.All, parts.Select(rollUp => rollUp.Part).Aggregate((a, b) => a.Merge(b)));
        }

        Assert.Equal(Filed.Count(report => report.Subject.Unit.Region!.Value == RegionCode.Parse("430200")), Whole.Of(BatchSummary.RollUpKind.Region, "430200")!.Units);
        Assert.Equal(
            Filed.Count(report => (report.Subject.Unit.CompetentDepartment ?? report.Subject.Unit.Name) == "部门3"),
            Whole.Of(BatchSummary.RollUpKind.CompetentDepartment, "部门3")!.Units);
        Assert.NotNull(Whole.Of(BatchSummary.RollUpKind.FundingSize, "<0.1万元"));
        Assert.NotNull(Whole.Of(BatchSummary.RollUpKind.FundingSize, "≥0.5万元"));
    }

    [Fact]
    public void A_key_of_the_host_groups_units_and_leaves_others_out()
    {
        var keys = Enumerable.Range(0, Units).Select(unit => (unit % 3) - 1).ToArray();
        var summary = BatchSummary.Of(Scores, new BatchSummary.UnitAttributes { Keys = keys, KeyNames = ["甲", "乙"] });

        Assert.Equal(["乙", "甲"], summary.RollUps.Select(rollUp => rollUp.Key.Name).Order(StringComparer.Ordinal));
        Assert.Equal(keys.Count(key => key == 0), summary.Of(BatchSummary.RollUpKind.Own, "甲")!.Units);
        Assert.Throws<ArgumentException>(() =>
            BatchSummary.Of(Scores, new BatchSummary.UnitAttributes { Keys = keys, KeyNames = ["甲"] }));
    }

    [Fact]
    public async Task Scored_columns_come_to_the_summary_of_a_stream_of_the_same_documents()
    {
        var asked = new DocumentBatch.Settings
        {
            Standard = BatchStandards.Plain,
            RollUps = [.. Whole.RollUps.Select(one => one.Key.Kind).Distinct()],
            FundingBounds = Attributes.FundingBounds,
        };
        var stream = Assert.Single((await BatchInput.RunAsync(BatchInput.Of(Filed.Select(BatchInput.LineOf)), asked)).Summary.Standards);

        // columns hold no names of indicators
        Assert.Equal(stream with { Indicators = default }, Whole);
        Assert.NotEmpty(Whole.Top);
    }

    [Theory]
    [InlineData(BatchScoringPlan.Outputs.LineScores)]
    [InlineData(BatchScoringPlan.Outputs.GroupSubtotals)]
    public void Losses_are_the_same_from_subtotals_and_from_lines(BatchScoringPlan.Outputs outputs)
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var columns = EvaluationColumns.Read(plan, Filed);

        Assert.Equal(Whole, BatchSummary.Of(plan.Score(columns, outputs | BatchScoringPlan.Outputs.Grades), Attributes));
        Assert.Throws<ArgumentException>(() => BatchSummary.Of(plan.Score(columns, BatchScoringPlan.Outputs.Grades), Attributes));
    }

    [Fact]
    public void Bounds_of_sizes_rise_wherever_they_are_given()
    {
        EquatableList<Money> falling = [Money.FromYuan(5_000), Money.FromYuan(1_000)];

        Assert.Throws<ArgumentException>(() => BatchSummary.Of(Scores, Attributes with { FundingBounds = falling }));
        Assert.Throws<ArgumentException>(() => new DocumentBatch.Settings { FundingBounds = falling });
        Assert.Throws<ArgumentException>(() => BatchSummary.Of(Scores, Attributes with { Names = (string[])["甲"] }));
    }

    [Property(MaxTest = 40)]
    public bool The_summary_of_parts_merged_is_the_summary_of_the_whole(byte[] cuts)
    {
        var ends = (cuts ?? []).Select(cut => (int)cut % (Units + 1)).Append(0).Append(Units).Distinct().Order().ToList();
        var parts = ends.Zip(ends.Skip(1), (first, end) => BatchSummary.Of(Scores, first, end, Attributes)).ToList();

        return parts.Aggregate((a, b) => a.Merge(b)) == Whole && Enumerable.Reverse(parts).Aggregate((a, b) => a.Merge(b)) == Whole;
    }

    [Fact]
    public void A_part_left_out_would_be_noticed() =>
        Assert.NotEqual(Whole, BatchSummary.Of(Scores, 0, 100, Attributes).Merge(BatchSummary.Of(Scores, 101, Units, Attributes)));

    [Fact]
    public void Summaries_of_different_standards_do_not_merge()
    {
        var other = BatchStandards.Plain with { Version = "2" };
        var plan = BatchScoringPlan.Compile(other);
        var summary = BatchSummary.Of(plan.Score(EvaluationColumns.Read(plan, Filed), Everything), Attributes);

        Assert.Throws<ArgumentException>(() => Whole.Merge(summary));
        Assert.Throws<ArgumentException>(() => Whole.Merge(BatchSummary.Of(Scores)));
    }

    [Fact]
    public void A_summary_without_units_is_empty_and_changes_nothing()
    {
        var none = BatchSummary.Of(Scores, 5, 5, Attributes);

        Assert.Null(none.All.Mean);
        Assert.Null(none.All.Totals.Quantile(Ratio.Zero));
        Assert.Equal(Whole, Whole.Merge(none));
        Assert.Equal(Whole, none.Merge(Whole));
    }

    private static BatchScores Score()
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        return plan.Score(EvaluationColumns.Read(plan, Filed), Everything);
    }
}

using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Batch;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>
/// One cell of points and score merged over several rows: how they share it is not stated, so it comes to what its rows attain at
/// least and at most.
/// </summary>
public sealed class SharedPointsTests
{
    [Theory]
    [InlineData("5座", "6个", "60", "100")]
    [InlineData("5座", "3个", "[30, 60]", "[70, 100]")]
    [InlineData("4座", "6个", "[48, 60]", "[88, 100]")]
    [InlineData("4座", "3个", "[30, 48]", "[70, 88]")]
    [InlineData("5座", null, "[0, 60]", "[40, 100]")]
    [InlineData("/", "3个", "30", "70")]
    public void A_merged_cell_comes_to_the_least_and_the_most_its_rows_attain(string first, string? second, string cell, string total)
    {
        var evaluation = Of(first, second, "60").Evaluation;

        Assert.Equal([cell, "40"], evaluation.Lines.Where(line => line.Points > Points.Zero).Select(line => line.Contribution.ToString()));
        Assert.Equal(total, evaluation.Total.ToString());
    }

    [Fact]
    public void Why_it_is_open_is_said_and_a_claim_within_it_is_no_fault()
    {
        var assessment = Of("5座", "3个", "45");

        var open = Assert.IsType<ScoreOutcome.Ranged>(assessment.Evaluation.Lines[0].Outcome);
        Assert.Equal(OpenReasonKind.SharedPoints, open.Why.Kind);
        Assert.Contains("2 行合用一格分值", open.Why.Render(Language.Chinese), System.StringComparison.Ordinal);
        Assert.DoesNotContain(assessment.Findings, finding => finding.Severity != Severity.Note && finding.Code.ToString().StartsWith("PE31", System.StringComparison.Ordinal));
        Assert.Contains(Of("4座", "3个", "60").Findings, finding => finding.Code.ToString() == "PE3101");
    }

    [Fact]
    public void A_report_with_a_merged_cell_survives_its_document()
    {
        var report = Of("5座", "3个", "45").Report;

        Assert.Equal(report, PerfEvalJson.ReadReport(PerfEvalJson.WriteReport(report)).Value);
    }

    [Fact]
    public void A_batch_scores_it_as_the_scorer_does()
    {
        var (report, standard) = (Of("5座", "3个", "45").Report, BuiltInStandards.Catalog.AsFiled);
        var expected = Scorer.Score(report, standard).Total;
        foreach (var plan in (BatchScoringPlan[])[BatchScoringPlan.Compile(standard), BatchScoringPlan.Compile(standard, report.Goals[0].Tree)])
        {
            Assert.Equal(expected, plan.Score(EvaluationColumns.Read(plan, [report])).TotalOf(0));
        }
    }

    private static Assessment Of(string first, string? second, string claimed)
    {
        GridCell[] cells =
        [
            new(1, 1, "三级指标"), new(1, 2, "年度指标值"), new(1, 3, "实际完成值"), new(1, 4, "分值"), new(1, 5, "得分"),
            new(2, 1, "甲"), new(2, 2, "≥5座"), new(2, 3, first), new(2, 4, "60") { RowSpan = 2 }, new(2, 5, claimed) { RowSpan = 2 },
            new(3, 1, "乙"), new(3, 2, "≥6个"), new(3, 3, second ?? ""),
            new(4, 1, "丙"), new(4, 2, "≥7个"), new(4, 3, "7个"), new(4, 4, "40"), new(4, 5, "40"),
        ];
        Assert.True(FormGrid.TryCreate("自评表", GridAddressing.Worksheet, cells, out var grid, out _));
        var reading = FormReader.Read(FormSheet.Read(grid).Form!);
        return Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
    }
}

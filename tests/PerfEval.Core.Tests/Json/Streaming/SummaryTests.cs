using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Batch;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>
/// The summary of a stream is what counting the scorer's results by hand gives; parts of it merge in any order and grouping to the same bytes,
/// and a document of it is read back as it was.
/// </summary>
public sealed class SummaryTests
{
    private static readonly IReadOnlyList<SelfEvaluation> Filed = new ReportMaker(67, 8).Make(150);
    private static readonly DocumentBatch.Settings Asked = new()
    {
        Standard = BatchStandards.Plain,
        RollUps = [.. Enum.GetValues<BatchSummary.RollUpKind>()],
        FundingBounds = [Money.FromYuan(1_000), Money.FromYuan(5_000)],
        KeyOf = report => report.Goals.Count > 1 ? "several" : null,
        Ends = 7,
    };

    private static readonly BatchSummary.ByStandard Whole = SummaryOf(Filed, 1);
    private static readonly List<(SelfEvaluation Report, ScoredEvaluation Scored)> Scored =
        [.. Filed.Select(report => (report, Scorer.Score(report, BatchStandards.Plain)))];

    private static BatchSummary One => Assert.Single(Whole.Standards);

    private static List<(SelfEvaluation Report, ScoredEvaluation Scored)> Exact => [.. Scored.Where(one => one.Scored.Total.IsExact)];

    [Fact]
    public void Counts_are_those_of_the_scorer()
    {
        Assert.Equal((Filed.Count, 0), (Whole.Lines, Whole.ErrorLines));
        Assert.Equal(Filed.Count - Exact.Count, One.All.Ranged);
        Assert.Equal(Exact.Sum(one => one.Scored.Total.Min.TenThousandths), One.All.Sum.TenThousandths);
        Assert.Equal(One.Grades.Bands.Select(band => (long)Scored.Count(one => one.Scored.Grade?.Code == band.Code)), One.All.GradeCounts);
        Assert.Equal(
            Scored.Count(one => one.Report.Goals.Count > 1), One.Of(BatchSummary.RollUpKind.Own, "several")?.Units ?? 0);
        foreach (var kind in Asked.RollUps.Except([BatchSummary.RollUpKind.Own, BatchSummary.RollUpKind.Form, BatchSummary.RollUpKind.FiscalYear]))
        {
            Assert.Equal(Filed.Count, One.RollUps.Where(one => one.Key.Kind == kind).Sum(one => one.Part.Units));
        }
    }

    [Fact]
    public void Losses_by_indicator_are_those_of_the_lines()
    {
        var expected = Exact.SelectMany(one => one.Scored.Lines)
            .Where(line => line.Kind == LineKind.Indicator && line.Points > Points.Zero && line.Contribution.IsExact)
            .GroupBy(line => line.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Sum(line => (line.Points!.Value - line.Contribution.Min).TenThousandths)));

        Assert.Equal(expected, One.Indicators.Select(loss => (loss.Name, loss.Lost.TenThousandths)));
        Assert.NotEmpty(One.Losses);
    }

    [Fact]
    public void The_ends_are_the_first_by_total_name_and_line()
    {
        var units = Exact.Select(one => (one.Scored.Total.Min, one.Report.Subject.Name, (long)Filed.ToList().IndexOf(one.Report) + 1));
        var sorted = units.OrderByDescending(unit => unit.Min).ThenBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Item3);
        var rising = units.OrderBy(unit => unit.Min).ThenBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Item3);

        Assert.Equal(sorted.Take(7).Select(unit => unit.Min), One.Top.Select(unit => unit.Total));
        Assert.Equal(rising.Take(7).Select(unit => unit.Name), One.Bottom.Select(unit => unit.Name));
        Assert.Equal(1, One.All.Totals.RankOf(One.Top[0].Total));
    }

    [Property(MaxTest = 20)]
    public void Parts_merge_in_any_order_and_grouping_to_the_same_bytes(int seed)
    {
        var random = new System.Random(seed);
        List<BatchSummary.ByStandard> parts = [];
        for (var first = 0; first < Filed.Count;)
        {
            var count = Math.Min(random.Next(1, 60), Filed.Count - first);
            parts.Add(SummaryOf(Filed.Skip(first).Take(count), first + 1));
            first += count;
        }

        while (parts.Count > 1)
        {
            var (left, right) = (random.Next(parts.Count), random.Next(parts.Count - 1));
            right += right >= left ? 1 : 0;
            var merged = parts[left].Merge(parts[right]);
            Assert.Equal(merged, parts[right].Merge(parts[left]));
            parts[Math.Min(left, right)] = merged;
            parts.RemoveAt(Math.Max(left, right));
        }

        Assert.Equal(PerfEvalJson.WriteSummary(Whole), PerfEvalJson.WriteSummary(parts[0]));
        Assert.Equal(PerfEvalJson.Hash(Whole), PerfEvalJson.Hash(parts[0]));
    }

    [Fact]
    public void A_summary_is_read_back_as_it_was_and_merged_again()
    {
        var read = PerfEvalJson.ReadSummary(PerfEvalJson.WriteSummary(Whole)).Value;

        Assert.Equal(Whole, read);
        Assert.Equal(BatchSummary.ByStandard.Empty, PerfEvalJson.ReadSummary(PerfEvalJson.WriteSummary(BatchSummary.ByStandard.Empty)).Value);
        Assert.Equal(Whole, read.Merge(BatchSummary.ByStandard.Empty));
        Assert.Equal(2 * Whole.Lines, read.Merge(Whole).Lines);
    }

    [Fact]
    public void Sums_beyond_the_points_of_one_report_leave_the_process_and_come_back()
    {
        var many = Whole;
        for (var i = 0; i < 30; i++)
        {
            many = many.Merge(many);
        }

        Assert.True(many.Standards[0].All.Sum > Points.From(1_000_000));
        Assert.Equal(many, PerfEvalJson.ReadSummary(PerfEvalJson.WriteSummary(many)).Value);
    }

    [Theory]
    [InlineData("\"lines\": 150", "\"lines\": 151")]
    [InlineData("\"units\": 150", "\"units\": 149")]
    [InlineData("\"grades\": [", "\"grades\": [0, ")]
    [InlineData("\"0.1万元\"", "\"9万元\"")]
    [InlineData("\"sum\": ", "\"sum\": 1")]
    public void Figures_that_do_not_add_up_are_refused(string from, string to)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteSummary(Whole));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        var changed = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));

        Assert.Contains(PerfEvalJson.ReadSummary(Encoding.UTF8.GetBytes(changed)).Errors, error => error.Kind == JsonErrorKind.Refused);
    }

    [Fact]
    public void A_group_has_one_roll_up()
    {
        var twice = Whole with { Standards = [One with { RollUps = [.. One.RollUps, One.RollUps[0]] }] };

        Assert.Contains(
            PerfEvalJson.ReadSummary(PerfEvalJson.WriteSummary(twice)).Errors, error => error.Kind == JsonErrorKind.Refused);
    }

    [Fact]
    public async Task Broken_lines_are_counted_apart_and_standards_each_for_itself()
    {
        var (_, summary) = await BatchInput.RunAsync(BatchInput.Mixed(70), new() { Threads = 2 });

        Assert.Equal((70, 10), (summary.Lines, summary.ErrorLines));
        Assert.Equal(60, summary.Standards.Sum(one => one.All.Units));
    }

    [Fact]
    public async Task Summaries_that_ask_otherwise_do_not_merge()
    {
        var (_, other) = await BatchInput.RunAsync(BatchInput.Of(Filed.Take(3).Select(BatchInput.LineOf)), Asked with { Ends = 3 });

        Assert.Throws<ArgumentException>(() => Whole.Merge(other));
    }

    private static BatchSummary.ByStandard SummaryOf(IEnumerable<SelfEvaluation> reports, long firstLine) =>
        BatchInput.RunAsync(BatchInput.Of(reports.Select(BatchInput.LineOf)), Asked with { FirstLine = firstLine }).Result.Summary;
}

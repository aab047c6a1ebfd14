using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>A batch answers every line, in order, with what the scorer gives or why there is nothing, on any number of cores.</summary>
public sealed class DocumentBatchTests
{
    [Fact]
    public async Task Every_line_is_answered_in_order_and_nothing_is_lost()
    {
        var (results, outcome) = await BatchInput.RunAsync(BatchInput.Mixed(100));
        var lines = BatchInput.Read(results);

        Assert.Equal(100, lines.Count);
        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), lines.Select(line => line.Line));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => i % 7 == 3), lines.Select(line => line.IsError));
        Assert.Equal((100, lines.Count(line => line.IsError)), (outcome.Lines, outcome.ErrorLines));
        Assert.Equal("单位99", lines[99].Name);
    }

    [Fact]
    public async Task A_result_is_what_the_scorer_gives()
    {
        var (results, _) = await BatchInput.RunAsync(BatchInput.Of([BatchInput.SeedLine]));
        var line = Assert.Single(BatchInput.Read(results));
        var scored = Scorer.Score(Seed.Report, BuiltInStandards.Catalog);

        Assert.Equal(scored.Total, line.Total);
        Assert.Equal(scored.Grade?.Code, line.Grade);
        Assert.Equal(scored.StandardId, line.Standard);
        Assert.Equal(scored.Execution?.Contribution, line.Execution);
        Assert.Equal(scored.Lines.Count - 1, line.Scores.Count);
        Assert.Null(line.Verdict);
    }

    [Fact]
    public async Task All_checks_give_the_verdict_and_the_findings_by_code()
    {
        var settings = new DocumentBatch.Settings { Checks = DocumentBatch.Checks.Full };
        var (results, _) = await BatchInput.RunAsync(BatchInput.Of([BatchInput.SeedLine]), settings);
        var line = Assert.Single(BatchInput.Read(results));
        var assessment = Assessor.Assess(Seed.Report, BuiltInStandards.Catalog);

        Assert.Equal(assessment.Verdict, line.Verdict);
        Assert.Equal(assessment.Findings.Count, line.Findings.Sum(one => one.Count));
        Assert.Equal(assessment.Findings.Select(one => one.Code).Distinct().Order(), line.Findings.Select(one => one.Code));
    }

    [Theory]
    [InlineData("{}", "/schema")]
    [InlineData("", "")]
    [InlineData("{\"schema\":\"perfeval/1\",\"kind\":\"report\",\"completeness\":\"whole\"}", "/completeness")]
    public async Task A_line_without_a_result_says_where_why_and_what_to_do(string text, string pointer)
    {
        var (results, outcome) = await BatchInput.RunAsync(Encoding.UTF8.GetBytes(text + "\n" + BatchInput.SeedLine));
        var lines = BatchInput.Read(results);
        var problems = lines[0].Problems;

        Assert.Equal((2, 1), (outcome.Lines, outcome.ErrorLines));
        Assert.Contains(problems, problem => problem.Pointer == pointer);
        Assert.All(problems, problem => Assert.All(
            [problem.Reason.Chinese, problem.Reason.English, problem.Remedy.Chinese, problem.Remedy.English], Assert.NotEmpty));
        Assert.False(lines[1].IsError);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Any_number_of_cores_writes_the_same_bytes(int threads)
    {
        var lines = BatchInput.Mixed(1500);
        Assert.True(lines.Length > 3 << 20, "There must be several blocks.");
        var (one, _) = await BatchInput.RunAsync(lines);
        var (many, _) = await BatchInput.RunAsync(lines, new DocumentBatch.Settings { Threads = threads });

        Assert.Equal(one, many);
    }

    // where results cannot be written, the workers go home and the host hears why
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task What_a_stream_throws_reaches_the_host(int threads) => await Assert.ThrowsAsync<NotSupportedException>(
        async () => await DocumentBatch.RunAsync(
            new MemoryStream(BatchInput.Mixed(1500)), new MemoryStream([], writable: false), new() { Threads = threads }));

    [Fact]
    public async Task A_named_standard_is_taken_for_all()
    {
        var named = BuiltInStandards.Catalog.AsFiled;
        var (results, _) = await BatchInput.RunAsync(
            BatchInput.Of([BatchInput.SeedLine]), new DocumentBatch.Settings { Standard = named });

        Assert.Equal(named.Id, Assert.Single(BatchInput.Read(results)).Standard);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task When_it_is_stopped_whole_lines_have_been_written(int threads)
    {
        using var stop = new CancellationTokenSource();
        using var results = new MemoryStream();
        var told = new Told { OnReport = _ => stop.Cancel() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await DocumentBatch.RunAsync(
            new MemoryStream(BatchInput.Mixed(3000)), results, new() { Threads = threads, Progress = told }, stop.Token));

        var lines = BatchInput.Read(results.ToArray());
        Assert.InRange(lines.Count, 1, 2999);
        Assert.Equal(told.Values[^1].Lines, lines.Count);
    }

    [Fact]
    public async Task Progress_tells_rate_and_remaining_time_by_the_clock_it_is_given()
    {
        var lines = BatchInput.Mixed(2000);
        var told = new Told();
        await BatchInput.RunAsync(lines, new() { Progress = told, Clock = new SteadyClock(), Size = lines.Length });

        Assert.Equal(told.Values.Select(one => one.Done).Order(), told.Values.Select(one => one.Done));
        Assert.Equal((2000L, (long)lines.Length), (told.Values[^1].Lines, told.Values[^1].Done));
        var first = told.Values[0];
        Assert.Equal(Duration.FromSeconds(1), first.Elapsed);
        Assert.Equal(first.Lines, first.LinesPerSecond);
        Assert.Equal(Duration.FromTicks(10_000_000L * (lines.Length - first.Done) / first.Done), first.Remaining);
        Assert.Equal(Duration.Zero, told.Values[^1].Remaining);
    }

    [Fact]
    public async Task Without_a_clock_there_is_neither_rate_nor_remaining_time()
    {
        var told = new Told();
        await BatchInput.RunAsync(BatchInput.Mixed(1), new() { Progress = told });

        Assert.Equal((null, null, null), (told.Values[^1].Elapsed, told.Values[^1].LinesPerSecond, told.Values[^1].Remaining));
    }

    [Fact]
    public async Task Documents_of_a_host_have_a_line_each()
    {
        var assessment = Assessor.Assess(Seed.Report, BuiltInStandards.Catalog);
        using var results = new MemoryStream();
        var outcome = await DocumentBatch.RunAsync(
            [
                DocumentBatch.Document.Of("a.xlsx", assessment),
                DocumentBatch.Document.Unreadable("b.ofd", new LocalizedText("是 OFD", "is an OFD"), new LocalizedText("另存", "save it")),
            ],
            results,
            new() { Checks = DocumentBatch.Checks.Full });
        var lines = BatchInput.Read(results.ToArray());

        Assert.Equal(["a.xlsx", "b.ofd"], lines.Select(line => line.File));
        Assert.Equal(assessment.Evaluation.Total, lines[0].Total);
        Assert.Equal("是 OFD", Assert.Single(lines[1].Problems).Reason.Chinese);
        Assert.Equal((2, 1), (outcome.Lines, outcome.ErrorLines));
    }

    [Fact]
    public void Settings_refuse_what_cannot_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentBatch.Settings { Threads = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new DocumentBatch.Settings { Checks = (DocumentBatch.Checks)9 });
        Assert.ThrowsAny<ArgumentException>(() => new DocumentBatch.Settings { Mode = (ReadingMode)9 });
        Assert.ThrowsAny<ArgumentException>(() => new DocumentBatch.Settings { Catalog = null! });
    }

    private sealed class Told : IProgress<DocumentBatch.Progress>
    {
        public List<DocumentBatch.Progress> Values { get; } = [];

        public Action<DocumentBatch.Progress> OnReport { get; init; } = _ => { };

        public void Report(DocumentBatch.Progress value)
        {
            Values.Add(value);
            OnReport(value);
        }
    }

    // a second passes each time somebody looks
    private sealed class SteadyClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }
}

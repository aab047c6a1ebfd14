using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>The asynchronous doors give what the others give, hold one document at a time, and stop when they are told.</summary>
public sealed class StreamTests
{
    private static readonly byte[] Line = Encoding.UTF8.GetBytes(
        System.Text.Json.Nodes.JsonNode.Parse(Seed.Bytes)!.ToJsonString() + "\n");

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_report_is_read_whatever_the_pieces(int piece)
    {
        var read = await PerfEvalJson.ReadReportAsync(new Pieces(Seed.Bytes, piece));

        Assert.Equal(Seed.Report, read.Value);
    }

    [Fact]
    public async Task Standards_and_records_come_from_streams_too()
    {
        var record = EvaluationRecord.Of(Assessor.Assess(Seed.Report, BuiltInStandards.Catalog));
        using var kept = new MemoryStream();
        await PerfEvalJson.WriteEvaluationAsync(record, kept);
        kept.Position = 0;

        Assert.Equal(record, (await PerfEvalJson.ReadEvaluationAsync(kept)).Value);
        Assert.Equal(
            Seed.Standard, (await PerfEvalJson.ReadStandardAsync(new MemoryStream(PerfEvalJson.WriteStandard(Seed.Standard)))).Value);
    }

    [Fact]
    public async Task What_is_no_document_is_an_error_and_no_exception()
    {
        Assert.Equal(JsonErrorKind.Empty, (await PerfEvalJson.ReadReportAsync(Stream.Null)).Errors[0].Kind);
        Assert.Equal(JsonErrorKind.Truncated, (await PerfEvalJson.ReadReportAsync(new MemoryStream(Seed.Bytes[..40]))).Errors[0].Kind);
    }

    [Fact]
    public async Task Of_a_document_that_never_ends_no_more_is_read_than_the_limit()
    {
        var endless = new Endless(' ');

        Assert.Equal(JsonErrorKind.TooLarge, (await PerfEvalJson.ReadReportAsync(endless)).Errors[0].Kind);
        Assert.InRange(endless.Given, Core.Common.Limits.MaxDocumentBytes, 3L * Core.Common.Limits.MaxDocumentBytes);
    }

    [Fact]
    public async Task Lines_come_one_by_one_and_a_bad_one_stops_nothing()
    {
        byte[] all = [.. Line, .. "nonsense\n\n"u8, .. Line, .. "{}"u8];
        List<JsonErrorKind?> kinds = [];
        var told = new Told();
        await foreach (var read in PerfEvalJson.ReadReportsAsync(new Pieces(all, 1000), progress: told))
        {
            kinds.Add(read.IsSuccess ? null : read.Errors[0].Kind);
        }

        Assert.Equal([null, JsonErrorKind.Malformed, JsonErrorKind.Empty, null, JsonErrorKind.MissingMember], kinds);
        Assert.Equal(all.Length, told.Values[^1]);
        Assert.Equal(told.Values.Order(), told.Values);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{}")]
    [InlineData("{}\n")]
    [InlineData("{}\n\n{}")]
    [InlineData("{}\r\n{}\r\n")]
    public async Task There_are_as_many_results_as_lines(string text)
    {
        var lines = text.Length == 0 ? 0 : text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);
        var count = 0;
        await foreach (var read in PerfEvalJson.ReadReportsAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))))
        {
            count++;
        }

        Assert.Equal(lines, count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(64)]
    public async Task A_line_beyond_the_limit_is_passed_over_and_said(int piece)
    {
        var text = $"{new string('x', 100)}\nshort\n{new string('y', 100)}";
        using var lines = new DocumentStream(new Pieces(Encoding.UTF8.GetBytes(text), piece), limit: 20);
        List<string> found = [];
        while (await lines.NextLineAsync(default))
        {
            found.Add(lines.IsTooLong ? "too long" : Encoding.UTF8.GetString(lines.Current.Span));
        }

        Assert.Equal(["too long", "short", "too long"], found);
        Assert.Equal(text.Length, lines.Position);
    }

    [Fact]
    public async Task Reading_is_no_faster_than_taking()
    {
        var many = new Pieces([.. Enumerable.Repeat(Line, 100).SelectMany(line => line)], 1000);
        await foreach (var read in PerfEvalJson.ReadReportsAsync(many))
        {
            break;
        }

        Assert.InRange(many.Position, Line.Length, Line.Length + (2 * 64 * 1024));
    }

    [Fact]
    public async Task It_stops_when_it_is_told()
    {
        using var stop = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var read in PerfEvalJson.ReadReportsAsync(new Endless('\n'), cancellationToken: stop.Token))
            {
                if (++count == 100_000)
                {
                    await stop.CancelAsync();
                }
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await PerfEvalJson.ReadReportAsync(new Pieces(Seed.Bytes, 10), cancellationToken: stop.Token));
    }

    [Fact]
    public async Task Writing_asks_for_nothing_synchronous()
    {
        var output = new OnlyAsync();
        await PerfEvalJson.WriteReportAsync(Seed.Report, output);

        Assert.Equal(PerfEvalJson.WriteReport(Seed.Report), output.ToArray());
        Assert.Throws<NotSupportedException>(() => PerfEvalJson.WriteReport(Seed.Report, output));
    }

    [Fact]
    public void The_sample_is_the_seed() => Assert.Equal(Seed.Report, Samples.ReceptionCentre2020);

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    // gives at most so many bytes at a time
    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }

    private sealed class Endless(char what) : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)what);
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    private sealed class OnlyAsync : MemoryStream
    {
        private bool _isAsync;

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!_isAsync)
            {
                throw new NotSupportedException();
            }

            base.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _isAsync = true;
            base.Write(buffer.ToArray(), 0, buffer.Length);
            _isAsync = false;
            return ValueTask.CompletedTask;
        }
    }
}

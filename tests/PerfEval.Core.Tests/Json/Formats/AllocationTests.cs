using System;
using System.Buffers;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>What reading and writing of the seed report allocate, in bytes: little more than the report itself.</summary>
public sealed class AllocationTests
{
    private static readonly byte[] Document = CorpusFiles.Seed();

    [Theory]
    [InlineData(ReadingMode.Strict)]
    [InlineData(ReadingMode.Lenient)]
    public void A_report_is_read_into_little_more_than_itself(ReadingMode mode) =>
        Assert.InRange(Allocated(() => PerfEvalJson.ReadReport(Document, mode)), 10_000, 15_500);

    [Fact]
    public void A_report_is_written_into_a_callers_buffer_with_next_to_nothing_of_its_own()
    {
        var report = PerfEvalJson.ParseReport(Document);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);

        Assert.InRange(
            Allocated(() =>
            {
                buffer.ResetWrittenCount();
                PerfEvalJson.WriteReport(report, buffer);
            }),
            0,
            999);
    }

    [Fact]
    public void A_hash_takes_next_to_nothing()
    {
        var report = PerfEvalJson.ParseReport(Document);

        Assert.InRange(Allocated(() => PerfEvalJson.Hash(report)), 0, 999);
    }

    // the negative control: what is allocated is counted
    [Fact]
    public void An_array_is_counted() => Assert.InRange(Allocated(() => new byte[20_000]), 20_000, 20_100);

    // another thread of the tests may hold what a reading is read into
    private static long Allocated(Action run) => Allocation.Of(run, rounds: 20);

    private static long Allocated<T>(Func<T> run) => Allocated(() =>
    {
        _ = run();
    });
}

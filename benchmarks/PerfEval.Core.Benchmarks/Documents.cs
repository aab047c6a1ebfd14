using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PerfEval.Core.Benchmarks.Baselines;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Core.Benchmarks;

/// <summary>Documents end to end: bytes in, scored, lines of results out, against (e) objects and (f) a bare pass of the framework's reader over the same bytes.</summary>
internal sealed class Documents : IDisposable
{
    private readonly MixedBatch _batch;
    private readonly byte[] _lines;
    private readonly int _endOfSome;
    private readonly DocumentObjects _objects = new();
    private readonly MemoryStream _output = new(64 << 20);

    public Documents(int count)
    {
        _batch = new MixedBatch(count);
        (Count, _lines) = (count, DocumentLines.Of(_batch, 0, count));
        for (var i = 0; i < Some; i++)
        {
            _endOfSome = Array.IndexOf(_lines, (byte)'\n', _endOfSome) + 1;
        }
    }

    public int Count { get; }

    /// <summary>The documents, one a line.</summary>
    public ReadOnlyMemory<byte> Lines => _lines;

    public void Dispose()
    {
        _objects.Dispose();
        _output.Dispose();
    }

    // of what costs more, fewer are enough
    private int Some => Count / 10;

    public int BytesEach => _lines.Length / Count;

    /// <summary>All of them, a document an item.</summary>
    public IReadOnlyList<Case> Measured() =>
    [
        new Case("(e) objects, decimal", Some, () => _objects.Run(_lines.AsSpan(0, _endOfSome))),
        new Case("(f) bare pass", Count, Skim),
        new Case("documents", Count, () => Run(1)),
        new Case("documents, two threads", Count, () => Run(2)),
        new Case("as objects", Some, () => RunSome(new() { Standard = Standards.Of(10), KeyOf = _ => null })),
        new Case("all checks", Some, () => RunSome(new() { Standard = Standards.Of(10), Checks = DocumentBatch.Checks.Full })),
    ];

    /// <summary>(e) over all of them, so many times.</summary>
    public void RunObjects(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _objects.Run(_lines);
        }
    }

    /// <summary>Whether (e) and the batch come to the same, and two threads write the bytes of one.</summary>
    public bool Agree()
    {
        var summary = Run(1).Standards[0];
        var one = _output.ToArray();
        Run(2);
        return summary.All.Sum.Value == _objects.Run(_lines) && summary.All.Units == Count && one.AsSpan().SequenceEqual(_output.ToArray());
    }

    public double AllocatedPerDocument()
    {
        // what a run allocates for itself and for totals and names it meets first is no matter of a document: the same documents twice over
        byte[] twice = [.. _lines, .. _lines];
        RunOver(twice, 1);
        var once = Allocated(_lines);
        return Math.Max(0, Allocated(twice) - once) / (double)Count;
    }

    public Core.Batch.Summaries.BatchSummary.ByStandard Run(int threads) => RunOver(_lines, threads);

    private long Allocated(byte[] lines)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        RunOver(lines, 1);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private Core.Batch.Summaries.BatchSummary.ByStandard RunOver(byte[] lines, int threads)
    {
        _output.SetLength(0);
        return DocumentBatch.RunAsync(
            new MemoryStream(lines), _output, new() { Standard = Standards.Of(10), Threads = threads }).AsTask().GetAwaiter().GetResult();
    }

    private void RunSome(DocumentBatch.Settings settings)
    {
        _output.SetLength(0);
        DocumentBatch.RunAsync(new MemoryStream(_lines, 0, _endOfSome), _output, settings).AsTask().GetAwaiter().GetResult();
    }

    private void Skim()
    {
        ReadOnlySpan<byte> lines = _lines;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(lines[..end]);
            while (reader.Read())
            {
            }

            lines = lines[(end + 1)..];
        }
    }
}

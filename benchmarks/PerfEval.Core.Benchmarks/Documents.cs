using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PerfEval.Core.Benchmarks.Baselines;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Core.Benchmarks;

/// <summary>Documents end to end: bytes in, scored, lines of results out, against (e) objects and (f) a bare pass of the framework's reader over the same bytes.</summary>
internal sealed class Documents
{
    private readonly MixedBatch _batch;
    private readonly byte[] _lines;
    private readonly DocumentObjects _objects = new();
    private readonly MemoryStream _output = new(64 << 20);

    public Documents(int count)
    {
        _batch = new MixedBatch(count);
        (Count, _lines) = (count, DocumentLines.Of(_batch, 0, count));
    }

    public int Count { get; }

    public int BytesEach => _lines.Length / Count;

    /// <summary>All of them, a document an item.</summary>
    public IReadOnlyList<Case> Measured() =>
    [
        new Case("(e) objects, decimal", Count, () => _objects.Run(_lines)),
        new Case("(f) bare pass", Count, Skim),
        new Case("documents", Count, () => Run(1)),
        new Case("documents, two threads", Count, () => Run(2)),
    ];

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
        Run(1);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Run(1);
        var one = GC.GetTotalAllocatedBytes(precise: true) - before;

        // what a run allocates whatever its size is not a matter of the documents
        var (half, start) = (Half(), GC.GetTotalAllocatedBytes(precise: true));
        RunOver(half, 1);
        return Math.Max(0, one - (GC.GetTotalAllocatedBytes(precise: true) - start)) / (Count / 2.0);
    }

    public Core.Batch.Summaries.BatchSummary.ByStandard Run(int threads) => RunOver(_lines, threads);

    private byte[] Half()
    {
        var end = Array.IndexOf(_lines, (byte)'\n', _lines.Length / 2) + 1;
        return _lines[..end];
    }

    private Core.Batch.Summaries.BatchSummary.ByStandard RunOver(byte[] lines, int threads)
    {
        _output.SetLength(0);
        return DocumentBatch.RunAsync(
            new MemoryStream(lines), _output, new() { Standard = Standards.Of(10), Threads = threads }).AsTask().GetAwaiter().GetResult();
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

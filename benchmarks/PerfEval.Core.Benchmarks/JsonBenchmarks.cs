using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Benchmarks.Baselines;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Benchmarks;

/// <summary>One canonical document of the library: read, written and hashed, against source-generated objects without checks and a bare pass of the framework's reader.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // a class of benchmarks is not disposed of: it cleans up
public class JsonBenchmarks
#pragma warning restore CA1001
{
    private readonly byte[] _document = DocumentLines.Of(new MixedBatch(1), 0, 1)[..^1];
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly DocumentObjects _objects = new();
    private byte[] _line = null!;
    private SelfEvaluation _report = null!;

    [GlobalCleanup]
    public void CleanUp() => _objects.Dispose();

    [GlobalSetup]
    public void Setup() => (_report, _line) = (PerfEvalJson.ParseReport(_document), [.. _document, (byte)'\n']);

    [Benchmark(Baseline = true)]
    public decimal ObjectsReadScoredAndWritten() => _objects.Run(_line);

    [Benchmark]
    public int BarePass()
    {
        var reader = new Utf8JsonReader(_document);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public JsonReadResult<SelfEvaluation> Read() => PerfEvalJson.ReadReport(_document);

    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        PerfEvalJson.WriteReport(_report, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public string Hash() => PerfEvalJson.Hash(_report);
}

using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Benchmarks;

/// <summary>Batches by size and kernel, ragged and shared, with the baselines beside them.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private Action _raggedWide = null!;
    private Action _raggedNarrow = null!;
    private Action _sharedNarrow = null!;
    private Action _sameBytes = null!;

    [Params(1_000, 100_000, 1_000_000)]
    public int Units { get; set; }

    [Params(BatchKernel.Scalar, BatchKernel.Vector256, BatchKernel.Vector512)]
    public BatchKernel Kernel { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // the object model of a million units would measure the collector
        var checkedCases = new Cases(Math.Min(Units, 10_000), baselines: true, Kernel);
        if (checkedCases.Mismatches() != 0)
        {
            throw new InvalidOperationException("The kernel does not give what exact decimal arithmetic gives.");
        }

        var cases = new Cases(Units, baselines: false, Kernel).Measured().ToDictionary(c => c.Name, c => c.Run);
        (_raggedWide, _raggedNarrow, _sharedNarrow, _sameBytes) =
            (cases["ragged wide"], cases["ragged narrow"], cases["shared narrow"], cases["(d) bytes wide"]);
    }

    [Benchmark]
    public void RaggedWide() => _raggedWide();

    [Benchmark]
    public void RaggedNarrow() => _raggedNarrow();

    [Benchmark]
    public void SharedNarrow() => _sharedNarrow();

    [Benchmark]
    public void SameBytesWide() => _sameBytes();
}

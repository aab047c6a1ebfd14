using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Benchmarks;

/// <summary>Batches by size and kernel, ragged (5 to 30 indicators a unit) and shared (12); time a run. What it compares with is in compare.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private Action _raggedWide = null!;
    private Action _raggedNarrow = null!;
    private Action _sharedNarrow = null!;

    [Params(1_000, 100_000, 1_000_000)]
    public int Units { get; set; }

    // by name: the kernels are the library's own
    public static IEnumerable<string> Kernels =>
        Enum.GetValues<BatchKernel>().Where(kernel => kernel > BatchKernel.Automatic && kernel <= KernelLimits.Widest)
            .Select(kernel => kernel.ToString());

    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var kernel = Enum.Parse<BatchKernel>(Kernel);
        // the object model of a million units would measure the collector
        var checkedCases = new Cases(Math.Min(Units, 10_000), baselines: true, kernel);
        if (checkedCases.Mismatches() != 0)
        {
            throw new InvalidOperationException("The kernel does not give what exact decimal arithmetic gives.");
        }

        var cases = new Cases(Units, baselines: false, kernel).Measured().ToDictionary(c => c.Name, c => c.Run);
        (_raggedWide, _raggedNarrow, _sharedNarrow) = (cases["ragged wide"], cases["ragged narrow"], cases["shared narrow"]);
    }

    [Benchmark]
    public void RaggedWide() => _raggedWide();

    [Benchmark]
    public void RaggedNarrow() => _raggedNarrow();

    [Benchmark]
    public void SharedNarrow() => _sharedNarrow();
}

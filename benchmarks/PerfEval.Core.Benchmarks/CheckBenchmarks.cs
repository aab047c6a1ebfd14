using BenchmarkDotNet.Attributes;
using PerfEval.Core.Checking;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Benchmarks;

/// <summary>One report checked that is scored already, beside scoring it: the seed and a county's form.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private CheckedSample _sample = null!;

    [Params("seed", "case")]
    public string Report { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _sample = Report == "seed" ? CheckedSample.Seed() : CheckedSample.Case();

    [Benchmark(Baseline = true)]
    public ScoredEvaluation Score() => _sample.Score();

    [Benchmark]
    public CheckedReport Check() => _sample.Check();
}

using System;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Batch;
using PerfEval.Core.Benchmarks.Baselines;

namespace PerfEval.Core.Benchmarks;

/// <summary>A batch with a shared tree of 5 to 30 indicators, against decimal loops written for it; time a run.</summary>
[MemoryDiagnoser]
public class SharedBenchmarks
{
    private const int Units = 10_000;

    private BatchScoringPlan _plan = null!;
    private EvaluationColumns _columns = null!;
    private BatchScores _scores = null!;
    private SharedDecimalLoops _decimals = null!;

    [Params(5, 12, 30)]
    public int Indicators { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var batch = new SharedBatch(Units, Indicators);
        _plan = BatchScoringPlan.Compile(Standards.Of(0), batch.Tree);
        _columns = EvaluationColumns.Shared(_plan, Units, (ReadOnlyMemory<int>)batch.Actuals, _plan.ColumnDecimals);
        _scores = BatchScores.For(_columns);
        _decimals = new SharedDecimalLoops(batch);
        Kernel();
        Decimal();
        for (var u = 0; u < Units; u++)
        {
            if (_scores.Totals[u] != _decimals.Totals[u] * 100 || _scores.Grades[u] != _decimals.Grades[u])
            {
                throw new InvalidOperationException("The kernel does not give what exact decimal arithmetic gives.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public void Decimal() => _decimals.Run(0, Units);

    [Benchmark]
    public void Kernel() => _plan.Score(_columns, _scores);
}

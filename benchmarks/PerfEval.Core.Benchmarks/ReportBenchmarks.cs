using System;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Benchmarks;

/// <summary>One report of 5 to 30 indicators: explained by the scorer, read into columns, and scored from them.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly EvaluationStandard _standard = Standards.Of(10);
    private readonly ushort[] _lines = new ushort[64];
    private SelfEvaluation _report = null!;
    private BatchScoringPlan _plan = null!;
    private EvaluationColumns _columns = null!;

    [Params(5, 12, 30)]
    public int Indicators { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var shared = new SharedBatch(1, Indicators);
        var results = new IndicatorResult[Indicators];
        for (var c = 0; c < Indicators; c++)
        {
            results[c] = new IndicatorResult { IndicatorId = $"{c}", Actual = new ActualValue.Quantity(Measure.Of(shared.Actuals[c] / 100m, "件")) };
        }

        _report = new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "单位" }),
            Funding = new FundingTable { Total = new FundingLine { Label = "合计", FullYearBudget = Money.FromWanYuan(566.49m), Executed = Money.FromWanYuan(533.1m) } },
            Goals = [new AnnualGoal(shared.Tree, [.. results])],
        };
        _plan = BatchScoringPlan.Compile(_standard);
        _columns = EvaluationColumns.Read(_plan, [_report]);
        if (_plan.Score(_columns).TotalOf(0) != Scorer.Score(_report, _standard).Total || _columns.ReferenceUnitCount != 0)
        {
            throw new InvalidOperationException("The kernel does not give what the scorer gives.");
        }
    }

    [Benchmark(Baseline = true)]
    public ScoredEvaluation Explained() => Scorer.Score(_report, _standard);

    [Benchmark]
    public EvaluationColumns ReadIntoColumns() => EvaluationColumns.Read(_plan, [_report]);

    [Benchmark]
    public BatchScoringPlan.UnitScore FromColumns() => _plan.ScoreUnit(_columns, 0, _lines.AsSpan(0, Indicators));
}

using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Benchmarks.Baselines;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Benchmarks;

/// <summary>
/// Departments by number, each with a tree of its own (5 to 30 indicators, 12 on average), scored and summarised: as objects with decimal, by the explaining scorer one by one,
/// from reports and from columns. Every way returns what it came to.
/// </summary>
[MemoryDiagnoser]
public class DepartmentBatchBenchmarks
{
    // reports of a million departments are gigabytes of objects
    private const int MostReports = 10_000;
    private const BatchScoringPlan.Outputs Written =
        BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;

    private readonly EvaluationStandard _standard = Standards.Of(10);
    private BatchScoringPlan _plan = null!;
    private List<ObjectModel.Unit> _objects = null!;
    private List<SelfEvaluation> _reports = null!;
    private EvaluationColumns _columns = null!;
    private BatchScores _scores = null!;

    [Params(100, 10_000, 1_000_000)]
    public int Departments { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var batch = new MixedBatch(Departments);
        _plan = BatchScoringPlan.Compile(_standard);
        _objects = ObjectModel.Build(batch);
        _reports = [.. Lines(DocumentLines.Of(batch, 0, Math.Min(Departments, MostReports))).Select(line => PerfEvalJson.ParseReport(line))];
        _columns = EvaluationColumns.Ragged(_plan, batch.Frame, (ReadOnlyMemory<long>)batch.Targets, batch.Actuals);
        _scores = BatchScores.For(_columns, Written);
    }

    [Benchmark(Baseline = true)]
    public decimal DecimalObjects() => ObjectModel.Score(_objects).Sum(result => result.Total);

    [Benchmark]
    public long ScorerOneByOne() => Departments <= MostReports
        ? _reports.Sum(report => Scorer.Score(report, _standard).Total.Min.TenThousandths)
        : throw new NotSupportedException("The explaining scorer is for up to 10,000 at a time.");

    [Benchmark]
    public BatchSummary FromReports() => Departments <= MostReports
        ? BatchSummary.Of(_plan.Score(EvaluationColumns.Read(_plan, _reports), Written))
        : throw new NotSupportedException("A million reports are gigabytes of objects; they are read and scored as a stream.");

    [Benchmark]
    public BatchSummary FromColumns() => Summary(1);

    [Benchmark]
    public BatchSummary FromColumnsParallel() => Summary(Environment.ProcessorCount);

    private BatchSummary Summary(int degree)
    {
        _plan.Score(_columns, _scores, degree);
        return BatchSummary.Of(_scores);
    }

    private static IEnumerable<byte[]> Lines(byte[] lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = Array.IndexOf(lines, (byte)'\n', start);
            yield return lines[start..end];
            start = end + 1;
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Batch;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The batch is the scorer for every report that is made, in every kernel, with a tree each and with one tree; and the kernels do
/// most of the work.</summary>
public sealed class BatchLaws
{
    private const BatchScoringPlan.Outputs Everything = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;

    private const int Cases = 10_000;

    [Fact]
    public void Every_batch_scores_as_the_scorer_does_and_the_kernels_take_four_lines_in_five()
    {
        var work = new Work();

        Prop.ForAll(BatchCases.Cases(), it => Holds(it, work))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true));

        Assert.True(work.ShareOfKernels(isShared: false) >= 0.8m, $"a tree each: {work}");
        Assert.True(work.ShareOfKernels(isShared: true) >= 0.8m, $"one tree: {work}");
        Assert.True(work.References > 0, "the scorer was never asked within a batch");
    }

    private static bool Holds(BatchCase it, Work work)
    {
        List<ScoredEvaluation> expected = [.. it.Reports.Select(report => Scorer.Score(report, it.Standard))];
        foreach (var kernel in KernelList.Usable)
        {
            var columns = EvaluationColumns.Read(it.Plan(kernel), it.Reports);
            if (ScorerAgreement.Differences(columns.Plan.Score(columns, Everything), expected, it.Standard).Any())
            {
                return false;
            }

            work.Add(columns);
        }

        return true;
    }

    private sealed class Work
    {
        private readonly long[] _lines = new long[2];
        private readonly long[] _inKernels = new long[2];

        public long References { get; private set; }

        public void Add(EvaluationColumns columns)
        {
            var layout = columns.IsShared ? 1 : 0;
            HashSet<int> references = [.. columns.ReferenceUnits];
            References += references.Count;
            for (var unit = 0; unit < columns.UnitCount; unit++)
            {
                _lines[layout] += columns.LineCountOf(unit);
                _inKernels[layout] += references.Contains(unit) ? 0 : columns.LineCountOf(unit);
            }
        }

        public decimal ShareOfKernels(bool isShared) => (decimal)_inKernels[isShared ? 1 : 0] / _lines[isShared ? 1 : 0];

        public override string ToString() =>
            $"{_inKernels[0]} of {_lines[0]} and {_inKernels[1]} of {_lines[1]} lines in kernels, {References} units by the scorer";
    }
}

using System;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// Runs the kernels over blocks of units that share a tree: column by column, with the sums of the block kept near in 16 bits.
/// </summary>
internal static class SharedRun
{
    private const int WideningUnits = 512;

    /// <summary>Scores a range of blocks.</summary>
    public static void Score(EvaluationColumns columns, BatchScores scores, int firstBlock, int endBlock)
    {
        Span<ushort> buffer = stackalloc ushort[EvaluationColumns.SharedBlockUnits];
        for (var b = firstBlock; b < endBlock; b++)
        {
            var first = b * EvaluationColumns.SharedBlockUnits;
            var count = Math.Min(columns.UnitCount - first, EvaluationColumns.SharedBlockUnits);
            ScoreBlock(columns, scores, columns.Blocks[b], first, buffer[..count]);
        }
    }

    private static void ScoreBlock(EvaluationColumns columns, BatchScores scores, ColumnBlock block, int first, Span<ushort> sums)
    {
        var template = columns.Plan.Template!;
        var totals = scores.TotalBuffer.Slice(first, sums.Length);
        var kernel = columns.Plan.Kernel;
        var splits = !scores.GroupBuffer.IsEmpty;
        totals.Clear();
        sums.Clear();
        for (var c = 0; c < template.Columns.Length; c++)
        {
            ScoreColumn(columns, scores, block, c, first, sums);
            if (splits && (c + 1 == template.Columns.Length || template.Groups[c + 1] != template.Groups[c]))
            {
                PutGroup(scores, template, template.Groups[c], first, sums);
                UnitFormula<Proven>.Add(kernel, sums, totals);
                sums.Clear();
            }
        }

        UnitFormula<Proven>.Add(kernel, sums, totals);
        if (!columns.Basis.IsEmpty)
        {
            var execution = scores.ExecutionBuffer.Slice(first, sums.Length);
            UnitFormula<Proven>.Execution(
                kernel, columns.Basis.Span.Slice(first, sums.Length), columns.Executed.Span.Slice(first, sums.Length), default,
                columns.Plan.Scale.ExecutionWeight, execution);
            UnitFormula<Proven>.Add(kernel, execution, totals);
        }

        if (template.MayExceed)
        {
            UnitFormula<Proven>.Limit(kernel, columns.Plan.Scale.FullSteps!.Value, totals);
        }

        if (!scores.GradeBuffer.IsEmpty)
        {
            UnitFormula<Proven>.Grade(kernel, totals, columns.Plan.Scale.Cuts, scores.GradeBuffer.Slice(first, sums.Length));
        }
    }

    // values that do not apply are put between the runs of those that do
    private static void ScoreColumn(
        EvaluationColumns columns, BatchScores scores, ColumnBlock block, int column, int first, Span<ushort> sums)
    {
        var at = (column * columns.UnitCount) + first;
        var isFull = columns.Plan.Standard.NotApplicable.Value == NotApplicablePolicy.Full;
        for (var done = 0; done < sums.Length; done++)
        {
            var run = block.HasNotApplicable ? columns.UpToNotApplicable(at + done, sums.Length - done) : sums.Length;
            ScoreRun(columns, scores, block, column, at + done, sums.Slice(done, run));
            done += run;
            if (done < sums.Length)
            {
                var score = isFull ? columns.Plan.Template!.Columns[column].Weight : 0;
                sums[done] = unchecked((ushort)(sums[done] + score));
                if (!scores.LineBuffer.IsEmpty)
                {
                    scores.LineBuffer[at + done] = (ushort)score;
                }
            }
        }
    }

    private static void ScoreRun(EvaluationColumns columns, BatchScores scores, ColumnBlock block, int column, int at, Span<ushort> sums)
    {
        var lines = scores.LineBuffer.IsEmpty ? default : scores.LineBuffer.Slice(at, sums.Length);
        ref readonly var program = ref columns.Plan.Template!.Columns[column];
        if (block.IsNarrow)
        {
            SharedFormula<Proven>.Run(columns.Plan.Kernel, columns.NarrowActuals.Span.Slice(at, sums.Length), program, lines, sums);
        }
        else if (!block.IsStoredNarrow)
        {
            SharedFormula<Proven>.Run(columns.Plan.Kernel, columns.WideActuals.Span.Slice(at, sums.Length), program, lines, sums);
        }
        else
        {
            Widen(columns.Plan.Kernel, columns.NarrowActuals.Span.Slice(at, sums.Length), program, lines, sums);
        }
    }

    // stored in 32 bits but beyond the narrow proof: widened on the way
    private static void Widen(BatchKernel kernel, ReadOnlySpan<int> actuals, in SharedColumn program, Span<ushort> lines, Span<ushort> sums)
    {
        Span<long> wide = stackalloc long[WideningUnits];
        for (var i = 0; i < actuals.Length; i += WideningUnits)
        {
            var count = Math.Min(WideningUnits, actuals.Length - i);
            for (var j = 0; j < count; j++)
            {
                wide[j] = actuals[i + j];
            }

            SharedFormula<Proven>.Run(
                kernel, wide[..count], program, lines.IsEmpty ? default : lines.Slice(i, count), sums.Slice(i, count));
        }
    }

    private static void PutGroup(BatchScores scores, SharedTemplate template, int group, int first, ReadOnlySpan<ushort> sums)
    {
        var groups = template.GroupNames.Count;
        for (var i = 0; i < sums.Length; i++)
        {
            scores.GroupBuffer[((first + i) * groups) + group] = sums[i];
        }
    }
}

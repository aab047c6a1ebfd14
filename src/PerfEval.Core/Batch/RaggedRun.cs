using System;
using System.Buffers;
using System.Runtime.InteropServices;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// Runs the kernels over blocks of units with a tree each: score the lines
/// of a block, then sum them unit by unit while they are still near.
/// </summary>
internal static class RaggedRun
{
    private const int WideningLines = 256;

    /// <summary>Scores a range of blocks.</summary>
    public static void Score(EvaluationColumns columns, BatchScores scores, int firstBlock, int endBlock)
    {
        var starts = columns.UnitStarts.Span;
        var scratch = scores.LineBuffer.IsEmpty
            ? ArrayPool<ushort>.Shared.Rent(MostLines(columns, firstBlock, endBlock) + KernelLimits.Padding)
            : null;
        for (var b = firstBlock; b < endBlock; b++)
        {
            var first = b * EvaluationColumns.BlockUnits;
            var end = Math.Min(columns.UnitCount, first + EvaluationColumns.BlockUnits);
            var (line, lineEnd) = (starts[first], starts[end]);
            // sums may read beyond the block, never beyond the buffer
            var lines = scratch is null ? scores.LineBuffer[line..] : scratch.AsSpan();
            ScoreLines(columns, columns.Blocks[b], 0, line, lineEnd, lines);
            SumUnits(columns, scores, columns.Blocks[b], first, end, lines);
        }

        if (scratch is not null)
        {
            ArrayPool<ushort>.Shared.Return(scratch);
        }
    }

    /// <summary>Scores one unit and returns its total in steps.</summary>
    public static int ScoreUnit(EvaluationColumns columns, int unit, Span<ushort> lines)
    {
        var starts = columns.UnitStarts.Span;
        ref readonly var block = ref columns.Blocks[unit / EvaluationColumns.BlockUnits];
        var skipped = starts[unit] - starts[unit / EvaluationColumns.BlockUnits * EvaluationColumns.BlockUnits];
        ScoreLines(columns, block, skipped, starts[unit], starts[unit + 1], lines);
        var total = 0;
        foreach (var score in lines)
        {
            total += score;
        }

        total += columns.Basis.IsEmpty
            ? 0
            : WideFormula<Proven>.Share(columns.Executed.Span[unit], columns.Basis.Span[unit], columns.ExecutionWeightOf(unit));
        return Math.Min(total, columns.Plan.Scale.FullSteps ?? total);
    }

    private static void ScoreLines(EvaluationColumns columns, ColumnBlock block, int skipped, int line, int lineEnd, Span<ushort> scores)
    {
        var (kernel, count, at) = (columns.Plan.Kernel, lineEnd - line, block.ValueStart + skipped);
        var weights = columns.Weights.Span.Slice(line, count);
        var rules = MemoryMarshal.AsBytes(columns.Rules.Span.Slice(line, count));
        if (block.IsNarrow)
        {
            LineDriver<NarrowFormula<Proven>, int>.Run(
                kernel, columns.NarrowTargets.Span.Slice(at, count), columns.NarrowActuals.Span.Slice(at, count), weights, rules,
                scores[..count]);
        }
        else if (block.IsStoredNarrow)
        {
            Widen(kernel, columns.NarrowTargets.Span.Slice(at, count), columns.NarrowActuals.Span.Slice(at, count), weights, rules, scores);
        }
        else if (block.IsMedium)
        {
            LineDriver<MediumFormula<Proven>, long>.Run(
                kernel, columns.WideTargets.Span.Slice(at, count), columns.WideActuals.Span.Slice(at, count), weights, rules,
                scores[..count]);
        }
        else
        {
            LineDriver<WideFormula<Proven>, long>.Run(
                kernel, columns.WideTargets.Span.Slice(at, count), columns.WideActuals.Span.Slice(at, count), weights, rules,
                scores[..count]);
        }

        if (block.HasNotApplicable)
        {
            PutNotApplicable(rules, weights, columns.Plan.Standard.NotApplicable.Value == NotApplicablePolicy.Full, scores);
        }
    }

    // whatever the kernel made of such a line is written over before anything is summed
    private static void PutNotApplicable(ReadOnlySpan<byte> rules, ReadOnlySpan<ushort> weights, bool isFull, Span<ushort> scores)
    {
        for (var i = rules.IndexOf((byte)RaggedFrame.LineRule.NotApplicable); i >= 0;)
        {
            scores[i] = isFull ? weights[i] : (ushort)0;
            var next = rules[(i + 1)..].IndexOf((byte)RaggedFrame.LineRule.NotApplicable);
            i = next < 0 ? next : i + 1 + next;
        }
    }

    // stored in 32 bits but beyond the narrow proof: widened on the way
    private static void Widen(
        BatchKernel kernel, ReadOnlySpan<int> targets, ReadOnlySpan<int> actuals, ReadOnlySpan<ushort> weights, ReadOnlySpan<byte> rules,
        Span<ushort> scores)
    {
        Span<long> wideTargets = stackalloc long[WideningLines];
        Span<long> wideActuals = stackalloc long[WideningLines];
        for (var i = 0; i < targets.Length; i += WideningLines)
        {
            var count = Math.Min(WideningLines, targets.Length - i);
            for (var j = 0; j < count; j++)
            {
                (wideTargets[j], wideActuals[j]) = (targets[i + j], actuals[i + j]);
            }

            LineDriver<MediumFormula<Proven>, long>.Run(
                kernel, wideTargets[..count], wideActuals[..count], weights.Slice(i, count), rules.Slice(i, count), scores.Slice(i, count));
        }
    }

    private static void SumUnits(
        EvaluationColumns columns, BatchScores scores, ColumnBlock block, int first, int end, ReadOnlySpan<ushort> lines)
    {
        var (kernel, count) = (columns.Plan.Kernel, end - first);
        var totals = scores.TotalBuffer.Slice(first, count);
        var starts = columns.UnitStarts.Span.Slice(first, count + 1);
        SegmentSums.Run(kernel, lines, starts, starts[0], block.IsShort, totals);
        if (!scores.GroupBuffer.IsEmpty)
        {
            var (group, groupEnd) = (columns.FirstGroupOf(first), columns.FirstGroupOf(end));
            SegmentSums.Run(
                kernel, lines, columns.Groups!.LineStarts.Span[group..(groupEnd + 1)], starts[0], block.IsShort,
                scores.GroupBuffer[group..groupEnd]);
        }

        if (!columns.Basis.IsEmpty)
        {
            var execution = scores.ExecutionBuffer.Slice(first, count);
            var weights = columns.ExecutionWeights.IsEmpty ? default : columns.ExecutionWeights.Span.Slice(first, count);
            UnitFormula<Proven>.Execution(
                kernel, columns.Basis.Span.Slice(first, count), columns.Executed.Span.Slice(first, count), weights,
                columns.Plan.Scale.ExecutionWeight, execution);
            UnitFormula<Proven>.Add(kernel, execution, totals);
        }

        if (block.MayExceed && columns.Plan.Scale.FullSteps is { } full)
        {
            UnitFormula<Proven>.Limit(kernel, full, totals);
        }

        if (!scores.GradeBuffer.IsEmpty)
        {
            UnitFormula<Proven>.Grade(kernel, totals, columns.Plan.Scale.Cuts, scores.GradeBuffer.Slice(first, count));
        }
    }

    private static int MostLines(EvaluationColumns columns, int firstBlock, int endBlock)
    {
        var starts = columns.UnitStarts.Span;
        var most = 0;
        for (var b = firstBlock; b < endBlock; b++)
        {
            var first = b * EvaluationColumns.BlockUnits;
            most = Math.Max(most, starts[Math.Min(columns.UnitCount, first + EvaluationColumns.BlockUnits)] - starts[first]);
        }

        return most;
    }
}

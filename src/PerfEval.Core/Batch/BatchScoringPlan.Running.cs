using System;
using System.Threading.Tasks;

namespace PerfEval.Core.Batch;

public sealed partial class BatchScoringPlan
{
    // smaller parts even out units of unequal cost; more would only cost starts
    private const int PartsPerWorker = 4;

    /// <summary>Scores columns into buffers. The figures are the same at every degree of parallelism.</summary>
    /// <param name="columns">Columns read for this plan.</param>
    /// <param name="scores">Buffers made for these columns.</param>
    /// <param name="degreeOfParallelism">How many cores to use at most.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The columns were read for another plan, or the buffers made for other columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below 1.</exception>
    public RunCounts Score(EvaluationColumns columns, BatchScores scores, int degreeOfParallelism = 1)
    {
        Check(columns, scores);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        var blocks = columns.Blocks.Length;
        var parts = (int)Math.Min(blocks, (long)degreeOfParallelism * PartsPerWorker);
        if (degreeOfParallelism == 1 || parts <= 1)
        {
            ScorePart(columns, scores, 0, blocks);
        }
        else
        {
            RunParts(columns, scores, parts, degreeOfParallelism);
        }

        long narrow = 0;
        foreach (var block in columns.Blocks)
        {
            narrow += block.IsNarrow ? 1 : 0;
        }

        return new RunCounts(columns.UnitCount, columns.LineCount, columns.ReferenceUnits.Length, narrow, blocks - narrow);
    }

    /// <summary>Scores columns into new buffers.</summary>
    /// <inheritdoc cref="Score(EvaluationColumns, BatchScores, int)" path="/exception"/>
    public BatchScores Score(EvaluationColumns columns, Outputs outputs = Outputs.LineScores | Outputs.Grades)
    {
        var scores = BatchScores.For(columns, outputs);
        Score(columns, scores);
        return scores;
    }

    /// <summary>Scores one unit of ragged columns, without an explanation.</summary>
    /// <param name="columns">Ragged columns read for this plan.</param>
    /// <param name="unit">The unit, from 0.</param>
    /// <param name="lineScores">Where its line scores go, in steps; as long as the unit has lines.</param>
    /// <exception cref="ArgumentNullException">The columns are null.</exception>
    /// <exception cref="ArgumentException">The columns are shared or of another plan, or the buffer is not as long as the unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public UnitScore ScoreUnit(EvaluationColumns columns, int unit, Span<ushort> lineScores)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Plan != this || columns.IsShared)
        {
            throw new ArgumentException("Single units are scored from ragged columns read for this plan.", nameof(columns));
        }

        if (lineScores.Length != columns.LineCountOf(unit))
        {
            throw new ArgumentException(
                $"Unit {unit} has {columns.LineCountOf(unit)} lines, and the buffer has {lineScores.Length}.", nameof(lineScores));
        }

        if (columns.ReferenceUnits.Length > 0 && columns.ReferenceUnits.BinarySearch(unit) >= 0)
        {
            var reference = ReferencePath.Score(columns, unit);
            for (var i = 0; i < lineScores.Length; i++)
            {
                lineScores[i] = ScorePut.Line(reference.Lines[i], Scale);
            }

            return new UnitScore(ScorePut.Sum(reference.Total, Scale), (byte)reference.Grade, true);
        }

        var total = RaggedRun.ScoreUnit(columns, unit, lineScores);
        byte grade = 0;
        foreach (var cut in Scale.Cuts)
        {
            grade += total < cut ? (byte)1 : (byte)0;
        }

        return new UnitScore(total, grade, false);
    }

    private void Check(EvaluationColumns columns, BatchScores scores)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(scores);
        if (columns.Plan != this)
        {
            throw new ArgumentException("The columns were read for another plan; what a kernel may score depends on it.", nameof(columns));
        }

        if (scores.Columns != columns)
        {
            throw new ArgumentException("The buffers were made for other columns.", nameof(scores));
        }
    }

    // apart from Score, so that a run on one core makes no closure
    private void RunParts(EvaluationColumns columns, BatchScores scores, int parts, int degree)
    {
        var blocks = columns.Blocks.Length;
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = degree }, part =>
            ScorePart(columns, scores, (int)((long)blocks * part / parts), (int)((long)blocks * (part + 1) / parts)));
    }

    private void ScorePart(EvaluationColumns columns, BatchScores scores, int firstBlock, int endBlock)
    {
        var unitsPerBlock = columns.IsShared ? EvaluationColumns.SharedBlockUnits : EvaluationColumns.BlockUnits;
        var (first, end) = (firstBlock * unitsPerBlock, (int)Math.Min(columns.UnitCount, (long)endBlock * unitsPerBlock));
        if (CanUseKernels && columns.IsShared)
        {
            SharedRun.Score(columns, scores, firstBlock, endBlock);
        }
        else if (CanUseKernels)
        {
            RaggedRun.Score(columns, scores, firstBlock, endBlock);
        }

        // each unit writes places of its own, so parts never meet
        var at = columns.ReferenceUnits.BinarySearch(first);
        for (at = at < 0 ? ~at : at; at < columns.ReferenceUnits.Length && columns.ReferenceUnits[at] < end; at++)
        {
            var score = ReferencePath.Score(columns, columns.ReferenceUnits[at]);
            scores.References[at] = score;
            ScorePut.Unit(scores, columns.ReferenceUnits[at], score);
        }
    }
}

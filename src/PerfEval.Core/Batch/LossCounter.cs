using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Batch;

/// <summary>
/// Adds up points and losses by first level and by indicator, over units with exact totals. What rescaling
/// or a second rounding does to a total is no loss of a first level and is left out.
/// </summary>
internal static class LossCounter
{
    /// <summary>The name execution goes by among the first levels.</summary>
    public const string Execution = ExecutionScoring.LineName;

    /// <summary>The losses of a range of units; none where the columns do not know which lines make up which first level.</summary>
    /// <exception cref="ArgumentException">The run wrote neither subtotals nor the scores of lines.</exception>
    public static EquatableList<BatchScores.GroupLoss> Count(BatchScores scores, int first, int end)
    {
        var columns = scores.Columns;
        if (columns.GroupCount == 0)
        {
            return default;
        }

        var sums = scores.GroupSubtotals;
        if (sums.IsEmpty && scores.LineScores.IsEmpty && columns.LineCount > 0)
        {
            throw new ArgumentException("A summary counts losses; ask the run for scores of lines or subtotals.", nameof(scores));
        }

        // one place more for execution; in steps
        var names = columns.GroupNames.Count;
        var (points, lost) = (new long[names + 1], new long[names + 1]);
        SortedDictionary<string, BatchScores.GroupLoss> losses = new(StringComparer.Ordinal);
        for (var unit = first; unit < end; unit++)
        {
            if (scores.ReferenceOf(unit) is { } reference)
            {
                AddExact(losses, reference, reference.Losses);
                continue;
            }

            for (var group = columns.FirstGroupOf(unit); group < columns.FirstGroupOf(unit + 1); group++)
            {
                var (name, weight) = (columns.GroupNameOf(group), columns.GroupWeightOf(group));
                points[name] += weight;
                lost[name] += weight - (sums.IsEmpty ? columns.SubtotalOf(scores.LineScores, unit, group) : sums[group]);
            }

            if (columns.HasExecutionLine(unit))
            {
                points[names] += columns.ExecutionWeightOf(unit);
                lost[names] += columns.ExecutionWeightOf(unit) - scores.ExecutionScores[unit];
            }
        }

        var scale = columns.Plan.Scale;
        for (var name = 0; name <= names; name++)
        {
            if (points[name] > 0)
            {
                Add(
                    losses,
                    new BatchScores.GroupLoss(
                        name == names ? Execution : columns.GroupNames[name], scale.Of(points[name]), scale.Of(lost[name])));
            }
        }

        return losses.Values.ToEquatableList();
    }

    /// <summary>
    /// The losses of the indicators of a shared tree; none where each unit has a tree of its own, whose names columns do not hold, or the
    /// run wrote no scores of lines.
    /// </summary>
    public static EquatableList<BatchScores.GroupLoss> CountIndicators(BatchScores scores, int first, int end)
    {
        var columns = scores.Columns;
        if (!columns.IsShared || scores.LineScores.IsEmpty)
        {
            return default;
        }

        SortedDictionary<string, BatchScores.GroupLoss> losses = new(StringComparer.Ordinal);
        List<int> others = [];
        foreach (var unit in columns.ReferenceUnits)
        {
            if (unit >= first && unit < end)
            {
                others.Add(unit);
                var reference = scores.ReferenceOf(unit)!;
                AddExact(losses, reference, reference.Indicators);
            }
        }

        // a line stands as one column: it is added up whole, and without what the reference scored
        var (template, scale) = (columns.Plan.Template!, columns.Plan.Scale);
        for (var line = 0; line < template.Columns.Length; line++)
        {
            var column = scores.LineScores.Slice(line * columns.UnitCount, columns.UnitCount);
            var scored = 0L;
            foreach (var score in column[first..end])
            {
                scored += score;
            }

            foreach (var unit in others)
            {
                scored -= column[unit];
            }

            var points = (long)template.Columns[line].Weight * (end - first - others.Count);
            if (points > 0)
            {
                var name = template.Tree.Leaves[line].Indicator.Name;
                Add(losses, new BatchScores.GroupLoss(name, scale.Of(points), scale.Of(points - scored)));
            }
        }

        return losses.Values.ToEquatableList();
    }

    // a unit whose total is open loses nothing that is known
    private static void AddExact(
        SortedDictionary<string, BatchScores.GroupLoss> losses, ReferenceScore reference, EquatableList<BatchScores.GroupLoss> ofUnit)
    {
        foreach (var loss in reference.Total.IsExact ? ofUnit : default)
        {
            Add(losses, loss);
        }
    }

    private static void Add(SortedDictionary<string, BatchScores.GroupLoss> losses, BatchScores.GroupLoss loss) =>
        losses[loss.Name] = losses.TryGetValue(loss.Name, out var known)
        ? new BatchScores.GroupLoss(loss.Name, known.Points + loss.Points, known.Lost + loss.Lost)
        : loss;
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>复核的公式: what stays right when somebody corrects a score.</summary>
internal static class ReviewFormulas
{
    // a spreadsheet takes 255
    private const int MostArguments = 200;

    /// <summary>差额: the claimed cell less the recomputed one, or less the nearer end of a range; blank where the claim is.</summary>
    public static string Difference(int row, int claimed, int recomputed, PointsRange range)
    {
        var (cell, score) = (CellName.Of(row, claimed), CellName.Of(row, recomputed));
        var against = range switch
        {
            { IsExact: true } => score,
            { Max: { } most } => $"MEDIAN({range.Min},VALUE({cell}),{most})",
            _ => $"MAX({range.Min},VALUE({cell}))",
        };
        return $"IF({cell}=\"\",\"\",IFERROR(ROUND(VALUE({cell})-{against},4),\"\"))";
    }

    /// <summary>总分: the sum of the recomputed scores, where the total is just that; null where it is not, as with caps.</summary>
    public static string? Sum(ReviewedForm form, Points total, int column)
    {
        var scores = form.Rows.ConvertAll(line => (line.Row, Score: line.Recomputed?.Exact));
        var isWhole = form.Rows.Count == form.Assessment.Rows.Count && form.Rows.TrueForAll(line => line.Lines.Count == 1);
        if (!isWhole || scores.Exists(each => each.Score is null)
            || scores.Aggregate(Points.Zero, (sum, each) => sum + each.Score!.Value) != total)
        {
            return null;
        }

        var runs = Runs(scores.ConvertAll(each => each.Row)).Select(run => Range(run, column)).ToList();
        return runs.Count <= MostArguments ? $"SUM({string.Join(",", runs)})" : null;
    }

    private static string Range((int First, int Last) run, int column) => run.First == run.Last
        ? CellName.Of(run.First, column)
        : $"{CellName.Of(run.First, column)}:{CellName.Of(run.Last, column)}";

    private static IEnumerable<(int First, int Last)> Runs(IEnumerable<int> rows)
    {
        (int First, int Last)? run = null;
        foreach (var row in rows.Order())
        {
            if (run is { } before && row != before.Last + 1)
            {
                yield return before;
                run = null;
            }

            run = (run?.First ?? row, row);
        }

        if (run is { } last)
        {
            yield return last;
        }
    }
}

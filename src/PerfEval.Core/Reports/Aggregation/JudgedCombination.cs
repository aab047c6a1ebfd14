using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 定性指标得分的汇总: judged points averaged by funds (Hubei note 3), where every unit has them and all are out of the same points.
/// </summary>
internal static class JudgedCombination
{
    private const long UnitsPerPoint = 10_000;

    /// <summary>The combined judgement; null if there is none, with the reason if some units have one.</summary>
    public static (Judgement? Judgement, Remark? Text) Judgement(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        if (rows.Count == 1 || rows.All(row => row.Judgement is null))
        {
            return (rows.Count == 1 ? rows[0].Judgement : null, null);
        }

        if (rows.Any(row => row.Judgement is null))
        {
            return (
                null,
                Remark.Of(
                    "combine.judgedPartly", Argument.Of("units", rows.Where(row => row.Judgement is null).Select(row => row.Unit.Label))));
        }

        var (points, text) = Mean("combine.judged", rows, [.. rows.Select(row => (row.Unit, row.Judgement!.Points))], options);
        return points is { } mean
            ? (new Judgement(
                mean,
                JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)row.Judgement!.By)), out _)!,
                JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)row.Judgement!.Reason)), out _)!), text)
            : (null, text);
    }

    /// <summary>The combined score of the filers' own; blank where one of them filed none.</summary>
    public static (Reported<Points> Score, Remark? Text) Claimed(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        if (rows.Count == 1)
        {
            return (rows[0].Result.ClaimedScore, null);
        }

        if (rows.Any(row => !row.Result.ClaimedScore.HasValue))
        {
            return default;
        }

        var (points, text) = Mean("combine.claimed", rows, [.. rows.Select(row => (row.Unit, row.Result.ClaimedScore.Value))], options);
        return (points is { } mean ? Reported<Points>.Of(mean) : Reported<Points>.Blank, text);
    }

    private static (Points? Points, Remark? Text) Mean(
        string key, IReadOnlyList<UnitRow> rows, IReadOnlyList<(AggregatedUnit Unit, Points Points)> entries, AggregationOptions options)
    {
        if (rows.Select(row => row.Indicator.Points.HasValue ? row.Indicator.Points.Value : (Points?)null).Distinct().Count() > 1)
        {
            return (null, Remark.Of("combine.pointsDiffer"));
        }

        if (entries.All(entry => entry.Points == entries[0].Points))
        {
            return (entries[0].Points, null);
        }

        if (WeightedMean.Problem([.. entries.Select(entry => entry.Unit)], options.Weight) is { } problem)
        {
            return (null, problem);
        }

        var mean = Points.FromTenThousandths((long)WeightedMean.Of(
            [.. entries.Select(entry => (entry.Unit, entry.Points.TenThousandths))], UnitsPerPoint, options.Rounding));
        return (mean, Remark.Of(
            key,
            Argument.Term("weight", WeightedMean.TermOf(options.Weight)),
            Argument.Of("values", entries.Select(entry => $"{entry.Unit.Label} {entry.Points} × {entry.Unit.Weight}")),
            Argument.Of("mean", mean)));
    }
}

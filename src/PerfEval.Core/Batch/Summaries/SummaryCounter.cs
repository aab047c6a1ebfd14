using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>Counts units into a part of a summary.</summary>
internal sealed class SummaryCounter
{
    // totals of one scale repeat: an array over the common ones, a dictionary for the few beyond
    private const int Common = 1 << 15;

    private readonly long[] _grades;
    private readonly Dictionary<int, long> _rare = [];
    private readonly Dictionary<Points, long> _fine = [];
    private long[]? _common;
    private long _withoutGrade;
    private long _ranged;
    private long _sum;
    private Points _fineSum;

    public SummaryCounter(int grades) => _grades = new long[grades];

    /// <summary>
    /// Counts a unit. A total that is exact but no number of steps (points finer than the standard rounds to) is one the reference knows,
    /// and so is a range.
    /// </summary>
    /// <param name="total">总分 in steps, or the mark for one that is none.</param>
    /// <param name="grade">等级 by its position.</param>
    /// <param name="beyond">The total where it is no number of steps.</param>
    public void Add(int total, byte grade, PointsRange? beyond)
    {
        if (grade == BatchScores.NoGrade)
        {
            _withoutGrade++;
        }
        else
        {
            _grades[grade]++;
        }

        if (total == BatchScores.NoTotal)
        {
            if (beyond is { IsExact: true, Min: var fine })
            {
                _fine[fine] = _fine.GetValueOrDefault(fine) + 1;
                _fineSum += fine;
            }
            else
            {
                _ranged++;
            }

            return;
        }

        _sum += total;
        if ((uint)total < Common && (_common is not null || _rare.Count > 1_000))
        {
            _common ??= new long[Common];
            _common[total]++;
        }
        else
        {
            _rare[total] = _rare.GetValueOrDefault(total) + 1;
        }
    }

    public BatchSummary.Part ToPart(ScoringScale scale)
    {
        List<BatchSummary.TotalCount> counts = [.. _fine.Select(entry => new BatchSummary.TotalCount(entry.Key, entry.Value))];
        for (var i = 0; _common is not null && i < Common; i++)
        {
            if (_common[i] > 0)
            {
                counts.Add(new BatchSummary.TotalCount(scale.Of(i), _common[i]));
            }
        }

        counts.AddRange(_rare.Select(entry => new BatchSummary.TotalCount(scale.Of(entry.Key), entry.Value)));
        return new BatchSummary.Part(
            EquatableList.Create<long>(_grades), _withoutGrade, _ranged, scale.Of(_sum) + _fineSum, BatchSummary.Histogram.Of(counts));
    }
}

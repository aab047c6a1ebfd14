using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>Counts the units of a stream, one by one, into the summary of one standard.</summary>
internal sealed class SummaryBuilder
{
    private readonly EvaluationStandard _standard;
    private readonly SummaryQuestions _asked;
    private readonly SummaryCounter _all;
    private readonly UnitRanking _top;
    private readonly UnitRanking _bottom;
    private readonly Dictionary<BatchSummary.RollUpKey, SummaryCounter> _rollUps = [];
    private readonly Dictionary<string, Loss> _losses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Loss> _indicators = new(StringComparer.Ordinal);

    public SummaryBuilder(EvaluationStandard standard, SummaryQuestions asked)
    {
        (_standard, _asked, Scale) = (standard, asked, new ScoringScale(standard));
        _all = new SummaryCounter(standard.Grades.Value.Bands.Count);
        (_top, _bottom) = (new UnitRanking(true, asked.Ends), new UnitRanking(false, asked.Ends));
    }

    public ScoringScale Scale { get; }

    /// <summary>Counts a unit that was scored.</summary>
    public void Add(ScoredEvaluation scored, UnitFacts unit)
    {
        var reference = ReferenceScore.Of(scored, _standard.Grades.Value);
        var (total, grade) = (ScorePut.Sum(scored.Total, Scale), (byte)reference.Grade);
        _all.Add(total, grade, scored.Total);
        foreach (var kind in _asked.RollUps)
        {
            if (unit.GroupOf(kind, _asked) is { } name)
            {
                RollUpOf(new BatchSummary.RollUpKey(kind, name)).Add(total, grade, scored.Total);
            }
        }

        if (!scored.Total.IsExact)
        {
            return;
        }

        AddEnds(scored.Total.Min, unit.Utf8Name, unit.Line);
        foreach (var loss in reference.Losses)
        {
            LossOf(loss.Name).Add(loss.Points.TenThousandths, loss.Lost.TenThousandths);
        }

        foreach (var loss in reference.Indicators)
        {
            IndicatorOf(loss.Name).Add(loss.Points.TenThousandths, loss.Lost.TenThousandths);
        }
    }

    /// <summary>Counts the total of a unit that a kernel could score, without its groups and losses.</summary>
    public void Add(int total, byte grade) => _all.Add(total, grade, null);

    /// <summary>Puts a unit at the ends where it belongs there.</summary>
    public void AddEnds(Points total, ReadOnlySpan<byte> name, long line)
    {
        _top.Add(total, name, line);
        _bottom.Add(total, name, line);
    }

    /// <summary>The counts of a group, made at first use.</summary>
    public SummaryCounter RollUpOf(BatchSummary.RollUpKey key)
    {
        if (!_rollUps.TryGetValue(key, out var counter))
        {
            _rollUps.Add(key, counter = new SummaryCounter(_standard.Grades.Value.Bands.Count));
        }

        return counter;
    }

    /// <summary>The loss of a first level, made at first use.</summary>
    public Loss LossOf(string name) => Of(_losses, name);

    /// <summary>The loss of an indicator, made at first use.</summary>
    public Loss IndicatorOf(string name) => Of(_indicators, name);

    public BatchSummary ToSummary()
    {
        SortedDictionary<BatchSummary.RollUpKey, SummaryCounter> rollUps = new(_rollUps, RollUpCounter.Order);
        return new BatchSummary
        {
            StandardId = _standard.Id,
            StandardVersion = _standard.Version,
            StandardTitle = _standard.Title,
            Grades = _standard.Grades.Value,
            FundingBounds = _asked.FundingBounds,
            Ends = _asked.Ends,
            All = _all.ToPart(Scale),
            Losses = ListOf(_losses),
            Indicators = ListOf(_indicators),
            Top = _top.ToList(),
            Bottom = _bottom.ToList(),
            RollUps = rollUps.Select(entry => new BatchSummary.RollUp(entry.Key, entry.Value.ToPart(Scale))).ToEquatableList(),
        };
    }

    private static Loss Of(Dictionary<string, Loss> losses, string name)
    {
        if (!losses.TryGetValue(name, out var loss))
        {
            losses.Add(name, loss = new Loss());
        }

        return loss;
    }

    // one with nothing counted is known of, and says nothing
    private static EquatableList<BatchScores.GroupLoss> ListOf(Dictionary<string, Loss> losses) => losses
        .Where(entry => entry.Value.Points > 0)
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => new BatchScores.GroupLoss(entry.Key, Points.FromSum(entry.Value.Points), Points.FromSum(entry.Value.Lost)))
        .ToEquatableList();

    /// <summary>失分: points and what they lost, in ten-thousandths.</summary>
    internal sealed class Loss
    {
        public Int128 Points { get; private set; }

        public Int128 Lost { get; private set; }

        public void Add(long points, long lost) => (Points, Lost) = (Points + points, Lost + lost);
    }
}

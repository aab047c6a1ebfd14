using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>What the reference made of a unit, with ranges kept.</summary>
internal sealed record ReferenceScore(
    PointsRange Total, int Grade, PointsRange? Execution, EquatableList<PointsRange> Lines, EquatableList<PointsRange> Groups,
    EquatableList<BatchScores.GroupLoss> Losses, EquatableList<BatchScores.GroupLoss> Indicators)
{
    /// <summary>No definite grade.</summary>
    public const int NoGrade = byte.MaxValue;

    /// <summary>The position of a grade in its scale.</summary>
    public static int PositionOf(string? code, GradeScale scale)
    {
        for (var i = 0; i < scale.Bands.Count; i++)
        {
            if (scale.Bands[i].Code == code)
            {
                return i;
            }
        }

        return NoGrade;
    }

    /// <summary>What matters to a batch of a scored evaluation.</summary>
    public static ReferenceScore Of(ScoredEvaluation scored, GradeScale scale)
    {
        var execution = scored.Execution is { } line ? RangeOf(line) : (PointsRange?)null;
        var first = execution is null ? 0 : 1;
        var lines = new PointsRange[scored.Lines.Count - first];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = RangeOf(scored.Lines[i + first]);
        }

        List<PointsRange> groups = [];
        List<BatchScores.GroupLoss> losses = [];
        foreach (var level in scored.Levels)
        {
            groups.Add(level.Score);
            AddLoss(losses, level.Name ?? "", level.Points, level.Score);
        }

        if (execution is { } range)
        {
            AddLoss(losses, LossCounter.Execution, scored.Execution!.Points, range);
        }

        List<BatchScores.GroupLoss> indicators = [];
        foreach (var scoredLine in scored.Lines)
        {
            if (scoredLine.Kind == LineKind.Indicator)
            {
                AddLoss(indicators, scoredLine.Name, scoredLine.Points, scoredLine.Contribution);
            }
        }

        return new ReferenceScore(
            scored.Total,
            PositionOf(scored.Grade?.Code, scale),
            execution,
            EquatableList.Create<PointsRange>(lines),
            groups.ToEquatableList(),
            losses.ToEquatableList(),
            indicators.ToEquatableList());
    }

    /// <summary>Adds what a first level or an indicator lost, where both its points and its score are known.</summary>
    public static void AddLoss(List<BatchScores.GroupLoss> losses, string name, Points? points, PointsRange score)
    {
        if (points is { } known && score.IsExact && known > Points.Zero)
        {
            losses.Add(new BatchScores.GroupLoss(name, known, known - score.Min));
        }
    }

    private static PointsRange RangeOf(ScoredLine line) => line.Contribution;
}

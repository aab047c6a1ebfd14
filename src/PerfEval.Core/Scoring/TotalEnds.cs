using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>总分的两端: the stages from the lines to the printed total, at the worst and at the best end.</summary>
internal sealed class TotalEnds(IReadOnlyList<ScoredLine> lines, CountedLines counted, (Points Whole, Points Part)? scale, EvaluationStandard standard)
{
    private static readonly Rounding Fine = new(Points.Decimals);

    private RoundingPolicy Policy => standard.Rounding.Value;

    /// <summary>The stages of one end.</summary>
    /// <param name="best">The best end, else the worst.</param>
    /// <param name="unprinted">What lines without points add.</param>
    public End At(bool best, Points unprinted)
    {
        var dropped = counted.Dropped(i => ExactOf(lines[i], best));
        var (all, kept) = (unprinted, unprinted);
        var exact = default(ExactSum).Add(unprinted, Ratio.One);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Points is null)
            {
                continue;
            }

            var contribution = ContributionOf(lines[i], best);
            all += contribution;
            if (!dropped.Contains(i))
            {
                kept += contribution;
                var part = ExactOf(lines[i], best);
                exact = exact.Add(lines[i].GoalIndex is null ? part : part.Over(counted.AveragedGoals));
            }
        }

        var isAveraged = counted.AveragedGoals > 1;
        var averaged = isAveraged ? exact.Round(Fine) : kept;
        exact = scale is { } to ? exact.Scale(to.Whole, to.Part) : exact;
        var rescaled = scale is null ? averaged : exact.Round(Fine);

        // lines that are rounded already are only added up
        var isPlainSum = scale is null && !isAveraged && Policy.Place == RoundingPlace.Line;
        return new End(all, kept, averaged, rescaled, isPlainSum ? kept : exact.Round(Policy.Rounding));
    }

    /// <summary>The points of the goals that averaging takes out of the full points.</summary>
    public Points PointsLost()
    {
        var sum = Points.Zero;
        foreach (var line in lines)
        {
            sum += line.GoalIndex is null ? Points.Zero : line.Points ?? Points.Zero;
        }

        sum -= counted.DroppedPoints;
        return sum - default(ExactSum).Add(sum, Ratio.One).Over(counted.AveragedGoals).Round(Fine);
    }

    private static Points ContributionOf(ScoredLine line, bool best) => best ? line.Contribution.Max!.Value : line.Contribution.Min;

    private ExactSum ExactOf(ScoredLine line, bool best) => Policy.Place == RoundingPlace.Total && ShareOf(line.Outcome, best) is { } share
        ? default(ExactSum).Add(line.Points!.Value, share)
        : default(ExactSum).Add(ContributionOf(line, best), Ratio.One);

    private static Ratio? ShareOf(ScoreOutcome outcome, bool best) => outcome switch
    {
        ScoreOutcome.Scored scored => scored.Share,
        ScoreOutcome.Ranged ranged => best ? ranged.Most : ranged.Least,
        _ => null,
    };

    /// <summary>
    /// One end of the total: all lines as printed, those that count, the same with goals averaged and then scaled up (to four decimals), and the total as printed.
    /// </summary>
    public readonly record struct End(Points Lines, Points Counted, Points Averaged, Points Rescaled, Points Printed);
}

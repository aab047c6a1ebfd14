using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>失分账的编制: what each line loses, and one entry for each stage between the lines and the total.</summary>
internal static class TotalLedger
{
    /// <summary>The ledger of a total.</summary>
    /// <param name="lines">得分行.</param>
    /// <param name="unscored">Points that are not scored.</param>
    /// <param name="worst">The worst end.</param>
    /// <param name="best">The best end; null where there is none.</param>
    /// <param name="within">The ends as far as the full points go.</param>
    /// <param name="total">The total as printed, under the caps of the standard.</param>
    /// <param name="goals">How goals count.</param>
    public static PointsLedger Of(
        EquatableList<ScoredLine> lines,
        List<UnprintedPoints.Cap> unscored,
        TotalEnd worst,
        TotalEnd? best,
        PointsRange within,
        PointsRange total,
        GoalCounting goals)
    {
        var entries = new List<PointsLedger.Entry>();
        var (points, least, most) = AddLosses(entries, lines, unscored);

        // what groups and goals take off the losses they take off the full
        // points too; those of the best end are the full points of the ledger
        var end = best ?? worst;
        var (fewer, spread) = (points - end.PointsCounted, end.PointsCounted - end.PointsShared);
        Add(entries, "cause.group", least - worst.Counted - fewer, most - best?.Counted - fewer);
        Add(
            entries,
            goals == GoalCounting.Averaged ? "cause.goals" : "cause.goalsWeighed",
            worst.Counted - worst.Shared - spread,
            best?.Counted - best?.Shared - spread);
        if (worst.IsRescaled || best is { IsRescaled: true })
        {
            entries.Add(Stage("cause.rescaling", worst.Shared - worst.Rescaled, best?.Shared - best?.Rescaled));
        }

        Add(entries, "cause.rounding", worst.Rescaled - worst.Printed, best?.Rescaled - best?.Printed);
        Add(entries, "cause.fullPoints", worst.Printed - within.Min, best?.Printed - within.Max);
        Add(entries, "cause.cap", within.Min - total.Min, within.Max - total.Max);
        return new PointsLedger(best is null ? null : best.PointsShared, entries.ToEquatableList(), total);
    }

    /// <summary>What the lines lose, and their points and scores.</summary>
    /// <returns>The points of all lines, and what they come to at the least and at the most, as printed.</returns>
    public static (Points Points, Points Least, Points Most) AddLosses(
        List<PointsLedger.Entry> entries, EquatableList<ScoredLine> lines, List<UnprintedPoints.Cap> unscored)
    {
        var (sum, least, most) = (Points.Zero, Points.Zero, Points.Zero);
        foreach (var line in lines)
        {
            if (line.Points is not { } points)
            {
                continue;
            }

            var (atBest, atWorst) = (points - line.Contribution.Max!.Value, points - line.Contribution.Min);
            (sum, least, most) = (sum + points, least + points - atWorst, most + points - atBest);
            if (atBest != Points.Zero || atWorst != Points.Zero)
            {
                entries.Add(new PointsLedger.Entry(line.Name, line.Place, atBest, atWorst, CauseOf(line)));
            }
        }

        foreach (var cap in unscored)
        {
            if (cap.Most is { } all && all > Points.Zero)
            {
                (sum, most) = (sum + all, most + all);
                entries.Add(new PointsLedger.Entry(cap.Name, cap.Place, Points.Zero, all, cap.Why));
            }
        }

        return (sum, least, most);
    }

    private static Remark CauseOf(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.NotApplicable => Remark.Of("cause.notApplicable"),
        ScoreOutcome.NotReported => Remark.Of("cause.notReported"),
        _ => line.Outcome.Reason?.Sentence ?? line.Explanation.Step,
    };

    private static void Add(List<PointsLedger.Entry> entries, string cause, Points atWorst, Points? atBest)
    {
        if (atWorst != Points.Zero || (atBest ?? Points.Zero) != Points.Zero)
        {
            entries.Add(Stage(cause, atWorst, atBest));
        }
    }

    // where the total has no upper end, its worst end speaks for both
    private static PointsLedger.Entry Stage(string cause, Points atWorst, Points? atBest) =>
        new("", Place.Report, atBest ?? atWorst, atWorst, Remark.Of(cause));
}

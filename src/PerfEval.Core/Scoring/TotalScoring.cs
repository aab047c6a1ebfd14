using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 总分与失分账: adds the lines up at both ends; leaves out what a best-of group does not count, averages goals, scales up for lines that do not apply, rounds once more and caps, each
/// only where the standard says so and each with its own entry, so that the ledger stays exact.
/// </summary>
internal static class TotalScoring
{
    /// <summary>The total as printed, the ledger that leads to it, and the steps between.</summary>
    public static TotalResult Of(List<ScoredLine> lines, List<UnprintedPoints.Cap> unprinted, Capping capping, EvaluationStandard standard)
    {
        // a standard that says what several goals come to has said it; else the form's own shares are unknown
        if (standard is { Goals: null, Groups.Count: 0 } && WeighedGoals.Are(lines, standard))
        {
            return Capped(WeighedGoals.Of(lines, standard), capping, standard);
        }

        var entries = new List<LedgerEntry>();
        Points? full = Points.Zero;
        foreach (var line in lines)
        {
            if (line.Points is not { } points)
            {
                continue;
            }

            full += points;
            AddLoss(entries, line, points);
        }

        foreach (var cap in unprinted)
        {
            full += cap.Most;
            if (cap.Most is { } most && most > Points.Zero)
            {
                entries.Add(new LedgerEntry(cap.Name, cap.Place, Points.Zero, most, Remark.Of("why.pointsNotPrinted")));
            }
        }

        // with points unknown nobody knows what to scale by: the total has no upper end, and no grade
        var counted = CountedLines.Of(lines, standard);
        var isDue = Rescaling.IsDue(lines, counted, standard, out var applicable);
        full = isDue && unprinted.Count > 0 ? null : full;
        var rescale = isDue && full is not null && applicable > Points.Zero;
        var ends = new TotalEnds(lines, counted, rescale ? (standard.FullPoints.Value, applicable) : null, standard);
        var worst = ends.At(best: false, Points.Zero);
        var best = full is null ? (TotalEnds.End?)null : ends.At(best: true, SumOf(unprinted));
        var total = new PointsRange(capping.Limit(worst.Printed, best: false)!.Value, capping.Limit(best?.Printed, best: true));

        // what groups and goals take off the losses they take off the full points too
        var fewer = counted.DroppedPoints;
        var spread = counted.AveragedGoals > 1 ? ends.PointsLost() : Points.Zero;
        full = full - fewer - spread;
        Add(entries, "cause.group", worst.Lines - worst.Counted - fewer, best?.Lines - best?.Counted - fewer);
        Add(entries, "cause.goals", worst.Counted - worst.Averaged - spread, best?.Counted - best?.Averaged - spread);
        Add(entries, "cause.rescaling", worst.Averaged - worst.Rescaled, best?.Averaged - best?.Rescaled);
        Add(entries, "cause.rounding", worst.Rescaled - worst.Printed, best?.Rescaled - best?.Printed);
        Add(entries, "cause.cap", worst.Printed - total.Min, best is { } top && total.Max is { } max ? top.Printed - max : null);
        return new TotalResult(total, new PointsLedger(full, entries.ToEquatableList(), total), Steps(counted, rescale, capping, standard));
    }

    private static TotalResult Capped(PointsLedger ledger, Capping capping, EvaluationStandard standard)
    {
        List<LedgerEntry> entries = [.. ledger.Entries];
        var (min, max) = (ledger.Total.Min, ledger.Total.Max!.Value);
        var total = new PointsRange(capping.Limit(min, best: false)!.Value, capping.Limit(max, best: true));
        Add(entries, "cause.cap", min - total.Min, max - total.Max);
        return new TotalResult(
            total, new PointsLedger(ledger.Full, entries.ToEquatableList(), total),
            [new ScoreExplanation { Step = Remark.Of("cause.goalsWeighed") }, .. capping.Steps(standard)]);
    }

    /// <summary>What one line loses, where it loses anything.</summary>
    internal static void AddLoss(List<LedgerEntry> entries, ScoredLine line, Points points)
    {
        var atBest = points - line.Contribution.Max!.Value;
        var atWorst = points - line.Contribution.Min;
        if (atBest != Points.Zero || atWorst != Points.Zero)
        {
            entries.Add(new LedgerEntry(line.Name, line.Place, atBest, atWorst, CauseOf(line)));
        }
    }

    private static Remark CauseOf(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.Ranged ranged => ranged.Why,
        ScoreOutcome.NotComputable none => none.Why,
        ScoreOutcome.NotApplicable => Remark.Of("cause.notApplicable"),
        ScoreOutcome.NotReported => Remark.Of("cause.notReported"),
        _ => line.Explanation.Step,
    };

    // where the total has no upper end, its worst end speaks for both
    private static void Add(List<LedgerEntry> entries, string cause, Points atWorst, Points? atBest)
    {
        if (atWorst != Points.Zero || (atBest ?? Points.Zero) != Points.Zero)
        {
            entries.Add(new LedgerEntry("", Place.Report, atBest ?? atWorst, atWorst, Remark.Of(cause)));
        }
    }

    private static EquatableList<ScoreExplanation> Steps(CountedLines counted, bool rescaled, Capping capping, EvaluationStandard standard)
    {
        List<ScoreExplanation> steps = [];
        foreach (var group in standard.Groups)
        {
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of(
                    "step.bestOf", Argument.Of("group", group.Value.Name), Argument.Of("members", group.Value.Members), Argument.Of("count", group.Value.Counted)),
                Source = group.Source,
            });
        }

        if (counted.AveragedGoals > 1)
        {
            steps.Add(new ScoreExplanation { Step = Remark.Of("step.goalsAveraged", Argument.Of("count", counted.AveragedGoals)), Source = standard.Goals!.Source });
        }

        if (rescaled)
        {
            steps.Add(new ScoreExplanation { Step = Remark.Of("cause.rescaling"), Source = standard.NotApplicable.Source });
        }

        if (rescaled || counted.AveragedGoals > 1 || standard.Rounding.Value.Place == RoundingPlace.Total)
        {
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of("step.rounding", Argument.Of("decimals", standard.Rounding.Value.Rounding.Decimals)),
                Source = standard.Rounding.Source,
            });
        }

        steps.AddRange(capping.Steps(standard));
        return steps.ToEquatableList();
    }

    private static Points SumOf(List<UnprintedPoints.Cap> caps)
    {
        var sum = Points.Zero;
        foreach (var cap in caps)
        {
            sum += cap.Most ?? Points.Zero;
        }

        return sum;
    }
}

using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 总分与失分账: adds the lines up at both ends, scales up for lines that do not apply where the standard says so, rounds once more only where it says so, and keeps the ledger exact.
/// </summary>
internal static class TotalScoring
{
    /// <summary>The total as printed and the ledger that leads to it.</summary>
    public static (PointsRange Total, PointsLedger Ledger, bool Rescaled) Of(
        List<ScoredLine> lines, List<UnprintedPoints.Cap> caps, EvaluationStandard standard)
    {
        if (WeighedGoals.Are(lines, standard))
        {
            var (weighed, losses) = WeighedGoals.Of(lines, standard);
            return (weighed, losses, false);
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

        foreach (var cap in caps)
        {
            full += cap.Most;
            if (cap.Most is { } most && most > Points.Zero)
            {
                entries.Add(new LedgerEntry(cap.Name, cap.Place, Points.Zero, most, Remark.Of("why.pointsNotPrinted")));
            }
        }

        // with points unknown nobody knows what to scale by: the total has no upper end, and no grade
        var isDue = Rescaling.IsDue(lines, standard, out var applicable);
        full = isDue && caps.Count > 0 ? null : full;
        var rescale = isDue && full is not null && applicable > Points.Zero;
        var scale = rescale ? (standard.FullPoints.Value, applicable) : ((Points, Points)?)null;
        var worst = EndOf(lines, Points.Zero, scale, standard, best: false);
        var best = full is null ? (End?)null : EndOf(lines, SumOf(caps), scale, standard, best: true);
        AddTotalEntries(entries, worst, best ?? worst, rescale);
        var total = new PointsRange(worst.Printed, best?.Printed);
        return (total, new PointsLedger(full, entries.ToEquatableList(), total), rescale);
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

    private static void AddTotalEntries(List<LedgerEntry> entries, End worst, End best, bool rescaled)
    {
        if (rescaled)
        {
            entries.Add(new LedgerEntry("", Place.Report, best.Lines - best.Fine, worst.Lines - worst.Fine, Remark.Of("cause.rescaling")));
        }

        var atBest = (rescaled ? best.Fine : best.Lines) - best.Printed;
        var atWorst = (rescaled ? worst.Fine : worst.Lines) - worst.Printed;
        if (atBest != Points.Zero || atWorst != Points.Zero)
        {
            entries.Add(new LedgerEntry("", Place.Report, atBest, atWorst, Remark.Of("cause.rounding")));
        }
    }

    private static End EndOf(
        List<ScoredLine> lines, Points unprinted, (Points Whole, Points Part)? scale, EvaluationStandard standard, bool best)
    {
        var policy = standard.Rounding.Value;
        var printed = unprinted;
        var exact = default(ExactSum).Add(unprinted, Ratio.One);
        foreach (var line in lines)
        {
            if (line.Points is not { } points)
            {
                continue;
            }

            var counted = best ? line.Contribution.Max!.Value : line.Contribution.Min;
            printed += counted;
            exact = policy.Place == RoundingPlace.Total && ShareOf(line.Outcome, best) is { } share
                ? exact.Add(points, share)
                : exact.Add(counted, Ratio.One);
        }

        // lines that are rounded already are only added up
        if (scale is null && policy.Place == RoundingPlace.Line)
        {
            return new End(printed, printed, printed);
        }

        exact = scale is { } to ? exact.Scale(to.Whole, to.Part) : exact;
        return new End(printed, exact.Round(new Rounding(Points.Decimals)), exact.Round(policy.Rounding));
    }

    private static Ratio? ShareOf(ScoreOutcome outcome, bool best) => outcome switch
    {
        ScoreOutcome.Scored scored => scored.Share,
        ScoreOutcome.Ranged ranged => best ? ranged.Most : ranged.Least,
        _ => null,
    };

    private static Points SumOf(List<UnprintedPoints.Cap> caps)
    {
        var sum = Points.Zero;
        foreach (var cap in caps)
        {
            sum += cap.Most ?? Points.Zero;
        }

        return sum;
    }

    /// <summary>One end of the total: the sum of the printed lines, the scaled sum to four decimals, and the total as printed.</summary>
    private readonly record struct End(Points Lines, Points Fine, Points Printed);
}

using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 总分与失分账: from the lines to total, grade and ledger. Each stage between them has its own entry, so that the ledger
/// adds up exactly at both ends. No total exceeds the full points or falls below 0, and where no indicator was scored
/// there is no total at all: execution alone is not an evaluation.
/// </summary>
internal static class TotalScoring
{
    /// <summary>The total as printed, its grade, the ledger that leads to it, and the steps between.</summary>
    /// <param name="goals">年度目标; none where the lines came as columns.</param>
    /// <param name="lines">The scored lines, execution first.</param>
    /// <param name="incidents">重大事项.</param>
    /// <param name="standard">评价标准.</param>
    /// <param name="hasAllRows">False where the table is cut short.</param>
    public static TotalResult Of(
        EquatableList<AnnualGoal> goals,
        EquatableList<ScoredLine> lines,
        EquatableList<Incident> incidents,
        EvaluationStandard standard,
        bool hasAllRows = true)
    {
        var full = standard.FullPoints.Value;
        var unscored = UnprintedPoints.Of(goals, lines, full);
        var shares = GoalShares.Of(lines, unscored, standard, hasAllRows);
        if (!hasAllRows && !unscored.Exists(cap => cap.Most is null))
        {
            AddUnseen(unscored, shares.Unseen(full));
        }

        var capping = Capping.Of(lines, incidents, standard);
        if (!ScoredEvaluation.HasIndicator(lines))
        {
            return WithoutTotal(lines, unscored, capping);
        }

        var ends = new TotalEnds(lines, unscored, shares, standard);
        var worst = ends.At(best: false);
        var end = ends.AreOne ? worst : ends.At(best: true);
        var best = end.HasNoUpperEnd ? null : end;
        var within = new PointsRange(Within(worst.Printed, full), best is null ? null : Within(best.Printed, full));
        var total = new PointsRange(capping.Limit(within.Min, best: false)!.Value, capping.Limit(within.Max, best: true));
        var grade = hasAllRows ? capping.GradeOf(total, standard) : null;
        return new TotalResult(
            total,
            grade,
            hasAllRows ? null : Remark.Of("step.cutShort"),
            TotalLedger.Of(lines, unscored, worst, best, within, total, shares.Counting),
            Steps(ends, worst, best, capping, standard),
            capping.Applied,
            unscored)
        {
            IsComputable = true,
        };
    }

    private static void AddUnseen(List<UnprintedPoints.Cap> unscored, (int Goal, Points Most) unseen)
    {
        if (unseen.Most > Points.Zero)
        {
            var place = Place.Report.Then(ReportPart.Goal);
            unscored.Add(new UnprintedPoints.Cap("", place, unseen.Goal, unseen.Most, Remark.Of("cause.unseen")));
        }
    }

    private static TotalResult WithoutTotal(EquatableList<ScoredLine> lines, List<UnprintedPoints.Cap> unscored, Capping capping)
    {
        var total = new PointsRange(Points.Zero, null);
        List<PointsLedger.Entry> entries = [];
        TotalLedger.AddLosses(entries, lines, unscored);
        var ledger = new PointsLedger(null, entries.ToEquatableList(), total);
        return new TotalResult(total, null, Remark.Of("step.nothingScored"), ledger, default, capping.Applied, unscored)
        {
            IsComputable = false,
        };
    }

    private static Points Within(Points total, Points full) => Points.Max(Points.Zero, Points.Min(total, full));

    private static EquatableList<ScoreExplanation> Steps(
        TotalEnds ends, TotalEnd worst, TotalEnd? best, Capping capping, EvaluationStandard standard)
    {
        List<ScoreExplanation> steps = [];
        foreach (var group in standard.Groups)
        {
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of(
                    "step.bestOf",
                    Argument.Of("group", group.Value.Name),
                    Argument.Of("members", group.Value.Members),
                    Argument.Of("count", group.Value.Counted)),
                Source = group.Source,
            });
        }

        if (ends.Shares.Counting == GoalCounting.Averaged)
        {
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of("step.goalsAveraged", Argument.Of("count", ends.Shares.Carrying.Count)),
                Source = standard.Goals!.Source,
            });
        }
        else if (ends.Shares.Counting == GoalCounting.Apart)
        {
            steps.Add(new ScoreExplanation { Step = Remark.Of("cause.goalsWeighed") });
        }

        if (worst.IsRescaled || best is { IsRescaled: true })
        {
            steps.Add(new ScoreExplanation { Step = Remark.Of("cause.rescaling"), Source = standard.NotApplicable.Source });
        }

        if (worst.IsRounded || best is { IsRounded: true })
        {
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of("step.rounding", Argument.Of("decimals", standard.Rounding.Value.Rounding.Decimals)),
                Source = standard.Rounding.Source,
            });
        }

        capping.AddSteps(steps, standard);
        return steps.ToEquatableList();
    }
}

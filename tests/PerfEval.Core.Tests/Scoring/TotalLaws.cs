using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What holds of lines, groups, totals and the ledger of any report under any standard.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 300)]
public sealed class TotalLaws
{
    [Property]
    public bool A_line_counts_between_0_and_its_points_but_an_adjusting_item(ScoringCase it) => Score(it).Lines.All(line =>
        line.PointsOrigin == PointsOrigin.Adjusting
        || ((line.Contribution.Min >= Points.Zero || (line.Points == Points.Zero && line.Outcome is ScoreOutcome.NotComputable))
            && (line.Points is not { } points || line.Contribution.Max <= points)));

    [Property]
    public bool A_total_lies_between_0_and_the_full_points(ScoringCase it) => Score(it).Total is var total
        && total.Min >= Points.Zero && (total.Max ?? total.Min) <= it.Standard.FullPoints.Value;

    [Property]
    public bool A_share_lies_between_0_and_1(ScoringCase it) => Score(it).Lines.All(line => line.Outcome switch
    {
        ScoreOutcome.Scored scored => scored.Share >= Ratio.Zero && scored.Share <= Ratio.One,
        ScoreOutcome.Ranged ranged => ranged.Least >= Ratio.Zero && ranged.Least <= ranged.Most && ranged.Most <= Ratio.One,
        _ => true,
    });

    [Property]
    public bool A_line_that_is_scored_counts_just_its_score(ScoringCase it) => Score(it).Lines.All(line =>
        line.Points is null || line.Score is not { } score || line.Contribution == PointsRange.Exactly(score));

    [Property]
    public bool Only_a_range_or_what_is_missing_is_inexact(ScoringCase it) => Score(it).Lines.All(line =>
        line.Contribution.IsExact || line.Outcome is not (ScoreOutcome.Scored or ScoreOutcome.NotApplicable));

    [Property]
    public Property The_total_is_the_sum_of_its_lines_where_nothing_is_rounded_or_rescaled_after_them(ScoringCase it)
    {
        var scored = Score(it);
        var sum = scored.Lines.Where(line => line.Points is not null).Aggregate(default(PointsRange), (total, line) => total + line.Contribution);
        var isPlain = IsSummed(it, scored);
        return (!isPlain || (scored.Total.Min == sum.Min && (scored.Lines.Any(line => line.Points is null) || scored.Total == sum)))
            .ToProperty().Classify(isPlain, "plain sums");
    }

    [Property]
    public bool Every_line_is_execution_or_stands_under_its_first_level(ScoringCase it)
    {
        var scored = Score(it);
        var tree = scored.Goals.SelectMany(goal => goal.Levels.SelectMany(level => level.Lines.Select(line => (goal, level, line)))).ToList();
        return scored.Lines.Skip(scored.Execution is null ? 0 : 1).SequenceEqual(tree.Select(node => node.line))
            && (scored.Execution is null || ReferenceEquals(scored.Execution, scored.Lines[0]))
            && tree.All(node => node.line.GoalIndex == node.goal.GoalIndex && node.level.GoalIndex == node.goal.GoalIndex
                && node.line.FirstLevelIndex == node.level.FirstLevelIndex);
    }

    [Property]
    public Property The_total_is_execution_and_the_sum_of_the_groups(ScoringCase it)
    {
        var scored = Score(it);
        var execution = scored.Lines.Where(line => line.Kind == LineKind.Execution && line.Points is not null).Select(line => line.Contribution);
        var sum = scored.Levels.Select(group => group.Score).Concat(execution).Aggregate(default(PointsRange), (total, part) => total + part);
        var isPlain = IsSummed(it, scored);
        // a group whose points are bounded by its goal alone has no upper end of its own
        return (!isPlain || (scored.Total.Min == sum.Min && (sum.Max is null || scored.Total.Max is null || scored.Total.Max == sum.Max)))
            .ToProperty().Classify(isPlain, "plain sums");
    }

    [Property]
    public bool Full_points_less_the_losses_are_the_total_at_both_ends(ScoringCase it)
    {
        var (full, entries, total) = Score(it).Ledger;
        return full is not { } points
            || (points - Sum(entries.Select(entry => entry.AtBest)) == total.Max && points - Sum(entries.Select(entry => entry.AtWorst)) == total.Min);
    }

    [Property]
    public bool The_ledger_has_a_line_for_a_loss_and_none_for_nothing(ScoringCase it)
    {
        var scored = Score(it);
        return scored.Ledger.Total == scored.Total
            && scored.Ledger.Entries.Where(entry => entry.Cause.Key is not "cause.rescaling").All(entry => entry.AtBest != Points.Zero || entry.AtWorst != Points.Zero)
            && scored.Lines.All(line => line.Points is not { } points || line.Contribution == PointsRange.Exactly(points)
                || scored.Ledger.Entries.Any(entry => entry.Place == line.Place));
    }

    [Property]
    public bool Only_rescaling_gives_points_back(ScoringCase it) => Score(it).Ledger.Entries.All(entry =>
        entry.Cause.Key is "cause.rescaling" or "cause.rounding" or "cause.group" or "cause.goals" or "cause.goalsWeighed" or "cause.fullPoints"
        || IsOfAdjustingItem(it, entry)
        || (entry.AtBest >= Points.Zero && entry.AtWorst >= (entry.Cause.Key == "cause.cap" ? Points.Zero : entry.AtBest)));

    // what it adds gives points back, and what it takes off is a loss
    private static bool IsOfAdjustingItem(ScoringCase it, PointsLedger.Entry entry) =>
        Score(it).Lines.Any(line => line.PointsOrigin == PointsOrigin.Adjusting && line.Place == entry.Place);

    [Property]
    public bool What_is_rescaled_or_rounded_at_the_total_is_said_once(ScoringCase it)
    {
        var scored = Score(it);
        var entries = scored.Ledger.Entries.Select(entry => entry.Cause.Key).ToList();
        var steps = scored.Explanation.Parts.Select(part => part.Step.Key).ToList();
        var mustRound = scored.HasTotal && (it.Standard.Rounding.Value.Place == RoundingPolicy.RoundingPlace.Total || steps.Contains("cause.rescaling"));
        var mayRound = mustRound || steps.Contains("step.goalsAveraged") || steps.Contains("cause.goalsWeighed");
        return entries.Count(key => key == "cause.rescaling") == steps.Count(key => key == "cause.rescaling")
            && entries.Count(key => key == "cause.rounding") <= steps.Count(key => key == "step.rounding")
            && steps.Count(key => key == "step.rounding") is var times && times >= (mustRound ? 1 : 0) && times <= (mayRound ? 1 : 0);
    }

    [Property]
    public bool Siblings_in_another_order_leave_the_total(ScoringCase it)
    {
        var (before, after) = (Score(it), Scorer.Score(Reversed(it.Report), it.Standard));
        return after.Total == before.Total && after.Grade == before.Grade && after.Ledger.Full == before.Ledger.Full
            && Sum(after.Ledger.Entries.Select(entry => entry.AtWorst)) == Sum(before.Ledger.Entries.Select(entry => entry.AtWorst));
    }

    [Property]
    public bool A_grade_is_definite_just_where_both_ends_have_it_and_no_rows_are_missing(ScoringCase it)
    {
        var scored = Score(it);
        var scale = it.Standard.Grades.Value;
        var isWhole = !it.Report.Completeness.MayLackRows()
            && scored.HasTotal;
        return it.Standard.Caps.Count > 0 || scored.Grade?.Code == (isWhole && scored.Total.Max is { } max && scale.Of(max) == scale.Of(scored.Total.Min) ? scale.Of(max).Code : null);
    }

    [Property]
    public Property A_cap_only_lowers_total_and_grade_and_says_why(ScoringCase it)
    {
        var (capped, free) = (Score(it), Scorer.Score(it.Report, it.Standard with { Caps = default }));
        var scale = it.Standard.Grades.Value;
        var isLower = capped.Total.Min <= free.Total.Min && (free.Total.Max is null || capped.Total.Max <= free.Total.Max)
            && (capped.Grade is null || free.Grade is null || scale.Named(capped.Grade.Code)!.LowerBound <= scale.Named(free.Grade.Code)!.LowerBound);
        return (isLower && (capped.Caps.Count > 0 || (capped.Total == free.Total && capped.Grade == free.Grade)))
            .ToProperty().Classify(capped.Caps.Count > 0, "capped");
    }

    [Property]
    public Property Of_a_group_the_best_count(ScoringCase it)
    {
        if (it.Standard.Groups.Count == 0 || it.Report.Goals.Count != 1 || it.Report.Goals[0].Tree.Leaves.Count == 0 || it.Standard.Rounding.Value.Place != RoundingPolicy.RoundingPlace.Line || it.Standard.Goals is not null)
        {
            return true.ToProperty();
        }

        var standard = it.Standard with { Caps = default, NotApplicable = Fixtures.SampleStandard.Of(NotApplicablePolicy.Excluded) };
        var scored = Scorer.Score(it.Report, standard);
        var group = standard.Groups[0].Value;
        bool IsMember(ScoredLine line) => line.Kind == LineKind.Indicator && line.Points is not null && group.Has(line.Name);
        var rest = scored.Lines.Where(line => line.Points is not null && !IsMember(line)).Aggregate(Points.Zero, (sum, line) => sum + line.Contribution.Min);
        var best = scored.Lines.Where(IsMember).Select(line => line.Contribution.Min).DefaultIfEmpty(Points.Zero).Max();
        return (!scored.HasTotal || scored.Total.Min == Points.Max(Points.Zero, Points.Min(rest + best, standard.FullPoints.Value))).ToProperty().Classify(scored.Lines.Count(IsMember) > 1, "a choice");
    }

    [Property]
    public bool The_same_again_is_equal_by_content(ScoringCase it) => Score(it) == Score(it) && Score(it).GetHashCode() == Score(it).GetHashCode();

    private static ScoredEvaluation Score(ScoringCase it) => Scorer.Score(it.Report, it.Standard);

    private static bool IsSummed(ScoringCase it, ScoredEvaluation scored) => it.Standard.Rounding.Value.Place == RoundingPolicy.RoundingPlace.Line
        && it.Standard.Groups.Count == 0 && scored.HasTotal && !it.Report.Completeness.MayLackRows()
        && scored.Caps.Count == 0   // a cap also ends a total that has no upper end of its own, and then takes nothing off in the ledger
        && !scored.Explanation.Parts.Any(part => part.Step.Key is "step.goalsAveraged" or "cause.goalsWeighed")
        && scored.Ledger.Entries.All(entry => entry.Cause.Key is not ("cause.rescaling" or "cause.cap" or "cause.fullPoints"));

    private static Points Sum(IEnumerable<Points> points) => points.Aggregate(Points.Zero, (sum, one) => sum + one);

    private static SelfEvaluation Reversed(SelfEvaluation report) => report with
    {
        Goals = report.Goals.Select(goal => new AnnualGoal(
            new IndicatorTree(Backwards(goal.Tree.FirstLevels.Select(first => first with
            {
                SecondLevels = Backwards(first.SecondLevels.Select(second => second with { Indicators = Backwards(second.Indicators) })),
            }))),
            Backwards(goal.Results))
        {
            DeclaredPoints = goal.DeclaredPoints,
        }).ToEquatableList(),
    };

    private static EquatableList<T> Backwards<T>(IEnumerable<T> items) => items.Reverse().ToEquatableList();
}

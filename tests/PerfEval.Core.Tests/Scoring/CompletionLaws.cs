using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Totals of one or several goals, held against an oracle: exact where all lines are, and else just the range of all that the open lines may still come to.</summary>
[Properties(Arbitrary = [typeof(TotalCases)], MaxTest = 500)]
public sealed class CompletionLaws
{
    [Property]
    public Property Every_completion_of_the_open_lines_lands_inside_the_total(ScoringCase it, int seed)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        var random = new Random(seed);
        var isInside = Enumerable.Range(0, 5).All(_ =>
        {
            var (least, most) = Total(it, scored, (low, high) => random.Next(4) switch { 0 => low, 1 => high, _ => Between(low, high, random.Next(101)) });
            return !scored.HasTotal || (least.CompareTo(Fraction.Of(scored.Total.Min)) >= 0 && most.CompareTo(Fraction.Of(scored.Total.Max!.Value)) <= 0);
        });
        return isInside.ToProperty().Classify(scored.Lines.Any(line => !line.Contribution.IsExact), "open lines").Classify(scored.Levels.Count() > 1, "several goals");
    }

    [Property]
    public Property Both_ends_of_the_total_are_totals_of_some_completion(ScoringCase it)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        // which points of a group count may be open: its ends are the limits of completions, looked at above and by hand
        var isOpen = it.Standard.Groups.Count > 0 && scored.Lines.Any(line => !line.Contribution.IsExact && it.Standard.Groups[0].Value.Has(line.Name));
        var (least, most) = (
            Total(it, scored, (low, _) => low, line => line.Contribution.Min).Least, Total(it, scored, (_, high) => high, line => line.Contribution.Max).Most);
        return (!scored.HasTotal || isOpen || (least.Is(scored.Total.Min) && most.Is(scored.Total.Max!.Value)))
            .ToProperty().Classify(!isOpen && scored.Total.IsExact, "exact").Classify(!isOpen && !scored.Total.IsExact, "ranges");
    }

    [Property]
    public bool A_total_lies_between_0_and_the_full_points_and_its_ledger_adds_up(ScoringCase it)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        var (full, entries, total) = scored.Ledger;
        return !scored.HasTotal || (total.Min >= Points.Zero && total.Max <= it.Standard.FullPoints.Value
            && full - entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtBest) == total.Max
            && full - entries.Aggregate(Points.Zero, (sum, entry) => sum + entry.AtWorst) == total.Min);
    }

    [Property]
    public bool A_grade_is_definite_just_where_both_ends_have_it(ScoringCase it)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        var scale = it.Standard.Grades.Value;
        var code = scored.HasTotal && scored.Total.Max is { } max && scale.Of(max) == scale.Of(scored.Total.Min) ? scale.Of(max).Code : null;
        return scored.Grade?.Code == code;
    }

    [Property]
    public bool Goals_and_their_rows_in_another_order_leave_the_total(ScoringCase it)
    {
        var (before, after) = (Scorer.Score(it.Report, it.Standard), Scorer.Score(it.Report with
        {
            Goals = it.Report.Goals.Reverse().Select(goal => new AnnualGoal(
                Fixtures.Rows.Tree([.. goal.Tree.Leaves.Select(leaf => leaf.Indicator).Reverse()]), goal.Results.Reverse().ToEquatableList())).ToEquatableList(),
        }, it.Standard));
        return before.Total == after.Total && before.Grade == after.Grade && before.Ledger.Full == after.Ledger.Full;
    }

    [Property]
    public bool A_batch_gives_the_same_totals_and_grades(ScoringCase it)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        var shared = it.Report.Goals.Count == 1 ? it.Report.Goals[0].Tree : null;
        return new[] { null, shared }.Distinct().All(tree =>
        {
            var plan = BatchScoringPlan.Compile(it.Standard, tree);
            var scores = plan.Score(EvaluationColumns.Read(plan, [it.Report, it.Report]));
            return scores.TotalOf(1) == scored.Total && scores.GradeOf(1)?.Code == scored.Grade?.Code && (scored.Total.IsExact || scores.Totals[1] == BatchScores.NoTotal);
        });
    }

    [Fact]
    public void A_wrong_total_would_be_found()
    {
        var it = TotalCases.Cases().Generator.Sample(60, 50).First(one => Scorer.Score(one.Report, one.Standard) is { HasTotal: true, Total: var total } && total.Min > Points.From(1));
        var scored = Scorer.Score(it.Report, it.Standard);
        var other = it with { Standard = it.Standard with { FullPoints = Fixtures.SampleStandard.Of(Points.From(0.5m)) } };

        Assert.False(Total(other, scored, (low, _) => low).Least.Is(scored.Total.Min));
    }

    private static (Fraction Least, Fraction Most) Total(ScoringCase it, ScoredEvaluation scored, Func<Ratio, Ratio, Ratio> choose, Func<ScoredLine, Points?>? printed = null) => new TotalOracle(it.Standard).Total(
        [.. scored.Lines.Select(line => new TotalOracle.Line(line.GoalIndex, line.Name, line.Points!.Value, line.Outcome switch
        {
            ScoreOutcome.NotApplicable => null,
            ScoreOutcome.Scored exact => exact.Share,
            ScoreOutcome.Ranged ranged => choose(ranged.Least, ranged.Most),
            _ => choose(Ratio.Zero, Ratio.One),
        }, printed?.Invoke(line)))]);

    // a hundredth of the way after another
    private static Ratio Between(Ratio low, Ratio high, int percent) => Ratio.Of(
        (low.Numerator * high.Denominator * (100 - percent)) + (high.Numerator * low.Denominator * percent), 100 * low.Denominator * high.Denominator);
}

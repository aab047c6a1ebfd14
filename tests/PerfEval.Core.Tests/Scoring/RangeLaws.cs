using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>A range holds the score of everything that could have been filed in place of what is open.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 800)]
public sealed class RangeLaws
{
    private static readonly decimal[] Steps = [0, 0.01m, 0.5m, 1, 3, 100, 100_000];

    [Property]
    public Property A_total_holds_that_of_every_way_to_fill_in_what_is_open(ScoringCase it, int choice)
    {
        var before = Scorer.Score(it.Report, it.Standard);
        var (filled, changes) = Filled(it.Report, before, choice);
        var after = Scorer.Score(filled, it.Standard);
        var holds = after.Total.Min >= before.Total.Min && (before.Total.Max is not { } max || after.Total.Max <= max);
        return holds.ToProperty().Classify(changes > 0, "something was open")
            .Label($"{before.Total} → {after.Total}: {string.Join("; ", before.Lines.Zip(after.Lines).Select(pair => $"{Sentence(pair.First)} → {Sentence(pair.Second)}"))}");
    }

    [Property]
    public Property A_line_holds_that_of_every_way_to_fill_it_in(ScoringCase it, int choice)
    {
        var before = Scorer.Score(it.Report, it.Standard);
        var after = Scorer.Score(Filled(it.Report, before, choice).Report, it.Standard);
        var broken = before.Lines.Zip(after.Lines)
            .Where(pair => !pair.First.Contribution.Contains(pair.Second.Contribution.Min)
                || (pair.Second.Contribution.Max is { } max && !pair.First.Contribution.Contains(max)))
            .Select(pair => $"{Sentence(pair.First)} → {Sentence(pair.Second)}")
            .ToList();
        return (broken.Count == 0).ToProperty().Label(string.Join('\n', broken));
    }

    [Property]
    public bool A_definite_grade_stays_whatever_is_filled_in(ScoringCase it, int choice)
    {
        var before = Scorer.Score(it.Report, it.Standard);
        return before.Grade is null || Scorer.Score(Filled(it.Report, before, choice).Report, it.Standard).Grade == before.Grade;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_range_rounded_at_the_total_holds_thirds(int done)
    {
        var standard = SampleStandard.Plain with
        {
            ExecutionPoints = null,
            Rounding = SampleStandard.Of(new Core.Standards.RoundingPolicy(Rounding.TwoDecimals, Core.Standards.RoundingPolicy.RoundingPlace.Total)),
        };
        var tree = Rows.Tree([.. "abc".Select(id => Rows.Indicator(Rows.AtLeast(3), 10, id: $"{id}"))]);
        PointsRange Total(ActualValue actual) =>
            Scorer.Score(tree, [.. "abc".Select(id => new IndicatorResult { IndicatorId = $"{id}", Actual = actual })], null, standard).Total;

        Assert.Equal($"{10 * done}", Total(Rows.Did(done)).ToString());
        Assert.Equal($"[{10 * done}, 30]", Total(Rows.Bound(Comparator.AtLeast, done)).ToString());
    }

    [Theory]
    [InlineData(95, "%")]
    [InlineData(0.95, "%")]
    public void A_share_or_percentage_holds_both_readings(decimal actual, string unit)
    {
        var open = Rows.Line(Rows.AtLeast(96, "%"), Rows.Did(0.95m, ""), SampleStandard.Plain);
        Assert.True(open.Contribution.Contains(Rows.Line(Rows.AtLeast(96, "%"), Rows.Did(actual, unit), SampleStandard.Plain).Score!.Value));
    }

    [Theory]
    [InlineData("2022-12-01")]
    [InlineData("2022-12-15")]
    [InlineData("2022-12-16")]
    [InlineData("2022-12-31")]
    public void A_month_around_a_deadline_holds_each_of_its_days(string day)
    {
        var open = Rows.Line(Rows.By("2022-12-15"), Rows.On("2022-12"), SampleStandard.Plain);
        Assert.True(open.Contribution.Contains(Rows.Line(Rows.By("2022-12-15"), Rows.On(day), SampleStandard.Plain).Score!.Value));
    }

    private static string Sentence(ScoredLine line) => line.Explanation.Sentence(Language.English);

    // every bound becomes a value it allows, every blank an answer
    private static (SelfEvaluation Report, int Changes) Filled(SelfEvaluation report, ScoredEvaluation before, int choice)
    {
        var changes = 0;
        var random = new Random(choice);
        var goals = report.Goals.Select((goal, g) =>
        {
            List<IndicatorResult> results = [];
            foreach (var leaf in goal.Tree.Leaves)
            {
                var line = before.Lines.Single(one => one.GoalIndex == g && one.IndicatorId == leaf.Indicator.Id);
                var result = goal.ResultOf(leaf.Indicator.Id);
                var filled = (line.Outcome, result.Actual) switch
                {
                    (ScoreOutcome.NotReported, _) => AnswerTo(leaf.Indicator.Target, random) ?? result.Actual,
                    (ScoreOutcome.Ranged, ActualValue.Bound bound) => Within(bound, UnitOf(leaf.Indicator.Target), random) is { } within
                        && (line.Explanation.Rule != "violation" || IsCount(within.Value)) ? within : result.Actual,
                    _ => result.Actual,
                };
                changes += filled == result.Actual ? 0 : 1;
                var elements = result.Elements.Select(element => element.IsMet is null ? element with { IsMet = random.Next(2) == 0 } : element);
                results.Add(result with { Actual = filled, Elements = elements.ToEquatableList() });
            }

            return goal.Rebuild(goal.Tree.FirstLevels, results.ToEquatableList());
        });
        return (report with { Goals = goals.ToEquatableList() }, changes);
    }

    private static ActualValue? AnswerTo(TargetValue target, Random random) => target switch
    {
        TargetValue.Quantity { Value: var value } when random.Next(5) > 0 => Quantity(value.Value + Step(random), value.Unit),
        TargetValue.Range { Low: var low } when random.Next(5) > 0 => Quantity(low.Value + Step(random), low.Unit),
        TargetValue.Deadline or TargetValue.NotBefore when random.Next(5) > 0 => Rows.On("2020-06"),
        _ => random.Next(4) switch
        {
            0 => Rows.Said("完成"),
            1 => Rows.Asserted(2),
            2 => Rows.Bound(Comparator.AtMost, 3),
            _ => Rows.Did(5, ""),
        },
    };

    private static ActualValue.Quantity? Within(ActualValue.Bound bound, MeasureUnit target, Random random)
    {
        // a percentage of more than 4 decimals has no exact reading as a share of one, so steps are hundredths; a bare number stands in the target's unit, and must lie within the limits there
        var unit = bound.Value.Unit.IsNone ? target : bound.Value.Unit;
        var step = Math.Abs(Step(random));
        var value = bound.Comparator switch
        {
            Comparator.AtLeast => bound.Value.Value + step,
            Comparator.AtMost => bound.Value.Value - step,
            Comparator.MoreThan => bound.Value.Value + step + 0.01m,
            Comparator.LessThan => bound.Value.Value - step - 0.01m,
            _ => bound.Value.Value,
        };
        return Quantity(value, unit) is null ? null : Quantity(value, bound.Value.Unit);
    }

    // a bound on violations allows numbers of violations and nothing between them
    private static bool IsCount(Measure value) => value.Value >= 0 && decimal.IsInteger(value.Value);

    private static MeasureUnit UnitOf(TargetValue target) => target switch
    {
        TargetValue.Quantity { Value.Unit: var unit } => unit,
        TargetValue.Range { Low.Unit: var unit } => unit,
        _ => MeasureUnit.None,
    };

    private static decimal Step(Random random) => Steps[random.Next(Steps.Length)] * (random.Next(2) == 0 ? 1 : -1);

    // a step beyond the limits of a measure is not taken
    private static ActualValue.Quantity? Quantity(decimal value, MeasureUnit unit) =>
        Measure.TryParseNumber(value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), unit, out var measure)
            ? new ActualValue.Quantity(measure)
            : null;
}

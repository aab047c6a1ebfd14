using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>An explanation never contradicts itself: worked out as printed, a formula gives the printed result.</summary>
[Properties(Arbitrary = [typeof(ScoringCases), typeof(BoundCases)], MaxTest = 400)]
public sealed class PrintedWorkingLaws
{
    [Property]
    public Property Every_printed_formula_of_a_report_gives_the_printed_result(ScoringCase it)
    {
        var wrong = Scorer.Score(it.Report, it.Standard).Lines.Select(line => Check(line, it.Standard)).OfType<string>().ToList();
        return (wrong.Count == 0).ToProperty().Label(string.Join('\n', wrong));
    }

    [Property]
    public Property Every_printed_formula_of_a_value_gives_the_printed_result(BoundCase it)
    {
        var wrong = it.Values.Take(60)
            .Select(value => Check(Rows.Line(it.Target, new ActualValue.Quantity(Measure.Of(value, it.Bound.Value.Unit)), it.Standard), it.Standard)).OfType<string>().ToList();
        return (wrong.Count == 0).ToProperty().Label(string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("missed: 10 × 390 ÷ 400 = 9.75", 9.75)]
    [InlineData("max(0, 1 − 2 × 1/2) = 0.50", 0)]
    [InlineData("reached: min(10, 10 × 411 ÷ 400) = 10", 10)]
    [InlineData("missed: 10 × (1 − |12 − 10| ÷ |10|) = 8", 8)]
    [InlineData("missed: 10 × 5元 ÷ 0.001万元 = 5", 5)]
    [InlineData("violations: 2; max(0, 10 − 10 × 1/3 × 2) = 3.33", 3.3333)]
    public void A_formula_is_worked_out_as_printed(string sentence, decimal value) => Assert.Equal(value, Math.Round(PrintedWorking.Of(sentence)!.Value.Value, 4));

    [Fact]
    public void A_part_of_a_step_that_costs_nothing_is_said_and_not_that_nothing_lies_beyond()
    {
        var rule = new DeductionRule(RuleOperand.Ratio, Measure.Parse("100%"), DeductionRule.DeductionSide.Above, Measure.Parse("10%"), Award.Of(Points.From(1)), DeductionRule.PartialStep.None);
        var line = Rows.Line(Rows.AtMost(3), Rows.Did(3.1m), SampleStandard.Plain with { QuantityRule = SampleStandard.Of<ScoringRule>(rule) });
        Assert.Contains("31/30 (103.33%)", line.Explanation.Sentence(Language.English), StringComparison.Ordinal);
        Assert.Contains("less than one 10%", line.Explanation.Sentence(Language.English), StringComparison.Ordinal);
    }

    private static string? Check(ScoredLine line, EvaluationStandard standard)
    {
        if (line.Outcome is not ScoreOutcome.Scored)
        {
            return null;
        }

        // the name of the line is no part of the sentence
        var sentence = line.Explanation.Step.Render(Language.English);
        var rounding = standard.Rounding.Value.Rounding;
        var step = (decimal)Math.Pow(10, -rounding.Decimals) * (rounding.Midpoint == Midpoint.TowardZero ? 1 : 0.5m);
        return PrintedWorking.Of(sentence) is { } worked && Math.Abs(worked.Value - worked.Printed) > step + 0.000001m && worked.Printed != line.Points!.Value.Value
            ? $"{sentence} (worked out: {worked.Value})"
            : null;
    }
}

using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What holds of the rules with edges of their own, against plain decimal arithmetic where there is one.</summary>
[Properties(Arbitrary = [typeof(EdgeRuleCases)], MaxTest = 500)]
public sealed class EdgeRuleLaws
{
    [Property]
    public bool A_number_falls_in_the_one_band_that_names_it(BandCase it)
    {
        var line = Score(it.Rule, Words("见规定"), Did(it.Value, it.Unit));
        var band = it.Rule.Bands.Single(one => Contains(one.Range, it.Value));
        return line.Outcome is ScoreOutcome.Scored { Share: var share } && share == band.Award.ShareOf(Points.From(10));
    }

    [Property]
    public bool Bands_in_another_order_score_the_same(BandCase it) =>
        Score(it.Rule, Words("见规定"), Did(it.Value, it.Unit)).Contribution
        == Score(new BandRule(it.Rule.Over, [.. it.Rule.Bands.Reverse()]), Words("见规定"), Did(it.Value, it.Unit)).Contribution;

    [Property]
    public bool Without_one_of_its_bands_a_rule_is_refused(BandCase it, NonNegativeInt which)
    {
        var left = it.Rule.Bands.Where((_, i) => i != which.Get % it.Rule.Bands.Count).ToList();
        try
        {
            _ = new BandRule(it.Rule.Over, [.. left]);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    [Property]
    public bool Bands_in_yuan_or_wan_yuan_score_the_same(BandCase it)
    {
        var inWan = new BandRule(RuleOperand.Value, [.. it.Rule.Bands.Select(band => band with { Range = In(band.Range, "万元", 1) })]);
        var inYuan = new BandRule(RuleOperand.Value, [.. it.Rule.Bands.Select(band => band with { Range = In(band.Range, "元", 10_000) })]);
        return Score(inWan, Words("见规定"), Did(it.Value, "万元")).Contribution == Score(inYuan, Words("见规定"), Did(it.Value, "万元")).Contribution
            && Score(inWan, Words("见规定"), Did(it.Value * 10_000, "元")).Contribution == Score(inYuan, Words("见规定"), Did(it.Value, "万元")).Contribution;
    }

    [Property]
    public Property Each_step_beyond_the_edge_costs_its_points(DeductionCase it)
    {
        var line = Score(it.Rule, Words("见规定"), Did(it.Value, "%"));
        var (value, edge, step) = (Fraction(it.Value), Fraction(it.Edge), Fraction(it.Step));
        var beyond = it.Rule.Side == DeductionRule.DeductionSide.Above ? value - edge : edge - value;
        // steps in units of 1 ÷ step, so that part of one is exact
        var (numerator, denominator) = beyond <= 0 ? (BigInteger.Zero, BigInteger.One) : it.Rule.Partial switch
        {
            DeductionRule.PartialStep.Proportional => (beyond, step),
            DeductionRule.PartialStep.Whole => ((beyond + step - 1) / step, BigInteger.One),
            _ => (beyond / step, BigInteger.One),
        };
        // cost and points in hundredths; 10 points
        var lost = numerator * Hundredths(it.Rule.Deduct.Points!.Value);
        var expected = lost >= 1000 * denominator ? Ratio.Zero : Ratio.Of((long)((1000 * denominator) - lost), (long)(1000 * denominator));
        return (line.Outcome is ScoreOutcome.Scored { Share: var share } && share == expected)
            .ToProperty().Classify(beyond > 0 && expected > Ratio.Zero, "something was lost").Label($"{line.Outcome}, expected {expected}");
    }

    [Property]
    public bool A_deduction_falls_with_the_excess_and_never_below_0(DeductionCase it, PositiveInt more)
    {
        var (near, far) = (Score(it.Rule, Words("见规定"), Did(it.Value, "%")), Score(it.Rule, Words("见规定"), Did(it.Value + (it.Rule.Side == DeductionRule.DeductionSide.Above ? 1 : -1) * more.Get, "%")));
        return far.Contribution.Max <= near.Contribution.Max && far.Contribution.Min >= Points.Zero;
    }

    [Property]
    public bool Part_of_a_step_costs_nothing_at_most_its_part_and_at_least_a_whole_step(DeductionCase it)
    {
        Points Of(DeductionRule.PartialStep partial) => Score(
            new DeductionRule(it.Rule.Over, it.Rule.From, it.Rule.Side, it.Rule.Step, it.Rule.Deduct, partial), Words("见规定"), Did(it.Value, "%")).Score!.Value;
        return Of(DeductionRule.PartialStep.None) >= Of(DeductionRule.PartialStep.Proportional) && Of(DeductionRule.PartialStep.Proportional) >= Of(DeductionRule.PartialStep.Whole);
    }

    [Property]
    public bool A_bound_holds_the_score_of_every_number_it_allows(DeductionCase it, PositiveInt more)
    {
        var (bound, inside) = (Score(it.Rule, Words("见规定"), Bound(Comparator.MoreThan, it.Value, "%")), Score(it.Rule, Words("见规定"), Did(it.Value + (more.Get / 100m), "%")));
        var (below, under) = (Score(it.Rule, Words("见规定"), Bound(Comparator.LessThan, it.Value, "%")), Score(it.Rule, Words("见规定"), Did(it.Value - (more.Get / 100m), "%")));
        return bound.Contribution.Contains(inside.Score!.Value) && below.Contribution.Contains(under.Score!.Value);
    }

    [Property]
    public bool Elements_add_up_whatever_order_they_are_filed_in(bool[] met)
    {
        var answers = Enumerable.Range(0, 4).Select(i => i < met.Length && met[i]).ToArray();
        var rule = new ChecklistRule([.. ScoringRules.Elements.Select((name, i) => new ChecklistRule.Element(name, Award.Of(Ratio.Percent(i == 0 ? 40 : 20)), i == 0))]);
        var filed = ScoringRules.Elements.Select((name, i) => new IndicatorResult.ElementResult(name, answers[i])).ToList();
        var expected = answers[0] ? Points.From((answers.Select((yes, i) => yes ? i == 0 ? 4 : 2 : 0).Sum()) * 1m) : Points.Zero;
        return Checklist(rule, [.. filed]).Score == expected && Checklist(rule, [.. Enumerable.Reverse(filed)]).Score == expected;
    }

    [Property]
    public bool Every_violation_costs_its_points_down_to_0(byte count, PositiveInt cost)
    {
        var points = Points.From(Math.Min(cost.Get, 100_000) / 100m);
        var expected = Points.Max(Points.Zero, Points.FromTenThousandths(100_000 - (count * points.TenThousandths)));
        return Score(new ViolationRule(Award.Of(points)), AtMost(0), Did(count, "起")).Score == expected;
    }

    private static ScoredLine Score(ScoringRule rule, TargetValue target, ActualValue actual) =>
        Line(target, actual, SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of(rule),
            WordingRule = SampleStandard.Of(rule),
            Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(4), RoundingPolicy.RoundingPlace.Line)),
        });

    private static ScoredLine Checklist(ChecklistRule rule, Core.Common.EquatableList<IndicatorResult.ElementResult> elements) => Scorer.Score(
        Tree(Indicator(Words("制度健全"))), [new IndicatorResult { IndicatorId = "a", Actual = ActualValue.Blank, Elements = elements }], null,
        SampleStandard.Plain with { ExecutionPoints = null, WordingRule = SampleStandard.Of<ScoringRule>(rule) }).Lines[0];

    private static bool Contains(MeasureInterval range, decimal value) =>
        (range.Low is not { } low || value > low.Value || (range.IncludesLow && value == low.Value))
        && (range.High is not { } high || value < high.Value || (range.IncludesHigh && value == high.Value));

    private static MeasureInterval In(MeasureInterval range, string unit, int factor) => new(
        range.Low is { } low ? Measure.Of(low.Value * factor, unit) : null, range.IncludesLow,
        range.High is { } high ? Measure.Of(high.Value * factor, unit) : null, range.IncludesHigh);

    private static BigInteger Fraction(decimal value) => new(value * 1000);

    private static BigInteger Hundredths(Points points) => points.TenThousandths / 100;
}

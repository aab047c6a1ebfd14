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

/// <summary>What holds of one indicator whose target is a number, under every rule.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 300)]
public sealed class AttainmentLaws
{
    private const string Unit = "次";

    // "> 0" is out of the law's domain: 0 scores 0, while less than 0 has no ratio and may come to anything
    [Property]
    public bool More_never_scores_less_where_higher_is_better(SimpleRow row) =>
        IsNotLess(Line(row, AtLeast(row.Target), row.Higher), Line(row, AtLeast(row.Target), row.Lower))
        && (row.Target == 0 || IsNotLess(Line(row, MoreThan(row.Target), row.Higher), Line(row, MoreThan(row.Target), row.Lower)));

    [Property]
    public bool Less_never_scores_less_where_lower_is_better(SimpleRow row) =>
        IsNotLess(Line(row, AtMost(row.Target), row.Lower), Line(row, AtMost(row.Target), row.Higher))
        && IsNotLess(Line(row, LessThan(row.Target), row.Lower), Line(row, LessThan(row.Target), row.Higher));

    [Property]
    public bool A_proportion_is_points_times_the_share_rounded_once(SimpleRow row)
    {
        var standard = row.Standard with { QuantityRule = SampleStandard.Of<ScoringRule>(new ProportionRule()) };
        var higher = Line(row with { Standard = standard }, AtLeast(row.Target), row.Lower).Outcome;
        var lower = Line(row with { Standard = standard }, AtMost(row.Target), row.Higher).Outcome;
        return (row.Target <= 0 || Scored(higher) == Oracle(row, row.Lower, row.Target))
            && (row.Target <= 0 || row.Higher <= 0 || Scored(lower) == Oracle(row, row.Target, row.Higher));
    }

    [Property]
    public bool Reached_is_full_and_missed_is_not_for_all_or_nothing(SimpleRow row)
    {
        var standard = row.Standard with { QuantityRule = SampleStandard.Of<ScoringRule>(new AttainmentRule()) };
        var outcome = Line(row with { Standard = standard }, AtLeast(row.Target), row.Lower).Outcome;
        return row.Lower >= row.Target ? outcome is ScoreOutcome.Scored { Share: var share } && share == Ratio.One
            : outcome is ScoreOutcome.Scored { Share.Numerator: 0 };
    }

    [Property]
    public bool Target_and_actual_scaled_alike_score_the_same(SimpleRow row, PositiveInt factor)
    {
        decimal k = factor.Get;
        return All(sign => Same(
            Line(row, Quantity(row.Target, Unit, sign), row.Lower), Line(row, Quantity(row.Target * k, Unit, sign), row.Lower * k)));
    }

    [Property]
    public bool Yuan_or_wan_yuan_scores_the_same(SimpleRow row) => All(sign =>
        Same(Line(row, Quantity(row.Target * 10_000, "元", sign), row.Lower, "万元"), Line(row, Quantity(row.Target, "万元", sign), row.Lower, "万元"))
        && Same(Line(row, Quantity(row.Target, "万元", sign), row.Lower * 10_000, "元"), Line(row, Quantity(row.Target, "万元", sign), row.Lower, "万元")));

    [Property]
    public bool Percent_or_permille_scores_the_same(SimpleRow row) => All(sign =>
        Same(Line(row, Quantity(row.Target, "%", sign), row.Lower * 10, "‰"), Line(row, Quantity(row.Target, "%", sign), row.Lower, "％")));

    [Property]
    public bool A_range_of_one_number_is_that_number_where_equality_is_exact(SimpleRow row)
    {
        var standard = row.Standard with
        {
            Direction = SampleStandard.Of(row.Standard.Direction.Value with { Equality = DirectionPolicy.EqualityPolicy.Exact }),
            QuantityRule = SampleStandard.Of<ScoringRule>(new AttainmentRule()),
        };
        var outcomes = new[] { row.Target, row.Lower }.Select(actual => (
            Line(row with { Standard = standard }, Rows.Range(row.Target, row.Target), actual).Contribution.Max,
            Line(row with { Standard = standard }, Rows.Equal(row.Target), actual).Contribution.Max)).ToList();
        return row.Target <= 0 || outcomes.TrueForAll(pair => pair.Item1 == pair.Item2);
    }

    [Property]
    public bool The_same_share_is_never_rounded_to_even_by_default(PositiveInt points)
    {
        // 0.005 of any odd number of points ends in a 5 at the third decimal
        var line = Scorer.Score(
            Tree(Indicator(AtLeast(200), (points.Get * 2) - 1)), [new IndicatorResult { IndicatorId = "a", Actual = Did(1) }], null,
            SampleStandard.Plain with { ExecutionPoints = null }).Lines[0];
        return line.Score == Points.FromTenThousandths((((points.Get * 2L) - 1) * 50) + 50);
    }

    private static bool All(Func<Comparator?, bool> law) =>
        new Comparator?[] { null, Comparator.AtLeast, Comparator.AtMost, Comparator.Equal, Comparator.MoreThan, Comparator.LessThan }.All(law);

    private static TargetValue.Quantity Quantity(decimal value, string unit, Comparator? sign) => new(Measure.Of(value, unit), sign);

    private static ScoredLine Line(SimpleRow row, TargetValue target, decimal actual, string unit = Unit)
    {
        var indicator = new ThirdLevelIndicator { Id = "a", Name = "指标", Target = target, Points = row.Points };
        return Scorer.Score(
            Tree(indicator), [new IndicatorResult { IndicatorId = "a", Actual = Did(actual, unit) }], null, row.Standard with { ExecutionPoints = null }).Lines[0];
    }

    private static bool IsNotLess(ScoredLine better, ScoredLine worse) =>
        better.Contribution.Min >= worse.Contribution.Min && better.Contribution.Max >= worse.Contribution.Max;

    private static bool Same(ScoredLine a, ScoredLine b) =>
        a.Contribution == b.Contribution && a.Rate == b.Rate && a.Outcome.GetType() == b.Outcome.GetType() && a.Direction == b.Direction;

    private static Points? Scored(ScoreOutcome outcome) => outcome is ScoreOutcome.Scored scored ? scored.Points : null;

    // points × min(1, max(0, part) ÷ whole), rounded by whole numbers of any width; full points stay as they stand
    private static Points Oracle(SimpleRow row, decimal part, decimal whole)
    {
        var (numerator, denominator) = (new BigInteger(Math.Clamp(part, 0, whole) * 1_000_000), new BigInteger(whole * 1_000_000));
        var rounding = row.Standard.Rounding.Value.Rounding;
        var step = BigInteger.Pow(10, Points.Decimals - rounding.Decimals);
        var rounded = Amounts.Oracle.Divide(row.Points.TenThousandths * numerator, denominator * step, rounding.Midpoint) * step;
        return numerator == denominator ? row.Points : Points.FromTenThousandths((long)BigInteger.Min(row.Points.TenThousandths, rounded));
    }
}

using NodaTime;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Scores what is due by a day, or not before one: a month is all its days.</summary>
internal sealed class DateScorer(EvaluationStandard standard, TargetValue target, ActualValue actual, Fraction points)
{
    public Verdict Score(ScoringRule rule)
    {
        if (actual is ActualValue.Date { On: var on })
        {
            var (earliest, latest) = (DaysLate(on.First), DaysLate(on.Last));
            Verdict? all = null;
            for (var late = int.Min(earliest, latest); late <= int.Max(earliest, latest); late++)
            {
                var one = At(rule, new Spot(late, 0));
                all = all?.Or(one) ?? one;
            }

            return all!;
        }

        if (actual is not ActualValue.Asserted asserted || !standard.AcceptsAssertion.Value)
        {
            return Verdict.Open;
        }

        return rule is ProportionRule or AttainmentRule
            ? Verdict.Of(asserted.Tier == 1 ? Fraction.One : Fraction.Zero)
            : CurveOf(rule)?.Of(asserted.Tier == 1 ? new Extent(Spot.Lowest, new Spot(0, 0))
                : new Extent(new Spot(1, 0), Spot.Highest)) ?? Verdict.Open;
    }

    // of a day before which nothing was to be done, how many days too early
    private int DaysLate(LocalDate day) =>
        target is TargetValue.NotBefore early ? Period.DaysBetween(day, early.From.First)
            : Period.DaysBetween(((TargetValue.Deadline)target).By.Last, day);

    private Verdict At(ScoringRule rule, Spot late) => rule is ProportionRule or AttainmentRule
        ? Verdict.Of(late.CompareTo(0) <= 0 ? Fraction.One : Fraction.Zero)
        : CurveOf(rule)?.Of(new Extent(late, late)) ?? Verdict.Open;

    // too early is not late
    private Curve? CurveOf(ScoringRule rule) => rule switch
    {
        _ when target is TargetValue.NotBefore => null,
        BandRule { Over: RuleOperand.Days } bands => Curve.OfBands(bands, late => late, edge => Fraction.Of(edge.Value), null, points),
        DeductionRule { Over: RuleOperand.Days } steps =>
            Curve.OfSteps(steps, late => late, RuleNumbers.Edge(steps), RuleNumbers.Step(steps), null, points),
        _ => null,
    };
}

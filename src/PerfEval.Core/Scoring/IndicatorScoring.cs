using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>绩效指标得分: one indicator under a standard.</summary>
internal static class IndicatorScoring
{
    /// <summary>
    /// Scores one indicator. With <paramref name="reversed"/> the direction is inverted, to test whether that explains the self-assessed
    /// score. <paramref name="sharing"/> is what the rows come to that have their points in the same cell.
    /// </summary>
    public static ScoredLine Score(
        int goalIndex, IndicatorLeaf leaf, IndicatorResult filed, Judgement? judgement, EvaluationStandard standard, ScoringFacts facts,
        Place? known = null, bool reversed = false, IReadOnlyList<ScoreOutcome>? sharing = null)
    {
        var place = known ?? new LeafPlaces(goalIndex).Next(leaf);
        var indicator = leaf.Indicator;
        var terms = IndicatorTerms.Of(leaf, standard, filed.Actual);
        if (TemplateRows.Is(leaf, filed, judgement, standard))
        {
            return OfTemplate(HeadOf(goalIndex, leaf, place, Points.Zero, PointsOrigin.Filed), terms, standard, filed);
        }

        var assumptions = new List<Assumption>();
        var (direction, assumed) = terms.DirectionFor(filed.Actual);
        if (reversed)
        {
            direction = direction == Direction.HigherIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter;
        }

        if (assumed is not null)
        {
            assumptions.Add(assumed);
        }

        var line = new LineReading(
            standard, direction, terms.IsCost ? facts.Unit : null, assumptions);
        var isCrossedOut = indicator.Points.Kind == ReportedKind.NotApplicable;
        // violations are counted whatever their unit, and a formula's ratio has its own
        var (target, reported) = isCrossedOut || terms.Provision?.Formula is not null || terms.Rule is ViolationRule
            ? (indicator.Target, filed.Actual)
            : FormUnit.Settle(indicator.Target, filed.Actual, line);
        var (attainment, actual, steps) = terms.Provision switch
        {
            _ when isCrossedOut => (new Attainment.NotApplicable(), filed.Actual, default),
            { Formula: not null } provision when filed.Actual is not ActualValue.NotApplicable =>
                ReadFormula(provision, terms.Rule, target, filed, line, facts),
            _ => (terms.Rule.Accept(new RuleReading(target, WithActual(filed, reported), line)), reported, default),
        };
        var (deduction, adjusts) = (terms.Adjusts is null ? terms.Deduction : null, terms.Adjusts);
        var (points, origin) = deduction is null ? (terms.Points, terms.Origin) : (Points.Zero, PointsOrigin.Filed);
        if (adjusts is not null)
        {
            (points, origin) = (adjusts.Bonus + adjusts.Deduction, PointsOrigin.Adjusting);
        }

        var context = new LineContext(points ?? Points.Zero, standard, target, actual, assumptions) { OverTarget = terms.OverTarget };
        var available = AvailableJudgement.Of(judgement, FilersJudgement(filed, standard, adjusts is not null), adjusts);
        // what does not apply adjusts nothing, whatever other lines then get
        var result = adjusts is not null && attainment is Attainment.NotApplicable
            ? context.None(new ScoreOutcome.NotApplicable(), "step.notApplicable", default)
            : SharedPoints.Between(RuleScoring.Apply(terms.Rule, attainment, context, available), sharing ?? [], context);
        // what does not apply has its full points, or none, whatever is said of it
        var loses = terms.Losses.Count > 0 && attainment is not Attainment.NotApplicable;
        var isWeighed = adjusts is null && standard.Weights is not null;
        if (loses || isWeighed)
        {
            List<ScoreExplanation> before = [.. WeightStep(origin, points, indicator), .. steps];
            result = loses ? LossScoring.Apply(result, terms, filed, attainment, context, before) : result;
            result = isWeighed ? HundredScoring.Apply(result, context, before) : result;
            steps = before.ToEquatableList();
        }

        return LineAssembly.Build(
            HeadOf(goalIndex, leaf, place, points, origin) with
            {
                Rate = RateOf(attainment),
                Direction = indicator.Target is TargetValue.Quantity ? direction : null,
            },
            result, terms.Source, terms.Rule, assumptions, steps,
            attainment is Attainment.NotApplicable ? null : deduction, adjusts);
    }

    private static LineHead HeadOf(int goalIndex, IndicatorLeaf leaf, Place place, Points? points, PointsOrigin origin) =>
        new(LineKind.Indicator, leaf.Indicator.Name, place, points, origin)
        {
            GoalIndex = goalIndex,
            FirstLevelIndex = leaf.FirstIndex,
            IndicatorId = leaf.Indicator.Id,
        };

    // it has no points, so that under no policy what does not apply takes or gives anything
    private static ScoredLine OfTemplate(LineHead line, IndicatorTerms terms, EvaluationStandard standard, IndicatorResult filed)
    {
        var context = new LineContext(Points.Zero, standard, TargetValue.NotStated, filed.Actual, []);
        var result = context.None(new ScoreOutcome.NotApplicable(), "step.templateRow", default);
        return LineAssembly.Build(line, result, terms.Source, terms.Rule, [], default);
    }

    private static IndicatorResult WithActual(IndicatorResult filed, ActualValue actual) =>
        ReferenceEquals(actual, filed.Actual) ? filed : filed with { Actual = actual };

    private static EquatableList<ScoreExplanation> WeightStep(PointsOrigin origin, Points? points, ThirdLevelIndicator indicator) =>
        origin != PointsOrigin.Weight || points is not { } come
            ? default
            :
            [
                new ScoreExplanation
                {
                    Step = Remark.Of("step.weight", Argument.Of("weight", indicator.Points.Value), Argument.Of("points", come)),
                },
            ];

    // the facts decide; without them a filed number stands, which is reported
    private static (Attainment Attainment, ActualValue Actual, EquatableList<ScoreExplanation> Steps) ReadFormula(
        IndicatorAssignment provision, ScoringRule rule, TargetValue target, IndicatorResult filed, LineReading line, ScoringFacts facts)
    {
        var assumptions = line.Assumptions;
        var formula = provision.Formula!;
        var result = FormulaReading.Evaluate(provision, facts);
        if (result is RatioResult.NotComputable { Why: var why })
        {
            if (filed.Actual is not (ActualValue.Quantity or ActualValue.Bound))
            {
                return (new Attainment.NotComputable(OpenReason.From(why)), filed.Actual, default);
            }

            assumptions.Add(Assumption.Of(AssumptionKind.FiledValueStands, Argument.Of("formula", formula.Id), Argument.Of("why", why)));
            return (rule.Accept(new RuleReading(target, filed, line)), filed.Actual, default);
        }

        var computed = (RatioResult.Computed)result;
        EquatableList<ScoreExplanation> steps =
        [
            new ScoreExplanation
            {
                Step = Remark.Of(
                    "ratio.byFormula",
                    Argument.Of("formula", formula.Id),
                    Argument.Of("text", formula.Text),
                    Argument.Of("working", computed.Working)),
                Assumptions = [.. computed.Assumptions.Select(Assumption.From)],
            },
        ];
        if (filed.Actual is ActualValue.Quantity { Value: var printed } && !FormulaReading.Agrees(printed, computed.Rate))
        {
            var beside = FormulaReading.Beside(printed, computed.Rate);
            assumptions.Add(Assumption.Of(AssumptionKind.FormulaOverFiledValue, Argument.Of("filed", filed.Actual.Text), beside));
        }

        if (FormulaReading.Exact(rule, target, computed) is { } exact)
        {
            return (exact, filed.Actual, steps);
        }

        var compared = FormulaReading.AgainstTarget(rule, target, computed, line);
        var shown = compared is null ? AssumptionKind.FormulaRounded : AssumptionKind.FormulaShownRounded;
        var actual = FormulaReading.AsPercent(computed.Rate, shown, assumptions);
        if (compared is not null)
        {
            return (compared, actual ?? filed.Actual, steps);
        }

        return actual is null
            ? (new Attainment.Unknown(OpenReason.Of(OpenReasonKind.BeyondLimit)), filed.Actual, steps)
            : (rule.Accept(new RuleReading(target, filed with { Actual = actual }, line)), actual, steps);
    }

    // an adjusting item often has a score and nothing else
    private static Points? FilersJudgement(IndicatorResult filed, EvaluationStandard standard, bool isAdjusting) =>
        standard.AcceptsFilersJudgement.Value
        && (filed.Actual is ActualValue.Wording or ActualValue.Asserted || (isAdjusting && filed.Actual is ActualValue.NotReported))
        && filed.ClaimedScore.HasValue
            ? filed.ClaimedScore.Value
            : null;

    /// <summary>完成率 of an attainment; null where it has none.</summary>
    internal static Ratio? RateOf(Attainment attainment) => attainment switch
    {
        Attainment.Reached { Rate: { } reached } => reached.Number,
        Attainment.Short missed => missed.Rate.Number,
        _ => null,
    };
}

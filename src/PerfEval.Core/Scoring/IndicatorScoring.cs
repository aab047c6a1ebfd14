using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>绩效指标得分: one indicator under a standard.</summary>
internal static class IndicatorScoring
{
    /// <summary>The line of an indicator; read the other way round where asked, to see whether that explains a claim.</summary>
    public static ScoredLine Score(
        int goalIndex, IndicatorLeaf leaf, IndicatorResult filed, Judgement? judgement, EvaluationStandard standard, bool reversed = false)
    {
        var indicator = leaf.Indicator;
        var assignment = standard.AssignmentOf(leaf);
        var (points, origin) = LinePoints.Of(indicator.Points, assignment?.Value.Points);
        var (rule, source) = RuleFor(indicator, assignment, standard);
        var assumptions = new List<Remark>();
        var (direction, assumed) = DirectionResolution.Resolve(leaf, standard.Direction.Value);
        if (reversed)
        {
            direction = direction == Direction.HigherIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter;
        }

        if (assumed is not null)
        {
            assumptions.Add(assumed);
        }

        var attainment = indicator.Points.Kind == ReportedKind.NotApplicable
            ? new Attainment.NotApplicable()
            : Read(rule, indicator.Target, filed, direction, standard, assumptions);
        // the explanation shows what was calculated with, not how it was printed
        var context = new LineContext(
            points ?? Points.Zero, standard, (indicator.Target with { Raw = null }).Text, (filed.Actual with { Raw = null }).Text, assumptions);
        var result = RuleScoring.Apply(rule, indicator.Target, attainment, context, new AvailableJudgement(judgement, FilersJudgement(filed, standard)));
        return LineAssembly.Build(
            new ScoredLine
            {
                Kind = LineKind.Indicator,
                Name = indicator.Name,
                Place = PlaceOf(goalIndex, leaf),
                GoalIndex = goalIndex,
                FirstLevelIndex = leaf.FirstIndex,
                IndicatorId = indicator.Id,
                Points = points,
                PointsOrigin = origin,
                Outcome = result.Outcome,
                Contribution = default,
                Rate = RateOf(attainment),
                Direction = indicator.Target is TargetValue.Quantity ? direction : null,
                Explanation = new ScoreExplanation { Step = result.Step },
            },
            result, source, rule, assumptions, default);
    }

    // each rule reads what it scores: bands, deductions and counts their own edges, checklists their elements, the others how far the target is reached
    private static Attainment Read(
        ScoringRule rule, TargetValue target, IndicatorResult filed, Direction direction, EvaluationStandard standard, List<Remark> assumptions) => rule switch
        {
            BandRule bands => OperandReading.Of(bands, target, filed.Actual, standard, assumptions),
            DeductionRule deduction => OperandReading.Of(deduction, target, filed.Actual, standard, assumptions),
            ViolationRule => OperandReading.CountOf(target, filed.Actual),
            ChecklistRule => ChecklistScoring.Read(target, filed),
            _ => AttainmentMatrix.Compare(target, filed.Actual, direction, standard, assumptions),
        };

    /// <summary>Where an indicator stands.</summary>
    public static Place PlaceOf(int goalIndex, IndicatorLeaf leaf) => Place.Report
        .Then(ReportPart.Goal, goalIndex)
        .Then(ReportPart.FirstLevel, leaf.FirstIndex, leaf.First.Name)
        .Then(ReportPart.SecondLevel, leaf.SecondIndex, leaf.Second.Name)
        .Then(ReportPart.ThirdLevel, leaf.ThirdIndex, leaf.Indicator.Name);

    private static (ScoringRule Rule, SourceNote Source) RuleFor(
        ThirdLevelIndicator indicator, Sourced<IndicatorAssignment>? assignment, EvaluationStandard standard)
    {
        if (assignment is { Value.Rule: { } rule, Source: var source })
        {
            return (rule, source);
        }

        var chosen = indicator.Target is TargetValue.Wording ? standard.WordingRule : standard.QuantityRule;
        return (chosen.Value, chosen.Source);
    }

    private static Points? FilersJudgement(IndicatorResult filed, EvaluationStandard standard) =>
        standard.AcceptsFilersJudgement.Value && (filed.Actual is ActualValue.Wording or ActualValue.Asserted) && filed.ClaimedScore.HasValue
            ? filed.ClaimedScore.Value
            : null;

    private static Ratio? RateOf(Attainment attainment) => attainment switch
    {
        Attainment.Reached reached => reached.Rate,
        Attainment.Short missed => missed.Rate,
        _ => null,
    };
}

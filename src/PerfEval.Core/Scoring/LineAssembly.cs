using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>Puts a line together: what it counts for, and its explanation.</summary>
internal static class LineAssembly
{
    /// <summary>
    /// The finished line. One that does not apply is left out whether its points are printed or
    /// not; any other whose points are unknown is not computable, whatever its rule came to.
    /// </summary>
    /// <param name="line">What the line is.</param>
    /// <param name="result">What its rule made of it.</param>
    /// <param name="source">Where the rule stands.</param>
    /// <param name="rule">评分规则.</param>
    /// <param name="assumptions">What was assumed.</param>
    /// <param name="parts">The steps before the rule.</param>
    /// <param name="deduction">What a 扣分项 without a rule takes off at most; null for any other line.</param>
    /// <param name="adjusts">加减分项: what an adjusting item adds and takes off at most; null for any other line.</param>
    public static ScoredLine Build(
        LineHead line,
        LineResult result,
        SourceNote source,
        ScoringRule rule,
        List<Assumption> assumptions,
        EquatableList<ScoreExplanation> parts,
        Points? deduction = null,
        IndicatorAssignment.Adjustment? adjusts = null)
    {
        if (adjusts is not null)
        {
            return Adjusting(line, result, source, rule, assumptions, parts, adjusts);
        }

        var applies = result.Outcome is not ScoreOutcome.NotApplicable;
        var takesOff = applies ? deduction : null;
        var isUnprinted = applies && line.Points is null;
        var (outcome, step) = (result.Outcome, result.Step);
        if (isUnprinted)
        {
            outcome = new ScoreOutcome.NotComputable(OpenReason.Of(OpenReasonKind.PointsNotPrinted));
            step = Remark.Of("step.pointsNotPrinted");
        }

        if (takesOff is { } most)
        {
            outcome = new ScoreOutcome.NotComputable(OpenReason.Of(OpenReasonKind.DeductionItem, Argument.Of("most", most)));
        }

        var counted = outcome.Earned ?? new PointsRange(Points.Zero - (takesOff ?? Points.Zero), line.Points);
        var assumed = assumptions.ToEquatableList();
        var isRuled = takesOff is null && line.Points is not null;
        return new ScoredLine
        {
            Kind = line.Kind,
            Name = line.Name,
            Place = line.Place,
            GoalIndex = line.GoalIndex,
            FirstLevelIndex = line.FirstLevelIndex,
            IndicatorId = line.IndicatorId,
            Points = line.Points,
            PointsOrigin = line.Origin,
            Outcome = outcome,
            Contribution = counted,
            Rate = line.Rate,
            Direction = line.Direction,
            Assumptions = assumed,
            Explanation = new ScoreExplanation
            {
                Step = takesOff is null ? step : Remark.Of("step.deductionItem", Argument.Of("score", counted)),
                Subject = line.Name,
                Rule = rule.Nature.Word,
                Source = source,
                ExactShare = isRuled ? result.Share : null,
                Result = counted,
                Assumptions = assumed,
                // without points there is no score, but what leaves it open is reported all the same
                Parts = Parts(parts, outcome.Reason, line.Points is null ? result.Outcome.Reason : null),
            },
        };
    }

    // what its rule came to, counted from the greatest deduction on; it has no points of its own
    private static ScoredLine Adjusting(
        LineHead line,
        LineResult result,
        SourceNote source,
        ScoringRule rule,
        List<Assumption> assumptions,
        EquatableList<ScoreExplanation> parts,
        IndicatorAssignment.Adjustment adjusts)
    {
        var below = new PointsRange(Points.Zero - adjusts.Deduction, Points.Zero - adjusts.Deduction);
        var outcome = result.Outcome switch
        {
            ScoreOutcome.Scored scored => scored with { Points = scored.Points - adjusts.Deduction },
            ScoreOutcome.Ranged ranged => ranged with { Range = ranged.Range + below },
            var none => none,
        };
        var plain = Build(
            line with { Points = Points.Zero }, result with { Outcome = outcome }, source, rule, assumptions,
            [.. parts, new ScoreExplanation { Step = result.Step }]);
        var counted = outcome.Earned ?? new PointsRange(below.Min, adjusts.Bonus);
        return plain with
        {
            Contribution = counted,
            Explanation = plain.Explanation with
            {
                Step = Remark.Of(
                    "step.adjusts", Argument.Of("score", counted), Argument.Of("bonus", adjusts.Bonus),
                    Argument.Of("deduction", adjusts.Deduction)),
                ExactShare = null,
                Result = counted,
            },
        };
    }

    private static EquatableList<ScoreExplanation> Parts(
        EquatableList<ScoreExplanation> before, OpenReason? reason, OpenReason? ruleReason) =>
        reason is null && ruleReason is null ? before : [.. before, .. Said(reason), .. Said(ruleReason)];

    private static EquatableList<ScoreExplanation> Said(OpenReason? reason) =>
        reason is null ? default : [new ScoreExplanation { Step = reason.Sentence }];
}

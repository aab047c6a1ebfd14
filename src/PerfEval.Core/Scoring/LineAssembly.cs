using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>Puts a line together: what it counts for, and its explanation.</summary>
internal static class LineAssembly
{
    /// <summary>The finished line. A line whose points are unknown is not computable, whatever its rule came to.</summary>
    public static ScoredLine Build(
        ScoredLine line, LineResult result, SourceNote source, ScoringRule rule, List<Remark> assumptions, EquatableList<ScoreExplanation> parts)
    {
        var outcome = line.Points is null ? new ScoreOutcome.NotComputable(Remark.Of("why.pointsNotPrinted")) : result.Outcome;
        PointsRange counted = outcome switch
        {
            ScoreOutcome.Scored scored => PointsRange.Exactly(scored.Points),
            ScoreOutcome.Ranged ranged => ranged.Range,
            ScoreOutcome.NotApplicable => default,
            _ => new PointsRange(Points.Zero, line.Points),
        };
        return line with
        {
            Outcome = outcome,
            Contribution = counted,
            Assumptions = assumptions.ToEquatableList(),
            Explanation = new ScoreExplanation
            {
                Step = line.Points is null ? Remark.Of("step.pointsNotPrinted") : result.Step,
                Subject = line.Name,
                Rule = RuleScoring.KindOf(rule),
                Source = source,
                ExactShare = line.Points is null ? null : result.Share,
                Result = counted,
                Assumptions = assumptions.ToEquatableList(),
                Parts = [.. parts, .. Reason(outcome)],
            },
        };
    }

    private static EquatableList<ScoreExplanation> Reason(ScoreOutcome outcome) => outcome switch
    {
        ScoreOutcome.Ranged ranged => [new ScoreExplanation { Step = ranged.Why }],
        ScoreOutcome.NotComputable none => [new ScoreExplanation { Step = none.Why }],
        _ => default,
    };
}

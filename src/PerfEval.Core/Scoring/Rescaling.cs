using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>剔除后换算: whether the lines that apply are to be scaled up for those that do not. The total and the check of a claimed total ask the same question.</summary>
internal static class Rescaling
{
    /// <summary>Whether a line with points does not apply and the standard scales the rest up.</summary>
    /// <param name="lines">得分行.</param>
    /// <param name="counted">What groups and goals leave of them.</param>
    /// <param name="standard">评价标准.</param>
    /// <param name="applicable">The points of the lines that apply, as far as they are known.</param>
    public static bool IsDue(IReadOnlyList<ScoredLine> lines, CountedLines counted, EvaluationStandard standard, out Points applicable)
    {
        var (execution, indicators) = (Points.Zero, Points.Zero);
        var excluded = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (counted.IsLeftOut(i))
            {
                continue;
            }

            var isExcluded = line.Outcome is ScoreOutcome.NotApplicable;
            excluded |= isExcluded && line.Points > Points.Zero;
            var points = isExcluded ? Points.Zero : line.Points ?? Points.Zero;
            (execution, indicators) = line.GoalIndex is null ? (execution + points, indicators) : (execution, indicators + points);
        }

        // a goal among several that are averaged weighs as much less
        indicators -= counted.DroppedOfApplicable;
        applicable = execution + default(ExactSum).Add(indicators, Ratio.One).Over(counted.AveragedGoals).Round(new Rounding(Points.Decimals));
        return excluded && standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled;
    }
}

using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>剔除后换算: whether the lines that apply are to be scaled up for those that do not. The total and the check of a claimed total ask the same question.</summary>
internal static class Rescaling
{
    /// <summary>Whether a line with points does not apply and the standard scales the rest up.</summary>
    /// <param name="lines">得分行.</param>
    /// <param name="standard">评价标准.</param>
    /// <param name="applicable">The points of the lines that apply, as far as they are known.</param>
    public static bool IsDue(IEnumerable<ScoredLine> lines, EvaluationStandard standard, out Points applicable)
    {
        applicable = Points.Zero;
        var excluded = false;
        foreach (var line in lines)
        {
            var isExcluded = line.Outcome is ScoreOutcome.NotApplicable;
            excluded |= isExcluded && line.Points > Points.Zero;
            applicable += isExcluded ? Points.Zero : line.Points ?? Points.Zero;
        }

        return excluded && standard.NotApplicable.Value == NotApplicablePolicy.ExcludedAndRescaled;
    }
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Batch;

/// <summary>What differs between a batch and the scorer, line by line, subtotal by subtotal, as text; nothing where they agree.</summary>
internal static class ScorerAgreement
{
    public static IEnumerable<string> Differences(BatchScores scores, IReadOnlyList<SelfEvaluation> reports, EvaluationStandard standard) =>
        Differences(scores, [.. reports.Select(report => Scorer.Score(report, standard))], standard);

    /// <summary>The same for reports that are scored already.</summary>
    public static IEnumerable<string> Differences(BatchScores scores, IReadOnlyList<ScoredEvaluation> scored, EvaluationStandard standard)
    {
        for (var unit = 0; unit < scored.Count; unit++)
        {
            var expected = scored[unit];
            if (scores.TotalOf(unit) != expected.Total)
            {
                yield return $"unit {unit}: total {scores.TotalOf(unit)}, scorer {expected.Total}";
            }

            if (scores.GradeOf(unit)?.Code != expected.Grade?.Code || GradeAt(scores, unit, standard) != expected.Grade?.Code)
            {
                yield return $"unit {unit}: grade {scores.GradeOf(unit)?.Code}, scorer {expected.Grade?.Code}";
            }

            var first = expected.Lines.Count > 0 && expected.Lines[0].Kind == LineKind.Execution ? 1 : 0;
            if (scores.ExecutionScoreOf(unit) != (first == 1 ? expected.Lines[0].Contribution : null))
            {
                yield return $"unit {unit}: execution {scores.ExecutionScoreOf(unit)}, scorer {(first == 1 ? expected.Lines[0].Contribution : null)}";
            }

            for (var line = 0; line + first < expected.Lines.Count; line++)
            {
                if (scores.ScoreOf(unit, line) != expected.Lines[line + first].Contribution)
                {
                    yield return $"unit {unit}, line {line}: {scores.ScoreOf(unit, line)}, scorer {expected.Lines[line + first].Contribution}: {expected.Lines[line + first].Outcome}";
                }
            }

            var levels = expected.Levels.ToList();
            for (var group = 0; group < levels.Count; group++)
            {
                var subtotal = scores.GroupSubtotals[scores.Columns.FirstGroupOf(unit) + group];
                if (levels[group].Score is { IsExact: true } score && subtotal != BatchScores.NoTotal
                    && subtotal * scores.Columns.Plan.Step.TenThousandths != score.Min.TenThousandths)
                {
                    yield return $"unit {unit}, group {group}: {subtotal} steps, scorer {score}";
                }
            }
        }
    }

    private static string? GradeAt(BatchScores scores, int unit, EvaluationStandard standard) =>
        scores.Grades[unit] == BatchScores.NoGrade ? null : standard.Grades.Value.Bands[scores.Grades[unit]].Code;
}

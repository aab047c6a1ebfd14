using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Assessing;

/// <summary>结论的得出: what an assessment comes to, by its rows and by the findings that nobody has accepted.</summary>
internal static class Verdicts
{
    /// <summary>The verdict.</summary>
    public static Verdict Of(Assessment assessment)
    {
        if (!IsAnythingClaimed(assessment) || !assessment.Rows.Any(IsComputable))
        {
            return Verdict.NotAssessable;
        }

        var standing = assessment.Standing;
        var errors = standing.Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            return AreOnMostRows(errors, assessment) ? Verdict.ToRefile : Verdict.ToCorrect;
        }

        return standing.Any(finding => finding.Severity == Severity.Warning) ? Verdict.ToExplain : Verdict.Acceptable;
    }

    private static bool IsAnythingClaimed(Assessment assessment) =>
        assessment.Total.Claimed.HasValue || assessment.Rows.Any(row => row.Claimed.HasValue);

    // a row that may come to anything from 0 to its points has not been recomputed
    private static bool IsComputable(AssessedRow row) => row.Line.Outcome switch
    {
        ScoreOutcome.Scored => true,
        ScoreOutcome.Ranged ranged => ranged.Range != new PointsRange(Points.Zero, row.Line.Points),
        _ => false,
    };

    // a finding in a cell is one of its row
    private static bool AreOnMostRows(List<Finding> errors, Assessment assessment)
    {
        var scored = assessment.Rows.Where(row => row.Claimed.HasValue).Select(row => row.Line.Place).ToHashSet();
        HashSet<Place> wrong = [];
        foreach (var place in errors.SelectMany(error => error.Places))
        {
            for (var at = place; at is not null; at = at.Above)
            {
                if (scored.Contains(at))
                {
                    wrong.Add(at);
                }
            }
        }

        return wrong.Count * 2 > scored.Count;
    }
}

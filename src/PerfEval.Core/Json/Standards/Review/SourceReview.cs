using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards.Review;

/// <summary>依据: documents nobody cites, and values seen somewhere without saying where.</summary>
internal static class SourceReview
{
    public static void Of(EvaluationStandard standard, ReviewSink sink)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pointer, source) in Notes(standard))
        {
            cited.Add(source.Document);
            if (standard.DocumentOf(source) is null)
            {
                sink.Add(Severity.Error, "review.sourceUnknown", pointer + "/source", Argument.Of("source", source.Document));
            }

            if (source is { Evidence: Evidence.Seen, Clause: null })
            {
                sink.Add(Severity.Warning, "review.seenWithoutClause", pointer, Argument.Of("source", source.Document));
            }
        }

        for (var i = 0; i < standard.Documents.Count; i++)
        {
            if (!cited.Contains(standard.Documents[i].Id))
            {
                sink.Add(Severity.Warning, "review.documentUnused", $"/documents/{i}", Argument.Of("source", standard.Documents[i].Id));
            }
        }
    }

    private static IEnumerable<(string Pointer, SourceNote Source)> Notes(EvaluationStandard standard)
    {
        yield return ("/fullPoints", standard.FullPoints.Source);
        if (standard.ExecutionPoints is { } points)
        {
            yield return ("/executionPoints", points.Source);
        }

        yield return ("/execution", standard.Execution.Source);
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            yield return ($"/firstLevels/{i}", standard.FirstLevels[i].Source);
        }

        yield return ("/quantityRule", standard.QuantityRule.Source);
        yield return ("/wordingRule", standard.WordingRule.Source);
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            yield return ($"/assignments/{i}", standard.Assignments[i].Source);
        }

        for (var i = 0; i < standard.Groups.Count; i++)
        {
            yield return ($"/groups/{i}", standard.Groups[i].Source);
        }

        if (standard.Goals is { } goals)
        {
            yield return ("/goals", goals.Source);
        }

        yield return ("/direction", standard.Direction.Source);
        yield return ("/notApplicable", standard.NotApplicable.Source);
        yield return ("/overTarget", standard.OverTarget.Source);
        yield return ("/acceptsFilersJudgement", standard.AcceptsFilersJudgement.Source);
        yield return ("/acceptsAssertion", standard.AcceptsAssertion.Source);
        yield return ("/rounding", standard.Rounding.Source);
        yield return ("/grades", standard.Grades.Source);
        for (var i = 0; i < standard.Caps.Count; i++)
        {
            yield return ($"/caps/{i}", standard.Caps[i].Source);
        }

        yield return ("/tolerances", standard.Tolerances.Source);
        yield return ("/thresholds", standard.Thresholds.Source);
    }
}

using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards.Values;

/// <summary>依据一览: the sources that the values of a standard name, and their parts.</summary>
internal static class CitedSources
{
    /// <summary>Every source with the JSON pointer of what names it.</summary>
    public static IEnumerable<(string Pointer, SourceNote Source)> Of(EvaluationStandard standard)
    {
        foreach (var (pointer, source, parts) in Values(standard))
        {
            yield return (pointer, source);
            for (var i = 0; i < parts.Count; i++)
            {
                yield return ($"{pointer}/parts/{i}", parts[i].Source);
            }
        }
    }

    private static IEnumerable<(string Pointer, SourceNote Source, EquatableList<SourceNote.OfPart> Parts)> Values(
        EvaluationStandard standard)
    {
        yield return ("/fullPoints", standard.FullPoints.Source, standard.FullPoints.Parts);
        if (standard.ExecutionPoints is { } points)
        {
            yield return ("/executionPoints", points.Source, points.Parts);
        }

        yield return ("/execution", standard.Execution.Source, standard.Execution.Parts);
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            yield return ($"/firstLevels/{i}", standard.FirstLevels[i].Source, standard.FirstLevels[i].Parts);
        }

        if (standard.Weights is { } weights)
        {
            yield return ("/weights", weights.Source, weights.Parts);
        }

        yield return ("/quantityRule", standard.QuantityRule.Source, standard.QuantityRule.Parts);
        yield return ("/wordingRule", standard.WordingRule.Source, standard.WordingRule.Parts);
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            yield return ($"/assignments/{i}", standard.Assignments[i].Source, standard.Assignments[i].Parts);
        }

        for (var i = 0; i < standard.Provisions.Count; i++)
        {
            yield return ($"/provisions/{i}", standard.Provisions[i].Source, standard.Provisions[i].Parts);
        }

        for (var i = 0; i < standard.Groups.Count; i++)
        {
            yield return ($"/groups/{i}", standard.Groups[i].Source, standard.Groups[i].Parts);
        }

        if (standard.Goals is { } goals)
        {
            yield return ("/goals", goals.Source, goals.Parts);
        }

        yield return ("/direction", standard.Direction.Source, standard.Direction.Parts);
        yield return ("/notApplicable", standard.NotApplicable.Source, standard.NotApplicable.Parts);
        yield return ("/overTarget", standard.OverTarget.Source, standard.OverTarget.Parts);
        yield return ("/acceptsFilersJudgement", standard.AcceptsFilersJudgement.Source, standard.AcceptsFilersJudgement.Parts);
        yield return ("/acceptsAssertion", standard.AcceptsAssertion.Source, standard.AcceptsAssertion.Parts);
        yield return ("/rounding", standard.Rounding.Source, standard.Rounding.Parts);
        yield return ("/grades", standard.Grades.Source, standard.Grades.Parts);
        for (var i = 0; i < standard.Caps.Count; i++)
        {
            yield return ($"/caps/{i}", standard.Caps[i].Source, standard.Caps[i].Parts);
        }

        yield return ("/tolerances", standard.Tolerances.Source, standard.Tolerances.Parts);
        yield return ("/thresholds", standard.Thresholds.Source, standard.Thresholds.Parts);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>引用的依据文件: the documents of a standard that an explanation names, in the order of the standard.</summary>
internal static class CitedDocuments
{
    public static EquatableList<SourceDocument> Of(ScoreExplanation explanation, EvaluationStandard standard)
    {
        HashSet<string> cited = new(StringComparer.Ordinal);
        Collect(explanation, cited);
        return standard.Documents.Where(document => cited.Contains(document.Id)).ToEquatableList();
    }

    private static void Collect(ScoreExplanation step, HashSet<string> cited)
    {
        if (step.Source is { } source)
        {
            cited.Add(source.Document);
        }

        foreach (var part in step.Parts)
        {
            Collect(part, cited);
        }
    }
}

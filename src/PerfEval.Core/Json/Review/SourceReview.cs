using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Json.Review;

/// <summary>依据: documents that are never cited, and values with evidence that does not state its source.</summary>
internal static class SourceReview
{
    public static void Of(EvaluationStandard standard, ReviewSink sink)
    {
        var listed = standard.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pointer, source) in CitedSources.Of(standard))
        {
            cited.Add(source.Document);
            if (!listed.Contains(source.Document))
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
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>引用的依据文件: the documents of a standard that an explanation names, in the order of the standard.</summary>
internal static class CitedDocuments
{
    public static ListFormat<SourceDocument> Format { get; } = new(Object<SourceDocument>("citedDocument", m =>
    {
        var id = m.Must("id", Values.Text, d => d.Id, "文件代码");
        var title = m.Must("title", Values.Text, d => d.Title, "文件名称");
        var number = m.May("number", Values.Text, d => d.Number, "文号");
        return f => new SourceDocument(id[f], title[f], number[f]);
    }));

    /// <summary>依据 of one step.</summary>
    public static ObjectFormat<SourceNote> Note { get; } = Object<SourceNote>("sourceNote", m => Members(m, note => note));

    /// <summary>Declares the members of a note, beside others or alone.</summary>
    public static Build<SourceNote> Members<T>(Members<T> m, Func<T, SourceNote> get)
    {
        var document = m.Must("source", Values.Text, owner => get(owner).Document, "依据文件");
        var clause = m.May("clause", Values.Text, owner => get(owner).Clause, "条款");
        var evidence = m.Must("evidence", StandardVocabulary.Evidence, owner => get(owner).Evidence, "证据程度");
        return f => new SourceNote(document[f], clause[f], evidence[f]);
    }

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

using System;
using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>依据文件 and 有依据的取值: a value, the document it comes from, and how far that can be trusted, side by side.</summary>
internal static class SourceTables
{
    private static readonly LocalizedText PartOfValue = new(
        "取值中的成员（如 zeroBudget、rule/partial、rule/bands/0）",
        "a member of the value, such as zeroBudget, or the way to one, such as rule/partial or rule/bands/0");

    private static readonly ObjectFormat<SourceNote.OfPart> Part = Judged<SourceNote.OfPart>("partSource", m =>
    {
        var part = m.Must("part", Values.Text, p => p.Part, "取值的组成部分");
        var note = new NoteMembers<SourceNote.OfPart>(m, p => p.Source);
        return (ref json, f) =>
        {
            if (f.Has(part))
            {
                json.Context.Kept<StandardReading>().Parts.Add((f.StartOf(part, ref json), part[f]));
            }

            note.Refer(ref json, f);
            return f.IsSound ? new SourceNote.OfPart(part[f], note[f]) : null;
        };
    });

    /// <summary>依据文件: a document that values of the standard come from.</summary>
    public static ObjectFormat<SourceDocument> Document { get; } = Judged<SourceDocument>("document", m =>
    {
        var id = m.Must("id", Values.Text, d => d.Id, "文件代码");
        var title = m.Must("title", Values.Text, d => d.Title, "文件名称");
        var number = m.May("number", Values.Text, d => d.Number, "文号");
        return (ref json, f) =>
        {
            if (f.Has(id) && !json.Context.Kept<StandardReading>().Documents.Add(id[f]))
            {
                json.Error(JsonErrorKind.Refused, id, UsedTwice(id[f]), f.StartOf(id, ref json));
            }

            return f.IsSound ? new SourceDocument(id[f], title[f], number[f]) : null;
        };
    });

    /// <summary>A value whose parts may have sources of their own.</summary>
    public static ObjectFormat<Sourced<T>> Sourced<T>(string name, Format<T> format) => Judged<Sourced<T>>(name, m =>
    {
        var value = m.Must("value", format, s => s.Value, "取值");
        var note = new NoteMembers<Sourced<T>>(m, s => s.Source);
        var parts = m.May("parts", new ListFormat<SourceNote.OfPart>(Part), s => s.Parts, "各组成部分的依据");
        return (ref json, f) =>
        {
            note.Refer(ref json, f);
            JudgeParts(ref json, f.IsGiven(value) ? f.StartOf(value, ref json) : null);
            return f.IsSound ? new Sourced<T>(value[f], note[f]) { Parts = parts[f] } : null;
        };
    });

    /// <summary>A value without parts.</summary>
    public static ObjectFormat<Sourced<T>> Plain<T>(string name, Format<T> format) => Judged<Sourced<T>>(name, m =>
    {
        var value = m.Must("value", format, s => s.Value, "取值");
        var note = new NoteMembers<Sourced<T>>(m, s => s.Source);
        return (ref json, f) =>
        {
            note.Refer(ref json, f);
            return f.IsSound ? new Sourced<T>(value[f], note[f]) : null;
        };
    });

    /// <summary>Reports every source that is not one of the documents, where both are known.</summary>
    public static void JudgeSources(ref JsonInput json)
    {
        var reading = json.Context.Kept<StandardReading>();
        foreach (var (start, document) in reading.Sources)
        {
            if (!reading.Documents.Contains(document))
            {
                json.ErrorAt(JsonErrorKind.UnknownSource, null, start);
            }
        }
    }

    // the ways lead through the value as it stands in the document
    private static void JudgeParts(ref JsonInput json, int? value)
    {
        var named = json.Context.Kept<StandardReading>().Parts;
        if (named.Count == 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(value is { } start ? json.Document[start..] : "null"u8);
        using var document = JsonDocument.ParseValue(ref reader);
        var whole = new ValueParts(document.RootElement);
        foreach (var (at, part) in named)
        {
            if (!whole.Has(part))
            {
                json.ErrorAt(JsonErrorKind.InvalidText, PartOfValue, at);
            }
        }

        named.Clear();
    }

    private static LocalizedText UsedTwice(string id) =>
        new($"文件代码“{id}”用了两次。", $"The document id '{id}' is used twice; give each document its own.");

    // source, clause and evidence beside a value
    private sealed class NoteMembers<T>(Members<T> m, Func<T, SourceNote> get)
    {
        private readonly Required<T, string> _document = m.Must("source", Values.Text, owner => get(owner).Document, "依据文件");
        private readonly Optional<T, string> _clause = m.May("clause", Values.Text, owner => get(owner).Clause, "条款");
        private readonly Required<T, Evidence> _evidence = m.Must(
            "evidence", StandardVocabulary.Evidence, owner => get(owner).Evidence, "证据程度");

        public SourceNote this[Frame frame] => new(_document[frame], _clause[frame], _evidence[frame]);

        /// <summary>Keeps the source until all documents are known.</summary>
        public void Refer(ref JsonInput json, Frame frame)
        {
            if (frame.Has(_document))
            {
                json.Context.Kept<StandardReading>().Sources.Add((frame.StartOf(_document, ref json), _document[frame]));
            }
        }
    }
}

using System;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>
/// Documents that answer a question about standards: the kinds, and what their tables have in common. They are written in the dialect of an
/// assessment and read by other programs, not by the library.
/// </summary>
internal static class AnswerTables
{
    /// <summary>A kind of document that is only written.</summary>
    public static DocumentFormat<T> Document<T>(string kind, Action<Members<T>> describe)
        where T : class => new(new SchemaHead(kind), Written<T>(kind, m =>
        {
            m.Head(kind);
            describe(m);
        }).Table);

    /// <summary>Which standard it is.</summary>
    public static ObjectFormat<EvaluationStandard> Standard { get; } =
        Written<EvaluationStandard>("standardOfAnswer", m => AddStandard(m, standard => standard));

    /// <summary>Declares the members that say which standard it is.</summary>
    public static void AddStandard<T>(Members<T> m, Func<T, EvaluationStandard> get)
    {
        m.Must("id", Values.Text, owner => get(owner).Id, "标准代码");
        m.Must("version", Values.Text, owner => get(owner).Version, "版本");
        m.Must("title", LocalizedTextFormat.Of, owner => get(owner).Title, "标准名称");
        m.Must("hash", Values.Text, owner => StandardDocument.Format.Hash(get(owner)), "标准校验值");
    }

    /// <summary>Where a value comes from, by the document's id, title and number.</summary>
    public static ObjectFormat<StandardSource> Source { get; } = Written<StandardSource>("sourceOfValue", m =>
    {
        CitedDocuments.Members(m, source => source.Note);
        m.Shown("title", Values.Text, source => source.Document?.Title, "文件名称");
        m.May("number", Values.Text, source => source.Document?.Number, "文号");
    });

    /// <summary>依据 and the document it names in a standard.</summary>
    internal sealed record StandardSource(SourceNote Note, SourceDocument? Document)
    {
        public static StandardSource Of(SourceNote note, EvaluationStandard standard) => new(note, standard.DocumentOf(note));
    }
}

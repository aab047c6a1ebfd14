using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>评价标准: by which standard it was scored, why by that one, and which of its documents the explanation names.</summary>
internal sealed record RecordStandard(
    string Id, string Version, LocalizedText Title, string Hash, SelectionReason Selection, LocalizedText? SelectedBecause,
    EquatableList<SourceDocument> Documents)
{
    public static ObjectFormat<RecordStandard> Format { get; } = Object<RecordStandard>("appliedStandard", m =>
    {
        var id = m.Must("id", Values.Text, s => s.Id, "标准代码");
        var version = m.Must("version", Values.Text, s => s.Version, "版本");
        var title = m.Must("title", LocalizedTextFormat.Of, s => s.Title, "标准名称");
        var hash = m.Must("hash", Values.Text, s => s.Hash, "标准校验值");
        var selection = m.Must("selection", EvaluationWords.Selection, s => s.Selection, "选定方式");
        var because = m.May("selectedBecause", LocalizedTextFormat.Of, s => s.SelectedBecause, "选定依据");
        var documents = m.May("documents", CitedDocuments.Format, s => s.Documents, "依据文件");
        return f => new RecordStandard(id[f], version[f], title[f], hash[f], selection[f], because[f], documents[f]);
    });

    public static RecordStandard Of(EvaluationRecord record) => new(
        record.Evaluation.StandardId,
        record.Evaluation.StandardVersion,
        record.StandardTitle,
        record.StandardHash,
        record.Evaluation.Selection,
        record.SelectedBecause,
        record.Documents);
}

using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>评价对象: whose report it was.</summary>
internal sealed record RecordSubject(SubjectKind Kind, string Name, string Unit, string? Category)
{
    public static ObjectFormat<RecordSubject> Format { get; } = Object<RecordSubject>("assessedSubject", m =>
    {
        var kind = m.Must("kind", EvaluationWords.SubjectKind, s => s.Kind, "类别");
        var name = m.Must("name", Values.Text, s => s.Name, "名称");
        var unit = m.Must("unit", Values.Text, s => s.Unit, "预算单位");
        var category = m.May("category", Values.Text, s => s.Category, "项目类别");
        return f => new RecordSubject(kind[f], name[f], unit[f], category[f]);
    });

    public static RecordSubject Of(EvaluationRecord record) =>
        new(record.SubjectKind, record.SubjectName, record.UnitName, record.SubjectCategory);
}

using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>检查项目录: every kind of finding with its texts, what it looks at and what it rests on.</summary>
internal static class ChecksDocument
{
    public static DocumentFormat<IReadOnlyList<FindingKind>> Format { get; } = AnswerTables.Document<IReadOnlyList<FindingKind>>(
        "checks", m => m.Must("checks", new ListFormat<FindingKind>(Kind), kinds => kinds.ToEquatableList(), "检查项"));

    private static ObjectFormat<FindingKind> Kind => Written<FindingKind>("findingKind", m =>
    {
        m.Must("code", FindingTables.Code, kind => kind.Code, "问题代码");
        m.Must("severity", EvaluationWords.Severity, kind => kind.Gravest, "最高严重程度");
        m.Must("concern", EvaluationWords.Concern, kind => kind.Concern, "关注点");
        m.Must("origin", Values.Text, kind => kind.Origin, "由来");
        m.Rendered("title", (kind, language) => kind.Title(language), "名称");
        m.Rendered("looksAt", (kind, language) => kind.LooksAt(language), "看什么");
        m.Rendered("basis", (kind, language) => kind.Basis(language), "依据");
        m.Rendered("why", (kind, language) => kind.Why(language), "为何要紧");
        m.Rendered("remedy", (kind, language) => kind.Remedy(language), "如何更正");
    });
}

using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;

namespace PerfEval.Core.Json.Answers;

/// <summary>检查项目录: every kind of finding with its texts, what it looks at and what it rests on.</summary>
internal static class ChecksJson
{
    public static byte[] Of(Language? texts) => AnswerDocument.Of("checks", texts, record =>
        record.Objects("checks", Assessor.Kinds, kind =>
        {
            record.Json.WriteString("code", kind.Code.ToString());
            record.Json.WriteString("severity", EvaluationWords.Severity.WordOf(kind.Gravest));
            record.Json.WriteString("concern", EvaluationWords.Concern.WordOf(kind.Concern));
            record.Json.WriteString("origin", kind.Origin);
            record.Text("title", kind.Title);
            record.Text("looksAt", kind.LooksAt);
            record.Text("basis", kind.Basis);
            record.Text("why", kind.Why);
            record.Text("remedy", kind.Remedy);
        }));
}

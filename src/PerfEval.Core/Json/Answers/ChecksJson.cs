using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Answers;

/// <summary>检查项目录: every kind of finding with its texts, what it looks at and what it rests on.</summary>
internal static class ChecksJson
{
    public static byte[] Of(Language? texts) => AnswerDocument.Of("checks", texts, record =>
        record.Objects("checks", Assessor.Kinds, kind =>
        {
            record.Json.WriteString("code", kind.Code.ToString());
            record.Text("title", kind.Title);
            record.Text("looksAt", kind.LooksAt);
            record.Text("basis", kind.Basis);
            record.Text("why", kind.Why);
            record.Text("remedy", kind.Remedy);
        }));
}

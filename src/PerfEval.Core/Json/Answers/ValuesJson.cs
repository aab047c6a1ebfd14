using PerfEval.Core.Findings;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Json.Answers;

/// <summary>一个标准的取值: its values in words with their sources, and the standard itself as a document.</summary>
internal static class ValuesJson
{
    public static byte[] Of(EvaluationStandard standard, Language? texts) => AnswerDocument.Of("values", texts, record =>
    {
        AnswerDocument.Standard(record, standard);
        record.Objects("values", StandardValue.Of(standard), value =>
        {
            record.Sentence("name", value.Name);
            record.Sentence("value", value.Text);
            AnswerDocument.Source(record, value.Source, standard);
        });
        record.Json.WritePropertyName("standard");
        RawJson.Write(record.Json, StandardDocument.Format.Canonical(standard));
    });
}

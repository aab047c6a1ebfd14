using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Answers;

/// <summary>取值差异: in which values two standards differ, each with both texts and both sources.</summary>
internal static class DifferencesJson
{
    public static byte[] Of(EvaluationStandard first, EvaluationStandard second, Language? texts) =>
        AnswerDocument.Of("differences", texts, record =>
    {
        record.Json.WriteStartObject("first");
        AnswerDocument.Standard(record, first);
        record.Json.WriteEndObject();
        record.Json.WriteStartObject("second");
        AnswerDocument.Standard(record, second);
        record.Json.WriteEndObject();
        record.Objects("differences", ValueDifference.Between(first, second), value => Write(record, value, first, second));
    });

    /// <summary>The members of one difference.</summary>
    public static void Write(RecordOut record, ValueDifference value, EvaluationStandard first, EvaluationStandard second)
    {
        record.Json.WriteString("property", JsonNamingPolicy.CamelCase.ConvertName(value.Property));
        record.Sentence("name", value.Name);
        WriteSide(record, "first", value.First, first);
        WriteSide(record, "second", value.Second, second);
    }

    private static void WriteSide(RecordOut record, string name, ValueDifference.Stated? value, EvaluationStandard standard)
    {
        if (value is null)
        {
            record.Json.WriteNull(name);
            return;
        }

        record.Json.WriteStartObject(name);
        record.Sentence("value", value.Text);
        AnswerDocument.Source(record, value.Source, standard);
        record.Json.WriteEndObject();
    }
}

using PerfEval.Core.Common;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>一个标准的取值: its values in words with their sources, and the standard itself as a document.</summary>
internal static class ValuesDocument
{
    public static DocumentFormat<EvaluationStandard> Format { get; } = AnswerTables.Document<EvaluationStandard>("values", m =>
    {
        AnswerTables.AddStandard(m, standard => standard);
        m.Must("values", new ListFormat<Said>(Value), Said.AllOf, "取值");
        m.Must("standard", StandardDocument.Standard, standard => standard, "标准全文");
    });

    private static ObjectFormat<Said> Value => Written<Said>("valueOfStandard", m =>
    {
        m.Must("name", SentenceTables.Sentence, said => said.Value.Name, "名称");
        m.Must("value", SentenceTables.Sentence, said => said.Value.Text, "取值");
        m.Must("source", AnswerTables.Source, said => AnswerTables.StandardSource.Of(said.Value.Source, said.Standard), "依据");
    });

    private sealed record Said(StandardValue Value, EvaluationStandard Standard)
    {
        public static EquatableList<Said> AllOf(EvaluationStandard standard)
        {
            var values = StandardValue.Of(standard);
            var said = new Said[values.Count];
            for (var i = 0; i < said.Length; i++)
            {
                said[i] = new Said(values[i], standard);
            }

            return said.ToEquatableList();
        }
    }
}

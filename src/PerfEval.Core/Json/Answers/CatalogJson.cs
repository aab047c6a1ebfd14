using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Answers;

/// <summary>标准一览: the standards of a catalogue in order, and which of them is the fallback.</summary>
internal static class CatalogJson
{
    public static byte[] Of(StandardCatalog catalog, Language? texts) => AnswerDocument.Of("standards", texts, record =>
    {
        record.Objects("standards", catalog.InOrder, standard =>
        {
            AnswerDocument.Standard(record, standard);
            ReportParts.Write(record.Json, "key", KeyText.Of(standard.Key), KeyFormat.Of);
            record.Json.WriteString("regionName", Regions.BuiltIn.PathOf(standard.Key.Region));
        });
        record.Json.WriteString("fallback", catalog.AsFiled.Id);
    });
}

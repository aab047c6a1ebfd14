using System;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Answers;

/// <summary>标准一览: the standards of a catalogue by region from the nation down, then kind, then years; the fallback last.</summary>
internal static class CatalogJson
{
    public static byte[] Of(StandardCatalog catalog, Language? texts) => AnswerDocument.Of("standards", texts, record =>
    {
        var inOrder = catalog.Standards
            .OrderBy(standard => standard.Key.Region.Number)
            .ThenBy(standard => standard.Key.Kind)
            .ThenBy(standard => standard.Key.Years.From)
            .ThenBy(standard => standard.Id, StringComparer.Ordinal)
            .Append(catalog.AsFiled);
        record.Objects("standards", inOrder.ToEquatableList(), standard =>
        {
            AnswerDocument.Standard(record, standard);
            record.Json.Member("key", standard.Key, KeyJson.Write);
            record.Json.WriteString("regionName", Regions.PathOf(standard.Key.Region));
        });
        record.Json.WriteString("fallback", catalog.AsFiled.Id);
    });
}

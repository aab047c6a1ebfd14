using PerfEval.Cli.Rendering;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Json;

/// <summary>内置标准一览: the JSON of <c>standards</c>.</summary>
internal static class StandardListJson
{
    /// <summary>The object.</summary>
    public static string Of(StandardCatalog catalog, Language language) => JsonPage.Of(writer =>
    {
        writer.Objects("standards", StandardOrder.Of(catalog), standard =>
        {
            var key = standard.Key;
            writer.WriteString("id", standard.Id);
            writer.WriteString("version", standard.Version);
            writer.WriteString("title", standard.Title.In(language));
            writer.Object("key", () =>
            {
                writer.WriteString("form", key.Form);
                writer.WriteString("kind", key.Kind is { } kind ? JsonWords.Of(kind) : null);
                writer.WriteString("region", key.Region.ToString());
                writer.WriteString("regionName", Regions.PathOf(key.Region));
                writer.WriteNumber("from", key.Years.From.Year);
                writer.Count("to", key.Years.To?.Year);
                writer.WriteBoolean("isDefault", key.IsDefault);
            });
            writer.WriteString("hash", PerfEvalJson.Hash(standard));
        });
        writer.WriteString("fallback", catalog.AsFiled.Id);
    });
}

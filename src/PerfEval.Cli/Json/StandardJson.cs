using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Cli.Json;

/// <summary>一个标准: the JSON of <c>standards ID</c>: its values in words with their sources, and the standard itself as a document.</summary>
internal static class StandardJson
{
    /// <summary>The object.</summary>
    public static string Of(EvaluationStandard standard, Language language) => JsonPage.Of(writer =>
    {
        writer.WriteString("id", standard.Id);
        writer.WriteString("version", standard.Version);
        writer.WriteString("title", standard.Title.In(language));
        writer.WriteString("hash", PerfEvalJson.Hash(standard));
        writer.Objects("values", StandardValues.Of(standard), value =>
        {
            writer.WriteString("name", value.Name.Render(language));
            writer.WriteString("value", value.Text.Render(language));
            writer.Object("source", () => SourceJson.Write(writer, value.Source, standard));
        });
        writer.WritePropertyName("standard");
        writer.WriteRawValue(PerfEvalJson.WriteStandard(standard));
    });
}

using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Json;

/// <summary>取值差异: the JSON of <c>standards A --compare B</c>.</summary>
internal static class DifferencesJson
{
    /// <summary>The object.</summary>
    public static string Of(EvaluationStandard first, EvaluationStandard second, Language language) => JsonPage.Of(writer =>
    {
        writer.Object("first", () => WriteStandard(writer, first, language));
        writer.Object("second", () => WriteStandard(writer, second, language));
        writer.Objects("differences", StandardDifferences.Of(first, second), value => WriteDifference(writer, value, first, second, language));
    });

    /// <summary>Writes which standard it is.</summary>
    public static void WriteStandard(Utf8JsonWriter writer, EvaluationStandard standard, Language language)
    {
        writer.WriteString("id", standard.Id);
        writer.WriteString("version", standard.Version);
        writer.WriteString("title", standard.Title.In(language));
        writer.WriteString("hash", PerfEvalJson.Hash(standard));
    }

    /// <summary>Writes the members of one difference.</summary>
    public static void WriteDifference(
        Utf8JsonWriter writer, ValueDifference value, EvaluationStandard first, EvaluationStandard second, Language language)
    {
        writer.WriteString("property", JsonNamingPolicy.CamelCase.ConvertName(value.Property));
        writer.WriteString("name", value.Name.Render(language));
        WriteSide(writer, "first", value.First, first, language);
        WriteSide(writer, "second", value.Second, second, language);
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, StatedValue? value, EvaluationStandard standard, Language language)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.Object(name, () =>
        {
            writer.WriteString("value", value.Text.Render(language));
            writer.Object("source", () => SourceJson.Write(writer, value.Source, standard));
        });
    }
}

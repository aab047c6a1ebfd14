using System.Linq;
using System.Text.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Json;

/// <summary>依据 as JSON.</summary>
internal static class SourceJson
{
    /// <summary>Writes the members of a source.</summary>
    public static void Write(Utf8JsonWriter writer, SourceNote source, EvaluationStandard standard)
    {
        var document = standard.Documents.FirstOrDefault(d => d.Id == source.Document);
        writer.WriteString("document", source.Document);
        writer.WriteString("title", document?.Title);
        writer.WriteString("number", document?.Number);
        writer.WriteString("clause", source.Clause);
        writer.WriteString("evidence", JsonWords.Of(source.Evidence));
    }
}

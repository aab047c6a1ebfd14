using System.Text.Json;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Json;

/// <summary>检查发现 as JSON.</summary>
internal static class FindingsJson
{
    /// <summary>Writes the member <c>findings</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language) => writer.Objects("findings", assessment.Findings, finding =>
    {
        writer.WriteString("code", finding.Code.ToString());
        writer.WriteString("severity", JsonWords.Of(finding.Severity));
        writer.WriteString("place", PlacePointer.Of(finding.Place));
        writer.WriteString("title", finding.Kind.Title(language));
        writer.WriteString("message", finding.Message(language));
        ArgumentJson.WriteArguments(writer, finding.Arguments, language);
    });
}

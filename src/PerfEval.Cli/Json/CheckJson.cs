using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>检查: the JSON of <c>check</c>.</summary>
internal static class CheckJson
{
    /// <summary>The object.</summary>
    public static string Of(Assessment assessment, Language language) => JsonPage.Of(writer =>
    {
        writer.WriteBoolean("hasErrors", assessment.HasErrors);
        HeadJson.Write(writer, assessment, language);
        FindingsJson.Write(writer, assessment, language);
        ChecksJson.Write(writer, assessment.Checks, language);
    });
}

using System.Linq;
using System.Text.Json;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>检查项目 as JSON: which checks passed, found something or were skipped, and why; and what those that look at several things looked at.</summary>
internal static class ChecksJson
{
    /// <summary>Writes the member <c>checks</c>.</summary>
    public static void Write(Utf8JsonWriter writer, CheckedReport report, Language language) => writer.Object("checks", () =>
    {
        Codes(writer, "passed", report, o => o is CheckOutcome.Passed);
        Codes(writer, "found", report, o => o is CheckOutcome.Found);
        writer.Objects("skipped", report.Results.Where(r => r.Outcome is CheckOutcome.Skipped), result =>
        {
            writer.WriteString("code", result.Code.ToString());
            writer.WriteString("title", result.Kind.Title(language));
            writer.WriteString("reason", ((CheckOutcome.Skipped)result.Outcome).Reason.Render(language));
        });
        writer.Objects("scopes", report.Results.Where(r => r.Scope is not null), result =>
        {
            writer.WriteString("code", result.Code.ToString());
            writer.WriteString("scope", result.Scope!.Render(language));
        });
    });

    private static void Codes(Utf8JsonWriter writer, string name, CheckedReport report, System.Predicate<CheckOutcome> belongs)
    {
        writer.WriteStartArray(name);
        foreach (var result in report.Results.Where(r => belongs(r.Outcome)))
        {
            writer.WriteStringValue(result.Code.ToString());
        }

        writer.WriteEndArray();
    }
}

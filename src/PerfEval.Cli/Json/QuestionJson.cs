using PerfEval.Cli.Input;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>适用哪个标准: the JSON of <c>standards --region …</c>.</summary>
internal static class QuestionJson
{
    /// <summary>The object.</summary>
    public static string Of(StandardQuestion question, Language language) => JsonPage.Of(writer => writer.Objects("answers", question.Answers, answer =>
    {
        var (query, selection) = answer;
        writer.WriteString("form", query.Form);
        writer.WriteString("kind", JsonWords.Of(query.Kind));
        writer.WriteString("region", query.Region?.ToString());
        writer.WriteString("regionName", query.Region is { } region ? Regions.PathOf(region) : null);
        writer.Count("year", query.Year?.Year);
        writer.Object("standard", () => DifferencesJson.WriteStandard(writer, selection.Standard, language));
        writer.WriteString("selection", JsonWords.Of(selection.Reason));
        writer.WriteString("selectedBecause", SelectionText.Of(selection, query).In(language));
    }));
}

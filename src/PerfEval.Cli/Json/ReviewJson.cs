using System.Text.Json;
using PerfEval.Cli.Input;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>标准审查 as JSON: an object a file; indented where there is one, else one to a line.</summary>
internal static class ReviewJson
{
    /// <summary>The object: of the only file indented, of one of several on a line.</summary>
    public static string Of(ReviewedStandard file, bool isMany, Language language) => isMany
        ? JsonPage.Line(writer => Write(writer, file, language))
        : JsonPage.Of(writer => Write(writer, file, language));

    private static void Write(Utf8JsonWriter writer, ReviewedStandard file, Language language)
    {
        writer.WriteString("file", file.Path);
        writer.WriteBoolean("valid", file.IsSound);
        if (file.Standard is { } standard)
        {
            writer.WriteString("id", standard.Id);
            writer.WriteString("version", standard.Version);
        }

        writer.WriteStartArray("problems");
        foreach (var error in file.Errors)
        {
            Problem(writer, error.Kind.ToString(), Severity.Error, error.Pointer, error.Line, error.Column, error.Message(language));
        }

        foreach (var problem in file.Problems)
        {
            Problem(writer, problem.Code, problem.Severity, problem.Pointer, problem.Line, problem.Column, problem.Message(language));
        }

        writer.WriteEndArray();
    }

    private static void Problem(Utf8JsonWriter writer, string code, Severity severity, string pointer, int? line, int? column, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("code", char.ToLowerInvariant(code[0]) + code[1..]);
        writer.WriteString("severity", JsonWords.Of(severity));
        writer.WriteString("pointer", pointer);
        if (line is { } at)
        {
            writer.WriteNumber("line", at);
            writer.WriteNumber("column", column ?? 1);
        }

        writer.WriteString("message", message);
        writer.WriteEndObject();
    }
}

using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Review;

namespace PerfEval.Core.Json.Answers;

/// <summary>标准审查: of each file whether its standard can be used, and what is wrong or doubtful in it.</summary>
internal static class ReviewsJson
{
    public static byte[] Of(IEnumerable<KeyValuePair<string, StandardReviewResult>> reviews, Language? texts) =>
        AnswerDocument.Of("reviews", texts, record =>
    {
        record.Json.WriteStartArray("reviews");
        foreach (var (file, review) in reviews)
        {
            record.Json.WriteStartObject();
            Write(record, file, review);
            record.Json.WriteEndObject();
        }

        record.Json.WriteEndArray();
    });

    private static void Write(RecordOut record, string file, StandardReviewResult review)
    {
        var json = record.Json;
        json.WriteString("file", file);
        json.WriteBoolean("valid", review.IsSound);
        json.WriteString("id", review.Standard?.Id);
        json.WriteString("version", review.Standard?.Version);
        json.WriteStartArray("problems");
        foreach (var error in review.Errors)
        {
            json.WriteStartObject();
            var kind = JsonNamingPolicy.CamelCase.ConvertName(error.Kind.ToString());
            Head(json, kind, Severity.Error, error.Pointer, error.Line, error.Column);
            record.Text("message", error.Message);
            json.WriteEndObject();
        }

        foreach (var problem in review.Problems)
        {
            json.WriteStartObject();
            Head(json, problem.Code, problem.Severity, problem.Pointer, problem.Line, problem.Column);
            record.Sentence("what", problem.What);
            record.Text("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Head(Utf8JsonWriter json, string code, Severity severity, string pointer, int? line, int? column)
    {
        json.WriteString("code", code);
        json.WriteString("severity", EvaluationWords.Severity.WordOf(severity));
        json.WriteString("pointer", pointer);
        if (line is { } at)
        {
            json.WriteNumber("line", at);
            json.WriteNumber("column", column ?? 1);
        }
    }
}

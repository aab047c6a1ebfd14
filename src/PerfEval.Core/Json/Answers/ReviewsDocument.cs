using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Review;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>标准审查: of each file whether its standard can be used, and what is wrong or doubtful in it.</summary>
internal static class ReviewsDocument
{
    private static readonly ObjectFormat<Entry> Problem = Written<Entry>("problem", m =>
    {
        m.Must("code", Values.Text, it => it.Doubt?.Code ?? EvaluationWords.WordOf(it.Error!.Kind), "问题代码");
        m.Must("severity", EvaluationWords.Severity, it => it.Doubt?.Severity ?? Severity.Error, "严重程度");
        m.Must("pointer", Values.Text, it => it.Doubt?.Pointer ?? it.Error!.Pointer, "位置");
        m.Maybe("line", Values.Count, it => it.Line, "行");
        m.Maybe("column", Values.Count, it => it.Line is null ? null : it.Column ?? 1, "列");
        m.May("what", SentenceTables.Sentence, it => it.Doubt?.What, "说明");
        m.Rendered("message", (it, language) => it.Doubt?.Message(language) ?? it.Error!.Message(language), "说明文字");
    });

    private static readonly ObjectFormat<KeyValuePair<string, StandardReviewResult>> Review =
        Written<KeyValuePair<string, StandardReviewResult>>("review", m =>
        {
            m.Must("file", Values.Text, it => it.Key, "文件");
            m.Must("valid", Values.Boolean, it => it.Value.IsSound, "能否使用");
            m.Shown("id", Values.Text, it => it.Value.Standard?.Id, "标准代码");
            m.Shown("version", Values.Text, it => it.Value.Standard?.Version, "版本");
            m.Must("problems", new ListFormat<Entry>(Problem), it => ProblemsOf(it.Value), "问题");
        });

    public static DocumentFormat<IReadOnlyList<KeyValuePair<string, StandardReviewResult>>> Format { get; } =
        AnswerTables.Document<IReadOnlyList<KeyValuePair<string, StandardReviewResult>>>(
            "reviews",
            m => m.Must("reviews", new ListFormat<KeyValuePair<string, StandardReviewResult>>(Review), all => all.ToEquatableList(), "审查"));

    private static EquatableList<Entry> ProblemsOf(StandardReviewResult review) =>
    [
        .. review.Errors.Select(error => new Entry(error, null)),
        .. review.Problems.Select(problem => new Entry(null, problem)),
    ];

    // an error of the document, or a doubt about the standard in it
    private sealed record Entry(JsonError? Error, StandardReviewResult.Problem? Doubt)
    {
        public int? Line => Error is null ? Doubt!.Line : Error.Line;

        public int? Column => Error is null ? Doubt!.Column : Error.Column;
    }
}

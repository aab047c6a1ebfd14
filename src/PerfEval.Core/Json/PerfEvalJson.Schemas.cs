using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Answers;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Forms;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Summaries;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// 文件种类: the kinds of documents that have a schema. First those the library reads: a report (<c>report</c>), a standard, a form, a
    /// review, an assessment, several of them, accepted findings (<c>baseline</c>), a summary; then the answers it only writes, each with
    /// the name of its kind.
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (var kind in PerfEvalJson.SchemaKinds)
    /// {
    ///     Console.WriteLine($"{kind}: {PerfEvalJson.Schema(kind).Length} bytes");
    /// }
    /// </code>
    /// </example>
    public static IReadOnlyList<string> SchemaKinds { get; } = EquatableList.Create<string>(
    [
        "report", "standard", "form", "review", "assessment", "assessments", "baseline", "summary",
        "checks", "comparison", "differences", "readings", "reviews", "selections", "standards", "values",
    ]);

    /// <summary>
    /// 模式: the JSON schema (2020-12) of a kind of document, in UTF-8, for editors and for checks before a document is sent.
    /// Every document the strict reader accepts is valid under it. The reader refuses more: digits its types cannot keep,
    /// duplicate members, dates that do not exist, references without a target.
    /// </summary>
    /// <param name="kind">The kind, one of <see cref="SchemaKinds"/>, such as <c>report</c> (绩效自评报告).</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    /// <exception cref="ArgumentException">The kind is not one of these.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(PerfEvalJson.Schema("report").Length &gt; 1000);   // True
    /// </code>
    /// </example>
    public static byte[] Schema(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return SchemaBook.Of(kind switch
        {
            "report" => ReportDocument.Format.Root,
            "standard" => StandardDocument.Format.Root,
            "form" => FormDocument.Format.Root,
            "review" => ReviewDocument.Format.Root,
            "assessment" => EvaluationDocument.Format.Root,
            "assessments" => EvaluationDocument.Several.Root,
            "baseline" => EvaluationDocument.Baseline.Root,
            "summary" => SummaryDocument.Format.Root,
            "checks" => ChecksDocument.Format.Root,
            "comparison" => ComparisonDocument.Format.Root,
            "differences" => DifferencesDocument.Format.Root,
            "readings" => ReadingsDocument.Format.Root,
            "reviews" => ReviewsDocument.Format.Root,
            "selections" => SelectionsDocument.Format.Root,
            "standards" => CatalogDocument.Format.Root,
            "values" => ValuesDocument.Format.Root,
            _ => throw new ArgumentException(
                $"There is no schema of the kind '{kind}'; there is one of {string.Join(", ", SchemaKinds)}.", nameof(kind)),
        });
    }
}

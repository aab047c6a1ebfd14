using System;
using PerfEval.Core.Json.Forms;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Summaries;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// 模式: the JSON schema (2020-12) of a kind of document, in UTF-8, for editors and for checks before a document is sent.
    /// Every document the strict reader accepts is valid under it. The reader refuses more: digits its types cannot keep,
    /// duplicate members, dates that do not exist, references without a target.
    /// </summary>
    /// <param name="kind">The kind: <c>report</c> (绩效自评报告), <c>standard</c> (评价标准), <c>form</c> (填报表),
    /// <c>review</c> (复核意见) or <c>summary</c> (批量汇总).</param>
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
        return kind switch
        {
            "report" => ReportDocument.Format.Schema(),
            "standard" => StandardDocument.Format.Schema(),
            "form" => FormDocument.Format.Schema(),
            "review" => ReviewDocument.Format.Schema(),
            "summary" => SummaryDocument.Format.Schema(),
            _ => throw new ArgumentException(
                $"There is no schema of the kind '{kind}'; there is one of 'report', 'standard', 'form', 'review' and 'summary'.",
                nameof(kind)),
        };
    }
}

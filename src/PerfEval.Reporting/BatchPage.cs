using System;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>
/// 批量汇总的页面: what a batch came to as one HTML page: for each standard its grades, the distribution of totals with the bounds of the
/// grades marked, points lost by first level and by indicator, groups with mean and grades (regions ranked, sizes of funds in their order),
/// the units at both ends and those whose total is open. Under each picture its figures stand as a table.
/// </summary>
/// <remarks>
/// One document that fetches nothing and runs nothing. Names are escaped. The same summary gives the same page. Its size does not grow with
/// the units: of many indicators the first have a row, of many groups the first and the last, and the others one together.
/// </remarks>
public static class BatchPage
{
    /// <summary>The page of a summary.</summary>
    /// <param name="summary">批量汇总 of a run, of parts merged, or read from a document.</param>
    /// <param name="language">Chinese or English, for all but names of units, indicators, departments and regions.</param>
    /// <param name="regions">行政区划 that names regions; null for the table built in. A code it does not have stands as it is.</param>
    /// <exception cref="ArgumentNullException">The summary is null.</exception>
    /// <example>
    /// <code>
    /// using var documents = File.OpenRead("units.jsonl");
    /// var summary = await DocumentBatch.RunAsync(documents, Stream.Null);
    /// File.WriteAllText("page.html", BatchPage.Of(summary, Language.Chinese));
    /// </code>
    /// </example>
    public static string Of(BatchSummary.ByStandard summary, Language language, Regions? regions = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new BatchPageWriter(summary, regions ?? Regions.BuiltIn, language).Write();
    }
}

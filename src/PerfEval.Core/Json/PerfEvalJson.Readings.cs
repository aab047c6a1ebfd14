using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Answers;
using PerfEval.Core.Published;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Writes what was read of documents (读取结果), kind <c>readings</c>: each fact with its place in the report and in the document, what was
    /// assumed, not read and not stated, and the report itself. The library does not read it back, but for the report in it.
    /// </summary>
    /// <param name="readings">The name of each file with what was read of it, in order.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <example>
    /// <code>
    /// var reading = PublishedReader.Read("某县水利局2022年度部门整体支出绩效自评报告");
    /// byte[] document = PerfEvalJson.WriteReadings([KeyValuePair.Create("report.txt", reading)], Language.English);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteReadings(IEnumerable<KeyValuePair<string, PublishedReading>> readings, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return ReadingsDocument.Format.Write(readings.ToEquatableList(), texts);
    }

    /// <summary>
    /// Shows a typed report as what was read of a document is shown (报告的内容): every value with its place, and what is not stated. Nothing
    /// of it has an address, and nothing was not read.
    /// </summary>
    /// <param name="report">绩效自评报告.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <example>
    /// <code>
    /// var reading = PerfEvalJson.ReadingOf(Samples.ReceptionCentre2020);
    /// Console.WriteLine(reading.Facts.Count &gt; 0);   // True
    /// </code>
    /// </example>
    public static PublishedReading ReadingOf(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportValues.Of(report);
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads accepted findings (已接受发现的清单, a document of kind <c>baseline</c>) for <see cref="Assessment.Accept"/>. It never throws: what is
    /// wrong stands in the result, each error with its JSON pointer, line and column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var accepted = new AcceptedFinding(
    ///     "株洲市接待服务中心", new FiscalYear(2020), assessment.Findings[0], "已核实", "张三", new LocalDate(2021, 5, 1));
    /// var kept = PerfEvalJson.ReadBaseline(PerfEvalJson.WriteBaseline([accepted])).Value;
    /// Console.WriteLine(kept[0].Reason);   // 已核实
    /// </code>
    /// </example>
    public static JsonReadResult<IReadOnlyList<AcceptedFinding>> ReadBaseline(ReadOnlyMemory<byte> utf8) =>
        EvaluationDocument.Baseline.Read(utf8.Span, ReadingMode.Strict);

    /// <summary>Writes accepted findings (已接受发现的清单), one entry each.</summary>
    /// <param name="accepted">已接受的发现, of any number of reports.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var accepted = new AcceptedFinding(
    ///     "株洲市接待服务中心", new FiscalYear(2020), assessment.Findings[0], "已核实", "张三", new LocalDate(2021, 5, 1));
    /// byte[] document = PerfEvalJson.WriteBaseline([accepted], Language.Chinese);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteBaseline(EquatableList<AcceptedFinding> accepted, Language? texts = null) =>
        EvaluationDocument.Baseline.Write(accepted, texts);
}

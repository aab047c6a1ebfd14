using System;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json;

/// <summary>样例: a real report that comes with the library, so that a first program runs without any file.</summary>
/// <remarks>Thread-safe: read once, immutable.</remarks>
public static class Samples
{
    private static readonly Lazy<SelfEvaluation> Reception = new(() => PerfEvalJson.ParseReport(ReceptionCentre2020Json()));

    /// <summary>
    /// 株洲市接待服务中心 2020 年度部门整体支出绩效自评报告, cell by cell as it was published. It looks perfect, and the checks find what it
    /// hides.
    /// </summary>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// Console.WriteLine($"{assessment.Evaluation.Total} {assessment.Evaluation.Grade?.Label.Chinese}");   // 100 优
    /// </code>
    /// </example>
    public static SelfEvaluation ReceptionCentre2020 => Reception.Value;

    /// <summary>
    /// The same report as its JSON document (样例文件), in UTF-8: what a document looks like, or something to post to an endpoint.
    /// </summary>
    /// <example>
    /// <code>
    /// byte[] document = Samples.ReceptionCentre2020Json();
    /// Console.WriteLine(PerfEvalJson.ReadReport(document).IsSuccess);   // True
    /// </code>
    /// </example>
    public static byte[] ReceptionCentre2020Json() => Resources.Bytes("samples/zhuzhou-reception-2020.json");
}

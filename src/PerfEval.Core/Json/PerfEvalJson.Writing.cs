using System;
using System.Buffers;
using System.IO;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Writes a 绩效自评报告 (self-evaluation): two blanks of indent, line feeds, Chinese as Chinese, blank cells left out. The same report gives
    /// the same bytes.
    /// </summary>
    /// <param name="report">The report. An unpaired surrogate in its texts, which is not a character, is written as �.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteReport(Samples.ReceptionCentre2020);
    /// Console.WriteLine(PerfEvalJson.ParseReport(document) == Samples.ReceptionCentre2020);   // True
    /// </code>
    /// </example>
    public static byte[] WriteReport(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportDocument.Format.Write(report);
    }

    /// <summary>Writes a 绩效自评报告 (self-evaluation) into a buffer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteReport(SelfEvaluation report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ReportDocument.Format.Write(report, output);
    }

    /// <summary>Writes a 绩效自评报告 (self-evaluation) to a stream, which stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteReport(SelfEvaluation report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(WriteReport(report));
    }

    /// <summary>Writes a 评价标准 (standard) in the form of <see cref="WriteReport(SelfEvaluation)"/>.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled);
    /// Console.WriteLine(PerfEvalJson.ReadStandard(document).Value == BuiltInStandards.Catalog.AsFiled);   // True
    /// </code>
    /// </example>
    public static byte[] WriteStandard(EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return StandardDocument.Format.Write(standard);
    }

    /// <summary>Writes a 评价标准 (standard) into a buffer.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteStandard(EvaluationStandard standard, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(output);
        StandardDocument.Format.Write(standard, output);
    }

    /// <summary>Writes a 评价标准 (standard) to a stream, which stays open.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteStandard(EvaluationStandard standard, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(WriteStandard(standard));
    }

    /// <summary>
    /// 内容校验值: SHA-256, 64 small hexadecimal digits, of the canonical form of a
    /// report: it depends on the content alone, not on the layout of the file.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(PerfEvalJson.Hash(Samples.ReceptionCentre2020).Length);   // 64
    /// </code>
    /// </example>
    public static string Hash(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportDocument.Format.Hash(report);
    }

    /// <summary>内容校验值: SHA-256, 64 small hexadecimal digits, of the canonical form of a standard.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    public static string Hash(EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return StandardDocument.Format.Hash(standard);
    }
}

using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Input;

/// <summary>
/// 读取报告: reads a report at the strict door unless asked otherwise: what a document cannot mean is refused, and what a paper cannot mean (an unreadable cell) is a finding.
/// </summary>
internal static class ReportInput
{
    /// <summary>The report and the notes taken while reading it.</summary>
    /// <param name="path">The report's file, or - for standard input.</param>
    /// <param name="mode">Strict or lenient.</param>
    /// <exception cref="CliProblem">There is no report to be read.</exception>
    public static JsonReadResult<SelfEvaluation> Read(string path, ReadingMode mode)
    {
        var read = PerfEvalJson.ReadReport(FileInput.Read(path, CliText.CannotReadReport), mode);
        return read.IsSuccess ? read : throw JsonRefusal.Of(CliText.CannotReadReport, path, read.Errors);
    }
}

using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Input;

/// <summary>
/// 读取报告: reads a report at the lenient door, since reports are keyed in from paper: a cell that cannot be read becomes a finding, not a refusal.
/// </summary>
internal static class ReportInput
{
    /// <summary>The report and the notes taken while reading it.</summary>
    /// <exception cref="CliProblem">There is no report to be read.</exception>
    public static JsonReadResult<SelfEvaluation> Read(string path)
    {
        var read = PerfEvalJson.ReadReport(FileInput.Read(path, CliText.CannotReadReport), ReadingMode.Lenient);
        return read.IsSuccess ? read : throw JsonRefusal.Of(CliText.CannotReadReport, path, read.Errors);
    }
}

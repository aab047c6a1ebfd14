using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>
/// 读取报告: reads a report at the strict door unless asked otherwise: what a document cannot
/// mean is refused, and what a paper cannot mean (an unreadable cell) is a finding.
/// </summary>
internal static class ReportInput
{
    /// <summary>Reads a report and assesses it.</summary>
    /// <param name="path">The report's file, or - for standard input.</param>
    /// <param name="standard">The standard the user named; null to let the report decide.</param>
    /// <param name="mode">How strictly the report is read.</param>
    /// <exception cref="CliProblem">The report or the standard cannot be read.</exception>
    public static AssessedFile Assess(string path, string? standard, ReadingMode mode)
    {
        var named = standard is null ? null : new StandardSelection(StandardInput.Read(standard), SelectionReason.NamedByCaller);
        var bytes = FileInput.Read(path, CliText.CannotReadReport);
        if (!FormInput.LooksLikeJson(bytes))
        {
            return FormInput.AssessText(path, bytes, named, CliText.CannotReadReport);
        }

        if (FormInput.TryForm(path, bytes, named) is { } form)
        {
            return form;
        }

        var read = Read(path, bytes, mode);
        return new AssessedFile(
            path, Assessor.Assess(read.Value, named ?? Scorer.Select(read.Value, BuiltInStandards.Catalog), read.Findings));
    }

    private static JsonReadResult<SelfEvaluation> Read(string path, byte[] bytes, ReadingMode mode)
    {
        var read = PerfEvalJson.ReadReport(bytes, mode);
        return read.IsSuccess ? read : throw JsonRefusal.Of(CliText.CannotReadReport, path, read.Errors);
    }
}

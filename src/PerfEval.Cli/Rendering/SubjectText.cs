using System;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>对象和标准的各一行: whose form it is, and what it is held to.</summary>
internal static class SubjectText
{
    private const string Dot = " · ";

    /// <summary>Unit, project, year and kind.</summary>
    public static string Of(Assessment assessment, Language language)
    {
        var report = assessment.Report;
        var (unit, name) = (report.Subject.Unit.Name, report.Subject.Name);
        string?[] parts =
        [
            unit,
            name == unit ? null : name,
            report.FiscalYear.HasValue ? CliText.YearOf.Fill(language, report.FiscalYear.Value) : YearOf(report),
            CliText.Of(Scorer.QueryOf(report), language),
        ];
        return string.Join(Dot, Array.FindAll(parts, part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>The fiscal year; what was filed for it where that is no year; null where nothing was.</summary>
    public static string? YearOf(SelfEvaluation report)
    {
        var cell = report.FiscalYear;
        return cell.HasValue ? cell.Value.ToString() : cell.Raw;
    }

    /// <summary>The standard, why it was taken in a word, and how much of the form was seen.</summary>
    public static string StandardOf(Assessment assessment, Language language)
    {
        var why = assessment.Selection.Reason switch
        {
            SelectionReason.NamedByCaller => CliText.ShortNamed,
            SelectionReason.TableAsPrinted => CliText.ShortTable,
            SelectionReason.ByForm => CliText.ShortForm,
            SelectionReason.ByDefault => CliText.ShortDefault,
            _ => CliText.ShortAsFiled,
        };
        var seen = assessment.Report.Completeness == Completeness.Complete
            ? CliText.WholeTable
            : CliText.Of(assessment.Report.Completeness);
        return assessment.Standard.Title.In(language) + CliText.InBrackets.Fill(language, why.In(language))
            + CliText.Semicolon.In(language) + CliText.SeenLabel.In(language) + CliText.Colon.In(language) + seen.In(language)
            + NotPrinted(assessment, language);
    }

    // said here once, so that no finding has to say that nobody filled it in; a column may stand under a head that nobody knows
    private static string NotPrinted(Assessment assessment, Language language)
    {
        if (assessment.Findings.Any(finding => finding.Code == FindingCodes.ColumnNotRecognised))
        {
            return "";
        }

        var report = assessment.Report;
        var told = report.Completeness == Completeness.Unscored ? SelfEvaluation.Columns.Points | SelfEvaluation.Columns.Score : default;
        var names = Enum.GetValues<SelfEvaluation.Columns>()
            .Where(column => column != default && (report.NotPrinted & ~told).HasFlag(column))
            .Select(column => CliText.Of(column).In(language));
        var list = string.Join(language == Language.Chinese ? "、" : ", ", names);
        return list.Length == 0 ? "" : CliText.Semicolon.In(language) + CliText.NotPrinted.Fill(language, list);
    }
}

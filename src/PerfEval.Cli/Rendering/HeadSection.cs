using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>表头: what the report is about, and the standard it is held to.</summary>
internal static class HeadSection
{
    /// <summary>Writes the head of a page.</summary>
    public static void Write(Screen screen, LocalizedText title, Assessment assessment)
    {
        WriteReport(screen, title, assessment);
        WriteStandard(screen, assessment);
    }

    /// <summary>Writes the standard by its title, id and version, and why it was taken.</summary>
    public static void WriteStandard(Screen screen, Assessment assessment)
    {
        var (language, standard) = (screen.Language, assessment.Standard);
        Field(
            screen,
            CliText.AppliedStandard,
            CliText.StandardVersion.Fill(language, standard.Title.In(language), standard.Id, standard.Version));
        WriteSelection(screen, assessment);
    }

    /// <summary>Writes what the report is about.</summary>
    public static void WriteReport(Screen screen, LocalizedText title, Assessment assessment)
    {
        var (language, report) = (screen.Language, assessment.Report);
        screen.Line(new Piece(title.In(language), Tone.Strong));
        screen.Blank();
        Field(screen, CliText.ReportTitle, report.Title);
        Field(
            screen, CliText.Subject,
            report.Subject.Name
                + CliText.InBrackets.Fill(language, CliText.Of(Scorer.QueryOf(report), language)));
        if (report.Subject is Subject.ProjectExpenditure { Project: var project })
        {
            Field(screen, CliText.CompetentDepartment, project.CompetentDepartment);
            Field(screen, CliText.Unit, project.ImplementingUnit.Name);
        }

        Field(screen, CliText.FiscalYear, SubjectText.YearOf(report) ?? CliText.NotStated.In(language));
        if (report.Completeness != Completeness.Complete)
        {
            Field(screen, CliText.Completeness, CliText.Of(report.Completeness).In(language));
        }
    }

    /// <summary>Writes why the standard was taken.</summary>
    public static void WriteSelection(Screen screen, Assessment assessment) =>
        Field(screen, CliText.SelectedBy, SelectionText.Of(assessment.Selection, Scorer.QueryOf(assessment.Report)).In(screen.Language));

    private static void Field(Screen screen, LocalizedText label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            screen.Paragraph(label.In(screen.Language), value);
        }
    }
}

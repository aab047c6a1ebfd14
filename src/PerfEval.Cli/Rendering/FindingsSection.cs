using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 检查发现: in the order of codes, each with its severity, its place and what was
/// found; why it matters and how to mend it stand once for findings of one code.
/// </summary>
internal static class FindingsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, LocalizedText heading, Assessment assessment)
    {
        var language = screen.Language;
        var findings = assessment.Findings;
        screen.Heading(heading.In(language));
        if (findings.Count == 0)
        {
            screen.Paragraph("", CliText.NoFindings.In(language));
            return;
        }

        screen.Paragraph("", CliText.FindingCounts.Fill(
            language,
            findings.Count,
            Count(assessment, Severity.Error),
            Count(assessment, Severity.Warning),
            Count(assessment, Severity.Note)));
        foreach (var group in findings.GroupBy(f => f.Kind))
        {
            screen.Blank();
            foreach (var finding in group)
            {
                WriteFinding(screen, finding);
            }

            screen.Paragraph("    " + CliText.Why.In(language), group.Key.Why(language), Tone.Muted);
            screen.Paragraph("    " + CliText.Remedy.In(language), group.Key.Remedy(language), Tone.Muted);
        }
    }

    private static int Count(Assessment assessment, Severity severity) => assessment.Findings.Count(f => f.Severity == severity);

    private static void WriteFinding(Screen screen, Finding finding)
    {
        var language = screen.Language;
        var tone = Tones.Of(finding.Severity);
        screen.Line(
            new Piece($"{finding.Code} {CliText.Of(finding.Severity).In(language)}", tone),
            new Piece($"  {finding.Kind.Title(language)}", Tone.Strong),
            "");
        screen.Paragraph("    " + CliText.Place.In(language), PlaceText.Render(finding.Place, language));
        screen.Paragraph("    " + CliText.Found.In(language), finding.What(language));
    }
}

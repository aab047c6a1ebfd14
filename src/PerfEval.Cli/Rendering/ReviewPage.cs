using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 标准审查: the page of <c>standards --validate</c>: for each file what is wrong
/// or doubtful, where, why and how to mend it; last whether it can be used.
/// </summary>
internal static class ReviewPage
{
    /// <summary>The page of a file.</summary>
    public static string Of(ReviewedStandard file, Screen screen)
    {
        var language = screen.Language;
        screen.Line(new Piece(CliText.ReviewTitle.Fill(language, file.Path), Tone.Strong));
        if (file.Review.Standard is { } standard)
        {
            screen.Paragraph(
                CliText.AppliedStandard.In(language),
                CliText.StandardVersion.Fill(language, standard.Title.In(language), standard.Id, standard.Version));
        }

        foreach (var error in file.Review.Errors)
        {
            Item(CliText.Of(Severity.Error), Tone.Error, error.Message(language), screen);
        }

        foreach (var problem in file.Review.Problems)
        {
            Item(CliText.Of(problem.Severity), Tones.Of(problem.Severity), problem.Message(language), screen);
        }

        screen.Blank();
        var errors = file.Review.Errors.Count + Count(file, Severity.Error);
        var verdict = file.Review.IsSound ? CliText.ReviewSound : CliText.ReviewUnsound;
        screen.Paragraph(
            "",
            verdict.Fill(language, errors, Count(file, Severity.Warning), Count(file, Severity.Note)),
            file.Review.IsSound ? Tone.Strong : Tone.Error);
        return screen.ToString();
    }

    private static int Count(ReviewedStandard file, Severity severity) =>
        file.Review.Problems.Count(problem => problem.Severity == severity);

    private static void Item(LocalizedText severity, Tone tone, string message, Screen screen)
    {
        screen.Blank();
        screen.Line(new Piece(severity.In(screen.Language), tone));
        screen.Paragraph("  ", message);
    }
}

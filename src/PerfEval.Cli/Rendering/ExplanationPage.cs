using System;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;

namespace PerfEval.Cli.Rendering;

/// <summary>说明: the page of <c>explain</c>: the library's own explanation, the documents it names, and the ledger.</summary>
internal static class ExplanationPage
{
    /// <summary>The page.</summary>
    public static string Of(Assessment assessment, Screen screen)
    {
        HeadSection.Write(screen, CliText.ExplanationTitle, assessment);
        screen.Heading(CliText.Steps.In(screen.Language));
        var text = assessment.Evaluation.Explanation.Render(screen.Language, assessment.Standard);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // deeper steps stand further in, and stay there where they wrap
            var step = line.TrimStart(' ');
            screen.Paragraph(new string(' ', line.Length - step.Length), step);
        }

        DocumentsSection.Write(screen, assessment.Standard);
        LedgerSection.Write(screen, CliText.LedgerAlone, assessment);
        return screen.ToString();
    }
}

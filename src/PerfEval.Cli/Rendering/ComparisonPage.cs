using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 两个标准的比较: the page of <c>evaluate --compare</c>: the scores side by side,
/// then the steps from one to the other, which add up in the last line.
/// </summary>
internal static class ComparisonPage
{
    /// <summary>The page.</summary>
    public static string Of(Assessment assessment, StandardComparison comparison, Screen screen)
    {
        HeadSection.WriteReport(screen, CliText.ComparisonTitle, assessment);
        WriteStandard(screen, CliText.StandardA, comparison.FirstStandard);
        HeadSection.WriteSelection(screen, assessment);
        WriteStandard(screen, CliText.StandardB, comparison.SecondStandard);
        SideBySideSection.Write(screen, comparison);
        BridgeSection.Write(screen, comparison);
        return screen.ToString();
    }

    /// <summary>Writes the name of one of the two standards.</summary>
    public static void WriteStandard(Screen screen, LocalizedText label, EvaluationStandard standard) => screen.Paragraph(
        label.In(screen.Language),
        CliText.StandardVersion.Fill(screen.Language, standard.Title.In(screen.Language), standard.Id, standard.Version));
}

using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;

namespace PerfEval.Cli.Rendering;

/// <summary>复算: the page of <c>evaluate</c>, in the order of the paper form.</summary>
internal static class EvaluationPage
{
    /// <summary>The page.</summary>
    public static string Of(Assessment assessment, Screen screen)
    {
        HeadSection.Write(screen, CliText.Evaluation, assessment);
        FundingSection.Write(screen, assessment);
        GoalsSection.Write(screen, assessment);
        IndicatorsSection.Write(screen, assessment);
        ResultSection.Write(screen, assessment);
        LedgerSection.Write(screen, CliText.Ledger, assessment);
        FindingsSection.Write(screen, CliText.Findings, assessment);
        ChecksSection.WriteCounts(screen, assessment);
        return screen.ToString();
    }
}

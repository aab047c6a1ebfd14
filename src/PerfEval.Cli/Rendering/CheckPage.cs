using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;

namespace PerfEval.Cli.Rendering;

/// <summary>检查: the page of <c>check</c>.</summary>
internal static class CheckPage
{
    /// <summary>The page.</summary>
    public static string Of(Assessment assessment, Screen screen)
    {
        HeadSection.Write(screen, CliText.CheckTitle, assessment);
        FindingsSection.Write(screen, CliText.FindingsAlone, assessment);
        ChecksSection.WriteSkipped(screen, assessment);
        return screen.ToString();
    }
}

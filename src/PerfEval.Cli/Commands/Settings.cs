using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>运行设置: what the options of a run say.</summary>
/// <param name="Language">语言.</param>
/// <param name="Format">输出格式.</param>
/// <param name="Cells">How wide characters are.</param>
internal sealed record Settings(Language Language, OutputFormat Format, CellWidth Cells)
{
    /// <summary>An empty page for a terminal.</summary>
    public Screen NewScreen(Terminal terminal) => new(Language, Cells, terminal.Width, terminal.HasColour);
}

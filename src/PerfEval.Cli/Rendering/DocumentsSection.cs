using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>依据文件: the documents a standard names, by the short ids that its sources use.</summary>
internal static class DocumentsSection
{
    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, EvaluationStandard standard)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Id.In(language)),
            new Column(CliText.Title.In(language)),
            new Column(CliText.DocumentNumber.In(language)));
        foreach (var document in standard.Documents)
        {
            table.Row(document.Id, document.Title, document.Number ?? "");
        }

        screen.Heading(CliText.Documents.In(language));
        screen.Lines(table.Render(screen.Width));
    }
}

using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;

namespace PerfEval.Cli.Rendering;

/// <summary>检查项目录: the page of <c>checks</c>.</summary>
internal static class ChecksPage
{
    /// <summary>The page.</summary>
    public static string Of(Screen screen)
    {
        var language = screen.Language;
        var table = new PlainTable(
            screen.Cells,
            new Column(CliText.CodeHead.In(language), IsCode: true),
            new Column(CliText.SeverityHead.In(language)),
            new Column(CliText.Title.In(language)),
            new Column(CliText.LooksAtHead.In(language)),
            new Column(CliText.BasisHead.In(language)));
        foreach (var kind in Assessor.Kinds)
        {
            table.Row(
                kind.Code.ToString(),
                CliText.Of(kind.Gravest).In(language),
                kind.Title(language),
                kind.LooksAt(language),
                $"{kind.Basis(language)} {kind.Origin}".Trim());
        }

        screen.Lines(table.Render(screen.Width));
        screen.Paragraph("", CliText.ChecksTotal.Fill(language, Assessor.Kinds.Count), Tone.Muted);
        return screen.ToString();
    }
}

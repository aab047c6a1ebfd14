using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>取值差异: the page of <c>standards A --compare B</c>.</summary>
internal static class DifferencesPage
{
    /// <summary>The page.</summary>
    public static string Of(EvaluationStandard first, EvaluationStandard second, Screen screen)
    {
        var language = screen.Language;
        screen.Line(new Piece(CliText.DifferencesTitle.In(language), Tone.Strong));
        screen.Blank();
        ComparisonPage.WriteStandard(screen, CliText.StandardA, first);
        ComparisonPage.WriteStandard(screen, CliText.StandardB, second);
        screen.Blank();
        var differences = ValueDifference.Between(first, second);
        if (differences.Count == 0)
        {
            screen.Paragraph("", CliText.NoDifference.In(language));
            return screen.ToString();
        }

        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Item.In(language)),
            new Column(CliText.SaysA.In(language)),
            new Column(CliText.SaysB.In(language)));
        foreach (var value in differences)
        {
            table.Rule();
            table.Row(
                value.Name.Render(language), BridgeSection.Stated(value.First, language), BridgeSection.Stated(value.Second, language));
        }

        screen.Lines(table.Render(screen.Width));
        return screen.ToString();
    }
}

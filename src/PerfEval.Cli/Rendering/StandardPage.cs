using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 一个标准: the page of <c>standards ID</c>: every value with the document and clause it comes from and how far that can be trusted.
/// </summary>
internal static class StandardPage
{
    /// <summary>The page.</summary>
    public static string Of(EvaluationStandard standard, Screen screen)
    {
        var language = screen.Language;
        var key = standard.Key;
        screen.Line(
            new Piece(CliText.StandardVersion.Fill(language, standard.Title.In(language), standard.Id, standard.Version), Tone.Strong));
        screen.Blank();
        Field(screen, CliText.Form, key.Form ?? "-");
        Field(screen, CliText.Kind, key.CategoriesIn(language) ?? CliText.Of(key.Kind).In(language));
        Field(screen, CliText.Region, CliText.Of(key.Region).In(language));
        Field(screen, CliText.Years, CliText.Of(key.Years).In(language));
        Field(screen, CliText.Default, (key.IsDefault ? CliText.Yes : CliText.No).In(language));
        DocumentsSection.Write(screen, standard);
        WriteValues(screen, standard);
        return screen.ToString();
    }

    private static void Field(Screen screen, LocalizedText label, string value) =>
        screen.Paragraph(label.In(screen.Language) + CliText.Colon.In(screen.Language), value);

    private static void WriteValues(Screen screen, EvaluationStandard standard)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Item.In(language)),
            new Column(CliText.Value.In(language)),
            new Column(CliText.Document.In(language), IsCode: true),
            new Column(CliText.Clause.In(language)),
            new Column(CliText.EvidenceHeader.In(language)));
        foreach (var value in StandardValue.Of(standard))
        {
            table.Rule();
            table.Row(
                value.Name.Render(language), value.Text.Render(language), value.Source.Document, value.Source.Clause ?? "",
                new Piece(CliText.Of(value.Source.Evidence).In(language), ToneOf(value.Source.Evidence)));
        }

        screen.Heading(CliText.Values.In(language));
        screen.Lines(table.Render(screen.Width));
        screen.Paragraph("", CliText.EvidenceLegend.In(language));
    }

    private static Tone ToneOf(Evidence evidence) => evidence switch
    {
        Evidence.Seen => Tone.Plain,
        Evidence.Recalled or Evidence.Digest => Tone.Warning,
        _ => Tone.Note,
    };
}

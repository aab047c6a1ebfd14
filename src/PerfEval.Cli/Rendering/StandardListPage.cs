using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>内置标准一览: the page of <c>standards</c>.</summary>
internal static class StandardListPage
{
    /// <summary>The page.</summary>
    public static string Of(StandardCatalog catalog, Screen screen)
    {
        var language = screen.Language;
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Id.In(language), IsCode: true),
            new Column(CliText.Version.In(language)),
            new Column(CliText.Title.In(language)),
            new Column(CliText.Form.In(language), IsCode: true),
            new Column(CliText.Kind.In(language)),
            new Column(CliText.Region.In(language)),
            new Column(CliText.Years.In(language)),
            new Column(CliText.Default.In(language)));
        foreach (var standard in catalog.InOrder)
        {
            var key = standard.Key;
            table.Row(
                standard.Id,
                standard.Version,
                standard.Title.In(language),
                key.Form == standard.Id ? CliText.SameAsId.In(language) : key.Form ?? "",
                key.CategoriesIn(language) ?? CliText.Of(key.Kind).In(language),
                CliText.Of(key.Region).In(language), CliText.Of(key.Years).In(language), DefaultOf(standard, catalog).In(language));
        }

        screen.Line(new Piece(CliText.StandardsTitle.In(language), Tone.Strong));
        screen.Blank();
        screen.Lines(table.Render(screen.Width));
        screen.Paragraph("", CliText.StandardsHint.In(language));
        return screen.ToString();
    }

    private static LocalizedText DefaultOf(EvaluationStandard standard, StandardCatalog catalog)
    {
        if (standard == catalog.AsFiled)
        {
            return CliText.Fallback;
        }

        return standard.Key.IsDefault ? CliText.Yes : CliText.No;
    }
}

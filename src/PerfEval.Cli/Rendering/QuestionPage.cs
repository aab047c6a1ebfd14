using PerfEval.Cli.Input;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;

namespace PerfEval.Cli.Rendering;

/// <summary>适用哪个标准: the page of <c>standards --region …</c>.</summary>
internal static class QuestionPage
{
    /// <summary>The page.</summary>
    public static string Of(StandardQuestion question, Screen screen)
    {
        var language = screen.Language;
        var query = question.Answers[0].Query;
        string[] conditions =
        [
            (query.Form is { } form ? CliText.FormIs.With(form) : CliText.AnyForm).In(language),
            (query.Region is { } region ? CliText.Of(region) : CliText.RegionNotSaid).In(language),
            (query.Year is { } year ? CliText.YearIs.With(year.Year) : CliText.YearNotSaid).In(language),
        ];
        var table = new TextTable(
            screen.Cells,
            new Column(CliText.Kind.In(language)),
            new Column(CliText.Chosen.In(language)),
            new Column(CliText.Title.In(language)),
            new Column(CliText.Because.In(language)));
        foreach (var (asked, selection) in question.Answers)
        {
            table.Row(
                CliText.Of(asked, language),
                selection.Standard.Id,
                selection.Standard.Title.In(language),
                SelectionText.Of(selection, asked).In(language));
        }

        screen.Line(new Piece(CliText.QuestionTitle.In(language), Tone.Strong));
        screen.Blank();
        screen.Paragraph(CliText.Asked.In(language), string.Join(language == Core.Findings.Language.Chinese ? "，" : ", ", conditions));
        screen.Lines(table.Render(screen.Width));
        return screen.ToString();
    }
}

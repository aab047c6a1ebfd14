using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>Writes the page from the top down.</summary>
internal sealed class PageWriter(Assessment assessment, PageTable table, PageNotes notes, Language language)
{
    private const int MostRuled = 64;
    private const int LongestNumber = 12;

    private readonly HtmlText _html = HtmlPage.Begin(
        PageWords.Heading.In(language) + PageWords.Colon.In(language) + assessment.Report.Subject.Name, language, "form.css");

    private readonly HashSet<int> _noted = [];
    private HashSet<int> _edges = [];
    private HashSet<int> _edgesAbove = [];

    public string Write()
    {
        WriteHead(assessment.Report);
        _html.Raw("</header>\n<main>\n");
        WriteForm();
        WriteFindings();
        WriteOtherRows();
        WriteAssumptions();
        WriteReadingNotes();
        return HtmlPage.End(_html);
    }

    private void WriteHead(SelfEvaluation report)
    {
        var tone = assessment.Verdict switch
        {
            Verdict.Acceptable => "",
            Verdict.ToExplain => " warning",
            _ => " error",
        };
        _html.Raw($"\n<p class=\"verdict{tone}\">").Element("strong", In(Assessment.NameOf(assessment.Verdict)))
            .Text(" · " + PageWords.Counts(assessment, language)).Raw("</p>\n<dl>\n");
        var year = report.FiscalYear.HasValue ? report.FiscalYear.Value.ToString() : report.FiscalYear.Raw;
        var (unit, name) = (report.Subject.Unit.Name, report.Subject.Name);
        string?[] subject = [unit, name == unit ? null : name, year];
        Field(PageWords.Subject, string.Join(" · ", subject.Where(part => !string.IsNullOrWhiteSpace(part))));
        Field(PageWords.Total, PageWords.Totals(assessment, language));
        var standard = assessment.Standard;
        Field(PageWords.Standard, $"{In(standard.Title)} · {standard.Id} · {standard.Version}");
        _html.Raw("</dl>\n");
    }

    private void Field(LocalizedText label, string text) => _html.Element("dt", In(label)).Element("dd", text).Raw("\n");

    private void WriteForm()
    {
        _html.Raw("<section>\n").Element("h2 id=\"form\"", In(PageWords.Form))
            .Raw("\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"form\">\n<table class=\"form\">\n")
            .Element("caption", In(PageWords.FormCaption)).Raw("\n<thead><tr>")
            .Element($"th scope=\"colgroup\" colspan=\"{NumberText.Plain(System.Math.Max(table.Columns, 1))}\"", In(PageWords.Filed))
            .Element("th scope=\"col\"", In(PageWords.Score)).Element("th scope=\"col\"", In(PageWords.Why))
            .Raw("</tr></thead>\n<tbody>\n");
        List<PageCell> reaching = [];
        for (var r = 0; r < table.Rows.Count; r++)
        {
            reaching.RemoveAll(above => above.EndRow <= r);
            WriteRow(table.Rows[r], r, reaching);
            reaching.AddRange(table.Rows[r].Where(cell => cell.EndRow > r + 1));
            reaching.Sort((a, b) => a.Column.CompareTo(b.Column));
        }

        _html.Raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void WriteRow(IReadOnlyList<PageCell> cells, int row, List<PageCell> reaching)
    {
        _html.Raw("<tr>");
        (_edgesAbove, _edges) = (_edges, []);
        var (column, next) = (0, 0);
        foreach (var above in reaching)
        {
            _edges.Add(above.Column);
            _edges.Add(above.EndColumn);
            next = WriteCells(cells, row, next, column, above.Column);
            column = above.EndColumn;
        }

        _ = WriteCells(cells, row, next, column, table.Columns);
        WriteNote(cells[0].Address.Row);
        _html.Raw("</tr>\n");
    }

    // the cells between two columns, and what is blank beside them
    private int WriteCells(IReadOnlyList<PageCell> cells, int row, int next, int from, int to)
    {
        for (; next < cells.Count && cells[next].Column < to; next++)
        {
            var cell = cells[next];
            WriteBlank(from, cell.Column);
            _edges.Add(cell.Column);
            _edges.Add(cell.EndColumn);
            _html.Raw("<td" + Span("colspan", cell.EndColumn - cell.Column) + Span("rowspan", cell.EndRow - row) + Class(cell) + ">")
                .Text((cell.Cell.Displayed ?? cell.Cell.Text).Trim()).Raw("</td>");
            from = cell.EndColumn;
        }

        WriteBlank(from, to);
        return next;
    }

    // blanks are ruled as the row above is; in a table of very many columns those side by side are one
    private void WriteBlank(int from, int to)
    {
        for (var start = from; start < to;)
        {
            var end = start + 1;
            while (end < to && (table.Columns > MostRuled || !_edgesAbove.Contains(end)))
            {
                end++;
            }

            _edges.Add(start);
            _edges.Add(end);
            _html.Raw("<td" + Span("colspan", end - start) + "></td>");
            start = end;
        }
    }

    private void WriteNote(int row)
    {
        // a row of the document that was taken apart says its note once
        var note = _noted.Add(row) ? notes.At(row) : null;
        _html.Element("td class=\"score\"", note?.Score ?? "").Raw("<td class=\"why\">");
        foreach (var reason in note?.Reasons ?? [])
        {
            _html.Element("div", reason);
        }

        foreach (var finding in note?.Findings ?? [])
        {
            _html.Raw("<div class=\"found\">");
            WriteFinding(finding);
            _html.Raw("</div>");
        }

        _html.Raw("</td>");
    }

    private void WriteFinding(Finding finding)
    {
        var severity = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        _html.Element($"span class=\"code {severity}\"", $"{finding.Code} {In(Assessment.NameOf(finding.Severity))}")
            .Text(" " + finding.What(language).Trim() + " ");
        if (finding.Severity != Severity.Note)
        {
            _html.Element("span class=\"remedy\"", finding.Kind.Remedy(language).Trim());
        }

        if (assessment.Accepted.FirstOrDefault(entry => entry.Finding == finding) is { } accepted)
        {
            _html.Element(
                "div", In(PageWords.AcceptedLead) + $"{accepted.Reason} ({accepted.By}, {LocalDatePattern.Iso.Format(accepted.On)})");
        }
    }

    private void WriteFindings()
    {
        if (notes.OfTheWhole.Count > 0)
        {
            _html.Raw("<section>\n").Element("h2", In(PageWords.WholeForm)).Raw("\n<ul>\n");
            foreach (var finding in notes.OfTheWhole)
            {
                _html.Raw("<li>");
                WriteFinding(finding);
                _html.Raw("</li>\n");
            }

            _html.Raw("</ul>\n</section>\n");
        }
    }

    private void WriteOtherRows() => WriteList(
        PageWords.OtherRows,
        [.. notes.WithoutRow.Select(row =>
            $"{row.Line.Name}{In(PageWords.Colon)}{ScoreText.Of(row.Line, language)} · {row.Line.Explanation.Sentence(language)}")]);

    // one sentence for the rows it holds for
    private void WriteAssumptions() => WriteDetails(
        PageWords.Assumed,
        [
            .. assessment.Rows
                .SelectMany(row => row.Line.Assumptions.Select(assumption => (Sentence: assumption.Render(language), row.Line.Name)))
                .GroupBy(assumed => assumed.Sentence)
                .Select(assumed => string.Join(language == Language.English ? ", " : "、", assumed.Select(one => one.Name).Distinct())
                    + In(PageWords.Colon) + assumed.Key),
        ]);

    private void WriteReadingNotes() => WriteDetails(
        PageWords.NotesOnReading, [.. assessment.Findings.Where(PageNotes.IsNoteOnReading).Select(note => note.What(language).Trim())]);

    private void WriteList(LocalizedText head, List<string> lines)
    {
        if (lines.Count > 0)
        {
            _html.Raw("<section>\n").Element("h2", In(head)).Raw("\n");
            WriteLines(lines);
            _html.Raw("</section>\n");
        }
    }

    private void WriteDetails(LocalizedText head, List<string> lines)
    {
        if (lines.Count > 0)
        {
            _html.Raw("<details open=\"open\">\n").Element("summary", $"{In(head)} ({NumberText.Plain(lines.Count)})").Raw("\n");
            WriteLines(lines);
            _html.Raw("</details>\n");
        }
    }

    private void WriteLines(List<string> lines)
    {
        _html.Raw("<ul>\n");
        foreach (var line in lines)
        {
            _html.Element("li", line).Raw("\n");
        }

        _html.Raw("</ul>\n");
    }

    private string Class(PageCell cell)
    {
        var found = notes.At(cell.Address) switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "",
        };
        var text = cell.Cell.Displayed ?? cell.Cell.Text;
        var isNumber = text.Length <= LongestNumber && Ascii.IsValid(text);
        var classes = (found + (isNumber ? " number" : "")).Trim();
        return classes.Length == 0 ? "" : $" class=\"{classes}\"";
    }

    private string In(LocalizedText text) => text.In(language);

    private static string Span(string name, int span) => span > 1 ? $" {name}=\"{NumberText.Plain(span)}\"" : "";
}

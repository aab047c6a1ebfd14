using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Standards;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>复核发现: the sheet that lists every finding with its place, each place leading to its cell.</summary>
internal sealed class FindingsSheet(ReviewStyles styles, Language language)
{
    // as many as a spreadsheet takes on one sheet
    private const int MostLinks = 60_000;

    // in points; a row is at most 409 high
    private const int TitleHeight = 24;
    private const int LineHeight = 14;
    private const int MostHeight = 400;

    private static readonly int[] Widths = [9, 9, 16, 34, 52, 40, 40];

    private readonly StringBuilder _rows = new();
    private readonly StringBuilder _links = new();
    private int _row;
    private int _linked;
    private bool _namesSheets;

    /// <summary>The part.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="namesSheets">Whether cells are called by their sheets too: where there is more than one.</param>
    public string Write(IEnumerable<ReviewedForm> forms, bool namesSheets)
    {
        _namesSheets = namesSheets;
        foreach (var form in forms)
        {
            WriteHead(form.Assessment);
            WriteFindings(form);
            _row++;
        }

        var xml = new StringBuilder(OpenParts.Head);
        xml.Append("<worksheet xmlns=\"" + OpenParts.Main + "\">")
            .Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>");
        for (var i = 0; i < Widths.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{Widths[i]}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>").Append(_rows).Append("</sheetData>");
        if (_links.Length > 0)
        {
            xml.Append("<hyperlinks>").Append(_links).Append("</hyperlinks>");
        }

        return xml.Append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
            .Append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>").ToString();
    }

    private void WriteHead(Assessment assessment)
    {
        var (report, standard) = (assessment.Report, assessment.Standard);
        var (unit, name) = (report.Subject.Unit.Name, report.Subject.Name);
        var year = report.FiscalYear.HasValue ? report.FiscalYear.Value.ToString() : report.FiscalYear.Raw;
        string?[] subject = [unit, name == unit ? null : name, year];
        Row([(ReviewCellKind.Title, ReviewFill.None, ReviewWords.Heading.In(language))]);
        Line(ReviewWords.Subject, string.Join(" · ", subject.Where(part => !string.IsNullOrWhiteSpace(part))));
        Line(ReviewWords.Conclusion, ReviewWords.ConclusionOf(assessment).In(language));
        Line(ReviewWords.Total, ReviewWords.TotalsOf(assessment).In(language));
        Line(ReviewWords.Standard, $"{standard.Title.In(language)} · {standard.Id} · {standard.Version}");
        Row(
        [
            (ReviewCellKind.Label, ReviewFill.None, ReviewWords.Colours.In(language)),
            (ReviewCellKind.Text, ReviewFill.Correct, Assessment.NameOf(Severity.Error).In(language)),
            (ReviewCellKind.Text, ReviewFill.Explain, Assessment.NameOf(Severity.Warning).In(language)),
            (ReviewCellKind.Text, ReviewFill.Judge, ReviewWords.ForPeople.In(language)),
        ]);
        Row([.. ReviewWords.Heads.Select(head => (ReviewCellKind.Head, ReviewFill.Head, head.In(language)))]);
    }

    private void WriteFindings(ReviewedForm form)
    {
        var accepted = form.Assessment.Accepted;
        foreach (var finding in form.Assessment.Findings.OrderByDescending(finding => finding.Severity))
        {
            var (fill, level, remedy) = accepted.FirstOrDefault(each => each.Finding.Equals(finding)) is { } reason
                ? (ReviewFill.None, ReviewWords.Accepted, ReviewWords.AcceptedBy(reason).In(language))
                : (ReviewTexts.FillOf([finding]), Assessment.NameOf(finding.Severity), finding.Kind.Remedy(language));
            var isFirst = true;
            foreach (var place in finding.Places)
            {
                var address = form.AddressOf(place);
                Row(
                [
                    (ReviewCellKind.Text, ReviewFill.None, finding.Code.ToString()),
                    (ReviewCellKind.Text, fill, level.In(language)),
                    (address is null ? ReviewCellKind.Text : ReviewCellKind.Link, ReviewFill.None, address is null ? "" : Shown(address)),
                    (ReviewCellKind.Text, ReviewFill.None, place.Render(language)),
                    (ReviewCellKind.Text, ReviewFill.None, isFirst ? finding.What(language) : ReviewWords.SameFinding.In(language)),
                    (ReviewCellKind.Text, ReviewFill.None, isFirst ? finding.Kind.Why(language) : ""),
                    (ReviewCellKind.Text, ReviewFill.None, isFirst ? remedy : ""),
                ]);
                Link(address);
                isFirst = false;
            }
        }

        if (form.Assessment.Findings.Count == 0)
        {
            Line(ReviewWords.Nothing, "");
        }
    }

    private void Line(LocalizedText label, string text) =>
        Row([(ReviewCellKind.Label, ReviewFill.None, label.In(language)), (ReviewCellKind.Line, ReviewFill.None, text)]);

    private void Row((ReviewCellKind Kind, ReviewFill Fill, string Text)[] cells)
    {
        _row++;
        // programs that do not measure texts when they open a file show a row as high as it says
        var lines = cells.Select((cell, i) => IsWrapped(cell.Kind) ? TextWidth.Lines(cell.Text, Widths[i] - 1) : 1).Max();
        var height = cells[0].Kind == ReviewCellKind.Title ? TitleHeight : Math.Min((lines * LineHeight) + 3, MostHeight);
        _rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{XmlText.Of(_row)}\" ht=\"{XmlText.Of(height)}\" customHeight=\"1\">");
        for (var i = 0; i < cells.Length; i++)
        {
            var (kind, fill, text) = cells[i];
            _rows.Append(new NewCell(kind, fill, text).Xml(CellName.Of(_row, i + 1), styles.Own(kind, fill), ""));
        }

        _rows.Append("</row>");
    }

    private void Link(CellAddress? address)
    {
        if (address is null || _linked++ >= MostLinks)
        {
            return;
        }

        var column = address.Column ?? 1;
        var target = $"'{address.Grid!.Replace("'", "''", StringComparison.Ordinal)}'!{CellName.Of(address.Row, column)}";
        _links.Append(CultureInfo.InvariantCulture, $"<hyperlink ref=\"{CellName.Of(_row, 3)}\" location=\"{XmlText.Of(target)}\" ")
            .Append(CultureInfo.InvariantCulture, $"display=\"{XmlText.Of(Shown(address))}\"/>");
    }

    private string Shown(CellAddress address) =>
        _namesSheets ? address.Text(language) : address.Text(language)[(address.Grid!.Length + 1)..];

    private static bool IsWrapped(ReviewCellKind kind) => kind is ReviewCellKind.Text or ReviewCellKind.Link or ReviewCellKind.Head;
}

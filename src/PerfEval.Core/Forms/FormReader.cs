using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 读表: reads a form as filled in into a report, cell by cell. Total over any text: every cell is typed, or kept as it stands with a
/// finding. Nothing is mended, no direction is inferred, and what a name or a neighbouring cell suggests is proposed and not used.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static partial class FormReader
{
    private const int MostShown = 12;

    /// <summary>Reads a form.</summary>
    /// <param name="form">填报表 as raw text.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <example>
    /// <code>
    /// var form = PerfEvalJson.ReadForm("""{"title": "项目支出绩效自评表", "year": "2022", "unit": "某县水利局", "indicators": []}"""u8.ToArray()).Value;
    /// var reading = FormReader.Read(form);
    /// Console.WriteLine($"{reading.Report.FiscalYear}, {reading.Findings.Count} findings");
    /// </code>
    /// </example>
    public static FormReading Read(FiledForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notes = new FormNotes();
        notes.From(form.Addresses);
        var year = ReportedCell.Year(form.Year, out var yearProblem);
        if (form.Year is null && TitleYear(form.Title) is { } printed)
        {
            year = new FiscalYear(printed);
        }

        notes.Cell(FormColumn.Title, Place.Report, form.Title, CellReading.Text);
        notes.Cell(FormColumn.Year, Place.Report.Then(ReportPart.FiscalYear), form.Year, CellReadings.Of(year), yearProblem);
        var subject = SubjectReader.Read(form, notes);
        var units = FormAmountUnits.Read(form, notes);
        var completeness = FormCompleteness.Of(form, notes);
        var funding = FundingReader.Read(form, units, notes, out var fundingLinks);
        var goals = IndicatorReader.Read(form, year.HasValue ? year.Value.Year : null, notes, out var rows, out var judgements);
        notes.From(form.Addresses);
        var claims = ClaimsReader.Read(form, SumRows.TotalOf(form), notes, out var isPlain);
        SumRows.Note(form, notes);
        NoteRemarks(form, notes);
        TextNumbers.Note(notes);
        var report = new SelfEvaluation
        {
            Title = form.Title,
            FiscalYear = year,
            FiledOn = FilingDate.In(form),
            Completeness = completeness,
            NotPrinted = NotPrintedColumns.Of(form.Columns),
            Subject = subject,
            Funding = funding,
            Goals = goals,
            Claims = claims,
            Judgements = judgements,
        };
        BlankColumns.Note(report, form.Columns, notes);
        var remainder = new FormRemainder
        {
            Heads = form with { FundingRows = default, IndicatorRows = default },
            TotalsArePlain = isPlain && SumRows.TotalOf(form) is null,
        };
        return new FormReading(report, notes, rows, fundingLinks, remainder);
    }

    /// <summary>What a cell of money, points, rate or year was read as.</summary>
    private static void NoteRemarks(FiledForm form, FormNotes notes)
    {
        foreach (var head in form.UnreadHeads)
        {
            notes.Cell(FormColumn.Remark, Place.Report, head, CellReading.Aside);
        }

        if (form.UnreadHeads.Count > 0)
        {
            notes.Find(FindingCodes.ColumnNotRecognised, Severity.Warning, Place.Report, Argument.Of("heads", form.UnreadHeads));
        }

        for (var i = 0; i < form.Remarks.Count; i++)
        {
            notes.From(i < form.RemarkAddresses.Count ? [new FiledAddress(FormColumn.Remark, form.RemarkAddresses[i])] : default);
            notes.Cell(FormColumn.Remark, Place.Report, form.Remarks[i], CellReading.Aside);
        }

        notes.From(default);

        if (form.Remarks.Count > 0)
        {
            notes.Find(
                FindingCodes.KeptAside, Place.Report,
                Argument.Term("column", "form.remarks"),
                Argument.Of("count", form.Remarks.Count),
                Argument.Of("raw", FirstOf(form.Remarks)));
        }
    }

    private static List<string> FirstOf(EquatableList<string> remarks)
    {
        List<string> shown = [];
        for (var i = 0; i < remarks.Count && i < MostShown; i++)
        {
            shown.Add(remarks[i]);
        }

        if (remarks.Count > MostShown)
        {
            shown.Add("…");
        }

        return shown;
    }

    // the year a title prints: 2021年度, (2022年度), 2020年, 二〇二二年度
    private static int? TitleYear(string? title)
    {
        var folded = ChineseDate.InFigures(CellText.Fold(title ?? ""));
        for (var i = folded.IndexOf('年', StringComparison.Ordinal); i >= 0; i = folded.IndexOf('年', i + 1))
        {
            if (i >= 4
                && (i == 4 || !char.IsAsciiDigit(folded[i - 5]))
                && NumberText.TryReadAll(folded.AsSpan(i - 4, 4), out var digits)
                && digits.Length == 4
                && digits[..2] is "19" or "20")
            {
                return int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}

using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>
/// 读取公开文本: reads the text copy of a published self-evaluation report: sections, staff, offices, budget statement, achievements with
/// their figures,
/// problems and measures, a score in a sentence, and the table in it. Total over any text. Nothing is guessed: what is read otherwise
/// than it is
/// said carries what was assumed, and what cannot be settled is listed as not read.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class PublishedReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of the report, as copied.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is longer than <see cref="Limits.MaxDocumentBytes"/>.</exception>
    /// <example>
    /// <code>
    /// var reading = PublishedReader.Read("某县水利局2022年度部门整体支出绩效自评报告\n全年预算数120万元，全年执行数108万元，执行率90%。");
    /// Console.WriteLine($"{reading.Report.Subject.Name}: {reading.FiguresRead} figures read, {reading.Unread.Count} passages not");
    /// </code>
    /// </example>
    public static PublishedReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Limits.MaxDocumentBytes)
        {
            throw new ArgumentException($"The text has more than {Limits.MaxDocumentBytes} characters.", nameof(text));
        }

        var source = new SourceText(text.TrimStart('\uFEFF'));
        var table = TableScan.Of(source);
        var draft = new ReadingDraft(new FoldedText(source, table.Rows));
        var front = new FrontReader(draft);
        var form = FormOf(table.Form, front);
        var report = ReportOf(draft, front, table, form);
        TextYears.Read(draft, report);
        KeptFigures.Read(draft);
        return new PublishedReading
        {
            Report = report,
            Facts = draft.Facts.OrderBy(fact => fact.Spot.Line).ToEquatableList(),
            Unread = Coverage.Unread(draft),
            NotStated = Missing.Of(report),
            Table = form,
            Findings = form?.Findings ?? default,
            SumRows = form?.SumRows ?? default,
            StatesScore = draft.Facts.Any(fact =>
                fact.Place is { Steps: [{ Part: ReportPart.Claims }, ..] } && fact.Spot.Line is { } line && !table.Rows.Contains(line)),
            Sections = draft.Blocks.Count(block => block is { Level: 1, Title: not null }),
            FiguresRead = draft.Figures.Count(figure => figure is { IsRead: true, IsMark: false }),
            Marks = draft.Figures.Count(figure => figure.IsMark),
        };
    }

    /// <summary>
    /// Reads a text from bytes: UTF-8 with or without a mark, UTF-16 with one, else <paramref name="otherwise"/>.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="otherwise">The encoding of bytes that are not UTF-8 (GB18030); null where the host has none.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="Limits.MaxDocumentBytes"/> of them.</exception>
    /// <example>
    /// <code>
    /// var reading = PublishedReader.ReadBytes("某县水利局2022年度部门整体支出绩效自评报告"u8);   // UTF-8, UTF-16 or GB18030
    /// Console.WriteLine(reading.HasText);   // True
    /// </code>
    /// </example>
    public static PublishedReading ReadBytes(ReadOnlySpan<byte> bytes, Encoding? otherwise = null) =>
        Read(SheetText.Of(bytes, otherwise).Text);

    /// <summary>
    /// Shows the reading of a form as that of a text: each cell with where it went, those that went nowhere, what is not stated.
    /// </summary>
    /// <param name="form">读表结果.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <example>
    /// <code>
    /// var form = FormReader.Read(PerfEvalJson.ReadForm("""{"title": "项目支出绩效自评表", "indicators": []}"""u8.ToArray()).Value);
    /// Console.WriteLine(PublishedReader.OfForm(form).Report == form.Report);
    /// </code>
    /// </example>
    public static PublishedReading OfForm(FormReading form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormCells.Of(form);
    }

    private static FormReading? FormOf(FiledForm? form, FrontReader front)
    {
        if (form is null)
        {
            return null;
        }

        var kind = form.Kind ?? (form.ProjectName is null && front.KindOfTitle != SubjectKind.Project ? SubjectKind.Department : null);
        return FormReader.Read(form with { Kind = kind, Title = form.Title ?? front.Title, Unit = form.Unit ?? front.UnitName });
    }

    private static SelfEvaluation ReportOf(ReadingDraft draft, FrontReader front, TableScan table, FormReading? form)
    {
        var filed = form?.Report ?? new SelfEvaluation
        {
            Completeness = Completeness.Unknown,
            Subject = new Subject.Department(new BudgetUnit { Name = "" }),
        };
        if (form is not null)
        {
            new TableCells(draft, table).Read(form);
        }

        if (front.KindOfTitle is null && table.Form is null or { Kind: null, ProjectName: null })
        {
            draft.Assume(Place.Report.Then(ReportPart.Subject), "评价对象类别", "部门整体", Remark.Of("read.departmentAssumed"));
        }

        var year = front.Year.IsBlank ? filed.FiscalYear : front.Year;
        var budget = new MoneyReader(draft, year.HasValue ? year.Value.Year : null).Read();
        var said = ScoreReader.Read(draft);
        return filed with
        {
            Title = front.Title ?? filed.Title,
            FiscalYear = year,
            FiledOn = front.FiledOn,
            Subject = SubjectOf(draft, front, filed),
            Budget = budget,
            Facts = year.HasValue ? new SpendingReader(draft, year.Value).Read() : FactSheet.Empty,
            Narrative = new NarrativeReader(draft).Read(),
            Claims = filed.Claims with
            {
                TotalScore = filed.Claims.TotalScore.IsBlank ? said.TotalScore : filed.Claims.TotalScore,
                Grade = filed.Claims.Grade.IsBlank ? said.Grade : filed.Claims.Grade,
            },
            Notes = NotesReader.Read(draft),
        };
    }

    private static Subject SubjectOf(ReadingDraft draft, FrontReader front, SelfEvaluation filed)
    {
        var unit = filed.Subject.Unit;
        unit = unit.Name.Length > 0 ? unit : unit with { Name = front.UnitName ?? "" };
        unit = unit with { Code = unit.Code ?? front.UnitCode, Region = unit.Region ?? front.RegionOf(unit.Name) };
        unit = new UnitReader(draft).Read(unit);
        return filed.Subject is Subject.ProjectExpenditure { Project: var project }
            ? new Subject.ProjectExpenditure(project with { ImplementingUnit = unit })
            : new Subject.Department(unit);
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 读表: reads a form as filled in into a report, cell by cell. Total over any text: every cell is typed, or kept as it stands with a finding. Nothing is mended, no direction is
/// inferred, and what a name or a neighbouring cell suggests is proposed and not used.
/// </summary>
public static class FormReader
{
    private const int MostShown = 12;

    /// <summary>Reads a form.</summary>
    /// <param name="form">填报表 as raw text.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static FormReading Read(FiledForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notes = new FormNotes();
        var year = ReportedCell.Year(form.Year, out var yearProblem);
        if (form.Year is null && TitleYear(form.Title) is { } printed)
        {
            year = new FiscalYear(printed);
        }

        var unit = AmountUnitOf(form.AmountUnit);
        notes.Cell(FormColumn.Title, Place.Report, form.Title, CellReading.Text);
        notes.Cell(FormColumn.Year, Place.Report.Then(ReportPart.FiscalYear), form.Year, ReadingOf(year), yearProblem);
        notes.Cell(FormColumn.Unit, Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit), form.Unit, CellReading.Text);
        var region = Regions.StartOf(form.Region);
        NoteHead(FormColumn.Region, "form.region", Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit), form.Region, region is not null, notes);
        notes.Cell(
            FormColumn.AmountUnit, Place.Report.Then(ReportPart.Funding), form.AmountUnit, unit is null ? CellReading.Unreadable : CellReading.Value,
            unit is null ? new CellProblem(FindingCodes.CellUnreadable, "cell.amountUnit") : null);

        var completeness = CompletenessOf(form);
        if (completeness != Completeness.Complete)
        {
            notes.Find(FindingCodes.FormIncomplete, Place.Report, Argument.Of("problem", Remark.Of(completeness switch
            {
                Completeness.Unfilled => "form.unfilled",
                Completeness.Unscored => "form.unscored",
                _ => "form.cutShort",
            })));
        }

        var funding = FundingReader.Read(form, unit, notes, out var fundingLinks);
        var goals = IndicatorReader.Read(form, year.HasValue ? year.Value.Year : null, notes, out var rows, out var numbers);
        var totalRow = SumRows.TotalOf(form);
        var claims = ReadClaims(totalRow is null ? form : form with { TotalPoints = totalRow.Points, TotalScore = totalRow.Score }, totalRow is null, notes);
        SumRows.Note(form, notes);
        NoteRemarks(form, notes);
        var report = new SelfEvaluation
        {
            Title = form.Title,
            FiscalYear = year,
            Completeness = completeness,
            Subject = SubjectOf(form, region),
            Funding = funding,
            Goals = goals,
            Claims = claims,
        };
        return new FormReading(
            report, notes, rows, fundingLinks,
            new FormRemainder(form.Region, form.AmountUnit, form.Year is not null, form.Completeness, numbers, form.Goals.Count, totalRow is not null, form.Remarks));
    }

    /// <summary>What a cell of money, points, rate or year was read as.</summary>
    internal static CellReading ReadingOf<T>(Reported<T> cell)
        where T : notnull => cell.Kind switch
        {
            ReportedKind.NotApplicable => CellReading.NotApplicable,
            ReportedKind.Unreadable => CellReading.Unreadable,
            _ => CellReading.Value,
        };

    private static Claims ReadClaims(FiledForm form, bool hasCells, FormNotes notes)
    {
        var place = Place.Report.Then(ReportPart.Claims);
        var points = ReportedCell.Score(form.TotalPoints, out var pointsProblem);
        var score = ReportedCell.Score(form.TotalScore, out var scoreProblem);
        var grade = form.Grade is not { } word ? Reported<string>.Blank
            : CellText.IsNotApplicable(CellText.Fold(word)) ? Reported<string>.NotApplicable(word)
            : Reported<string>.Of(word);
        if (hasCells)
        {
            notes.Cell(FormColumn.TotalPoints, place.Then(ReportPart.TotalPoints), form.TotalPoints, ReadingOf(points), pointsProblem);
            notes.Cell(FormColumn.TotalScore, place.Then(ReportPart.TotalScore), form.TotalScore, ReadingOf(score), scoreProblem);
        }

        notes.Cell(FormColumn.Grade, place.Then(ReportPart.Grade), form.Grade, grade.HasValue ? CellReading.Text : CellReading.NotApplicable);
        return new Claims { TotalPoints = points, TotalScore = score, Grade = grade };
    }

    private static void NoteHead(FormColumn column, string term, Place place, string? text, bool isRead, FormNotes notes)
    {
        notes.Cell(column, place, text, isRead ? CellReading.Value : CellReading.Aside);
        if (text is not null && !isRead)
        {
            notes.Find(FindingCodes.KeptAside, place, Argument.Term("column", term), Argument.Of("count", 1), Argument.Of("raw", text));
        }
    }

    private static void NoteRemarks(FiledForm form, FormNotes notes)
    {
        foreach (var remark in form.Remarks)
        {
            notes.Cell(FormColumn.Remark, Place.Report, remark, CellReading.Aside);
        }

        if (form.Remarks.Count > 0)
        {
            notes.Find(
                FindingCodes.KeptAside, Place.Report,
                Argument.Term("column", "form.remarks"), Argument.Of("count", form.Remarks.Count), Argument.Of("raw", FirstOf(form.Remarks)));
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

    private static Subject SubjectOf(FiledForm form, RegionCode? region)
    {
        var unit = new BudgetUnit { Name = form.Unit ?? "", Region = region };
        var title = CellText.Fold(form.Title ?? "");
        return title.Contains("部门整体", StringComparison.Ordinal) || title.Contains("整体支出", StringComparison.Ordinal) || title.Contains("单位整体", StringComparison.Ordinal)
            ? new Subject.Department(unit)
            : new Subject.ProjectExpenditure(new Project { Name = form.Title ?? "", ImplementingUnit = unit });
    }

    // 万元 where nothing is printed; a unit nobody knows leaves the amounts unread
    private static AmountUnit? AmountUnitOf(string? text) => text is null ? AmountUnit.WanYuan : AmountUnits.TryRead(text, out var unit) ? unit : null;

    // the year a title prints: 2021年度, (2022年度), 2020年
    private static int? TitleYear(string? title)
    {
        var folded = CellText.Fold(title ?? "");
        for (var i = folded.IndexOf('年', StringComparison.Ordinal); i >= 0; i = folded.IndexOf('年', i + 1))
        {
            if (i >= 4 && (i == 4 || !char.IsAsciiDigit(folded[i - 5])) && NumberText.TryReadAll(folded.AsSpan(i - 4, 4), out var digits) && digits.Length == 4
                && digits[..2] is "19" or "20")
            {
                return int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    // which cells are filled in says it, where nobody who knows does
    private static Completeness CompletenessOf(FiledForm form)
    {
        if (form.Completeness is { } known)
        {
            return known;
        }

        var (points, scores, actuals) = (form.TotalPoints is not null, form.TotalScore is not null, false);
        foreach (var row in form.FundingRows)
        {
            points |= row.Points is not null;
            scores |= row.Score is not null;
        }

        foreach (var row in form.IndicatorRows)
        {
            points |= row.Points is not null || row.FirstLevelPoints is not null;
            scores |= row.Score is not null;
            actuals |= row.Actual is not null;
        }

        return !scores && !actuals ? Completeness.Unfilled
            : !scores && !points ? Completeness.Unscored
            : form.TotalScore is null && form.TotalPoints is null && SumRows.TotalOf(form) is null ? Completeness.CutShort
            : Completeness.Complete;
    }
}

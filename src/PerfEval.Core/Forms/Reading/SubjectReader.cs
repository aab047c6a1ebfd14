using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>评价对象的读取: what a form is about: a department or a project, its unit, its region.</summary>
internal static class SubjectReader
{
    private static readonly Place Subject = Place.Report.Then(ReportPart.Subject);

    private static readonly Place Unit = Subject.Then(ReportPart.Unit);

    /// <summary>The subject. Where the form does not say of which kind it is, title and heads decide, and that is said.</summary>
    public static Subject Read(FiledForm form, FormNotes notes)
    {
        var region = RegionOf(form.Region);
        notes.Cell(FormColumn.Unit, Unit, form.Unit, CellReading.Text);
        notes.Cell(FormColumn.UnitCode, Unit, form.UnitCode, CellReading.Text);
        notes.Cell(FormColumn.CompetentDepartment, Unit, form.CompetentDepartment, CellReading.Text);
        Keep(FormColumn.Region, "form.region", Unit, form.Region, region is not null, notes);
        var kind = form.Kind ?? (form.Category is null ? Guess(form, notes) : SubjectKind.Project);
        var isProject = kind == SubjectKind.Project;
        Keep(FormColumn.ProjectName, "form.projectName", Subject, form.ProjectName, isProject, notes);
        Keep(FormColumn.ProjectCode, "form.projectCode", Subject, form.ProjectCode, isProject, notes);
        var unit = new BudgetUnit { Name = form.Unit ?? form.CompetentDepartment ?? "", Code = form.UnitCode, Region = region };
        return isProject
            ? new Subject.ProjectExpenditure(new Project
            {
                Name = form.ProjectName ?? form.Title ?? "",
                Code = form.ProjectCode,
                CompetentDepartment = form.CompetentDepartment,
                ImplementingUnit = unit,
                Category = form.Category,
            })
            : new Subject.Department(unit with { CompetentDepartment = form.CompetentDepartment });
    }

    // reported only where the form does not say it, or contradicts itself
    private static SubjectKind Guess(FiledForm form, FormNotes notes)
    {
        var isDepartmentForm = form.Title is { } title && TitleLine.NamesDepartmentForm(title);
        var kind = isDepartmentForm && form.ProjectName is null ? SubjectKind.Department : SubjectKind.Project;
        if (form.ProjectName is { } name && isDepartmentForm)
        {
            Report(Remark.Of("form.kindByProject", Argument.Of("raw", name), Argument.Of("title", form.Title!)));
        }
        else if (form.ProjectName is null && !isDepartmentForm && !(form.Title is { } other && TitleLine.NamesProjectForm(other)))
        {
            Report(Remark.Of("form.kindByDefault"));
        }

        return kind;

        void Report(Remark why) =>
            notes.Find(FindingCodes.SubjectKindAssumed, Subject, Argument.Of("kind", Remark.Of(KeyOf(kind))), Argument.Of("why", why));
    }

    private static string KeyOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Department => "form.kindDepartment",
        SubjectKind.Project => "form.kindProject",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of a subject is department or project."),
    };

    // a name, or a code of 6 digits, or of 9 or 12 (towns, villages) that end in 000 and so mean the county
    private static RegionCode? RegionOf(string? text)
    {
        var digits = WidthFolding.Fold(text ?? "").AsSpan().Trim();
        while (digits.Length > 6 && digits.Length % 3 == 0 && digits.EndsWith("000", StringComparison.Ordinal))
        {
            digits = digits[..^3];
        }

        return RegionCode.TryParse(digits, null, out var code) ? code : Regions.BuiltIn.StartOf(text);
    }

    private static void Keep(FormColumn column, string term, Place place, string? text, bool isRead, FormNotes notes)
    {
        notes.Cell(column, place, text, isRead ? CellReading.Value : CellReading.Aside);
        if (text is not null && !isRead)
        {
            notes.Find(FindingCodes.KeptAside, place, Argument.Term("column", term), Argument.Of("count", 1), Argument.Of("raw", text));
        }
    }
}

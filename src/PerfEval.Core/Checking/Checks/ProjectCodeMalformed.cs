using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ProjectCodeMalformed"/>.</summary>
internal sealed class ProjectCodeMalformed : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ProjectCodeMalformed, Severity.Warning, FindingConcern.Contradiction, "G2",
        chinese: new(
            "项目编码有误",
            "{what}",
            "项目编码是与预算项目库对接的依据，填错就对不上预算和执行数。",
            "请按预算项目库中的项目编码填写。"),
        english: new(
            "project code",
            "{what}",
            "The code ties the form to the project library; a wrong one finds another project’s figures.",
            "Write the code the project has in the project library."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject is not Subject.ProjectExpenditure { Project: var project }
            || WidthFolding.WithoutBlanks(project.Code) is not { Length: > 0 } printed)
        {
            sink.Skip("skip.noProjectCode");
            return;
        }

        sink.Looked();
        var place = Place.Report.Then(ReportPart.Subject);
        if (!ProjectCode.TryParse(printed, null, out var code))
        {
            Find(Severity.Warning, "projectCode.form", Argument.Of("count", printed.Length));
            return;
        }

        if (project.ImplementingUnit.Region is { } region && region != code.Region && !region.IsWithin(code.Region))
        {
            Find(
                Severity.Note, "projectCode.region",
                Argument.Of("region", code.Region.ToString()), Argument.Of("own", region.ToString()));
        }

        if (context.Report.FiscalYear.TryGetValue(out var year) && code.Year > year)
        {
            Find(Severity.Note, "projectCode.year", Argument.Of("entered", code.Year.Year), Argument.Of("year", year.Year));
        }

        void Find(Severity severity, string what, params ReadOnlySpan<Argument> arguments) => sink.Find(
            severity, place, Argument.Of("what", Remark.Of(what, [Argument.Of("code", printed), .. arguments])));
    }
}

public static partial class CheckCodes
{
    /// <summary>项目编码有误: the code of the project has not its form, or its region or year is not the report’s.</summary>
    public static FindingCode ProjectCodeMalformed { get; } = new(7202);
}

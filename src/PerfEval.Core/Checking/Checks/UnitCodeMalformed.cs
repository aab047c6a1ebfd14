using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.UnitCodeMalformed"/>.</summary>
internal sealed class UnitCodeMalformed : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.UnitCodeMalformed, Severity.Warning, FindingConcern.Contradiction, "G1",
        chinese: new(
            "预算单位编码有误",
            "{what}",
            "单位编码是与预算系统对接的依据，填错就对不上预算和决算数。",
            "请按预算管理一体化系统中的单位编码填写。"),
        english: new(
            "budget unit code",
            "{what}",
            "The code ties the form to the budget system; a wrong one finds another unit’s figures.",
            "Write the code the unit has in the budget system."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var unit = context.Report.Subject.Unit;
        if (WidthFolding.WithoutBlanks(unit.Code) is not { Length: > 0 } printed)
        {
            sink.Skip("skip.noUnitCode");
            return;
        }

        sink.Looked();
        var place = CheckContext.UnitPlace;
        if (!BudgetUnitCode.TryParse(printed, null, out var code))
        {
            sink.Find(Severity.Warning, place, Argument.Of("what", Remark.Of("unitCode.form", Argument.Of("code", printed))));
        }
        else if (DepartmentCode(context.Report.Subject) is { } department && code != department && !code.IsUnder(department))
        {
            sink.Find(
                Severity.Warning, place,
                Argument.Of("what", Remark.Of(
                    "unitCode.department", Argument.Of("code", printed), Argument.Of("department", department.ToString()))));
        }
    }

    // 219-市机关事务局, [219]市机关事务局: systems print the code before the name
    private static BudgetUnitCode? DepartmentCode(Subject subject)
    {
        var name = WidthFolding.WithoutBlanks(
            (subject as Subject.ProjectExpenditure)?.Project.CompetentDepartment ?? subject.Unit.CompetentDepartment);
        var digits = name.AsSpan().TrimStart('[');
        digits = digits[..(digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : digits.Length)];
        return BudgetUnitCode.TryParse(digits, null, out var code) ? code : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>预算单位编码有误: the code of the unit is not three digits a tier, or not one under its department.</summary>
    public static FindingCode UnitCodeMalformed { get; } = new(7201);
}

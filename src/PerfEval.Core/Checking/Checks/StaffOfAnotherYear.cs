using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.StaffOfAnotherYear"/>.</summary>
internal sealed class StaffOfAnotherYear : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.StaffOfAnotherYear, Severity.Note, FindingConcern.Contradiction, "F9",
        chinese: new(
            "人员数的时点不在评价年度",
            "评价年度为 {year}，人员数截至 {day}。",
            "人员控制率等指标要用评价年度末的人数。",
            "请改填评价年度末的人数。"),
        english: new(
            "staff figures of another year",
            "The year evaluated is {year}; the staff figures are as of {day}.",
            "Control rates go by the staff at the end of the year evaluated.",
            "State the figures of the end of that year."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.FiscalYear.TryGetValue(out var year)
            || context.Report.Subject.Unit.Staffing is not { AsOf: { HasValue: true, Value: var day } })
        {
            sink.Skip("skip.noStaffDay");
            return;
        }

        sink.Looked();
        if (day.Year != year.Year)
        {
            sink.Find(
                Severity.Note, CheckContext.StaffingPlace.Then(ReportPart.AsOf),
                Argument.Of("year", year.Year), new Argument("day", new ArgumentValue.Date(day)));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>人员数的时点不在评价年度: the staff figures are as of a day in another year.</summary>
    public static FindingCode StaffOfAnotherYear { get; } = new(7102);
}

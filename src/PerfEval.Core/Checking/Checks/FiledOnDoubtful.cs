using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.FiledOnDoubtful"/>.</summary>
internal sealed class FiledOnDoubtful : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.FiledOnDoubtful, Severity.Note, FindingConcern.Contradiction, "G5",
        chinese: new(
            "填报日期可疑",
            "{year} 年度的自评填报于 {day}。",
            "自评在年度结束前后进行；过早则全年数还没有，过晚则不合时限。",
            "请核对填报日期和年度。"),
        english: new(
            "a doubtful date of filing",
            "The self-evaluation of {year} was filed on {day}.",
            "It is made about the end of the year; earlier there are no figures of the year, later it is overdue.",
            "Check the date and the year."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.FiscalYear.TryGetValue(out var year) || !context.Report.FiledOn.TryGetValue(out var day))
        {
            sink.Skip("skip.noFilingDate");
            return;
        }

        // from the last quarter of the year on, to eighteen months after its end
        sink.Looked();
        var months = (((day.Year - year.Year) * 12) + day.Month);
        if (months is < 10 or > 30)
        {
            sink.Find(
                Severity.Note, Place.Report.Then(ReportPart.FiledOn),
                Argument.Of("year", year.Year), new Argument("day", new ArgumentValue.Date(day)));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>填报日期可疑: it was filed before the last quarter of its year or more than eighteen months after it.</summary>
    public static FindingCode FiledOnDoubtful { get; } = new(7104);
}

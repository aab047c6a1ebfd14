using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DoneAfterFiling"/>.</summary>
internal sealed class DoneAfterFiling : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DoneAfterFiling, Severity.Error, FindingConcern.Contradiction, "E10 G8",
        chinese: new(
            "完成日期晚于填报日期",
            "“{name}”写 {date} 完成，而填报日期是 {day}。",
            "还没有到的日期不可能已经完成。",
            "请核对完成日期，或者改填实际进度。"),
        english: new(
            "done after it was reported",
            "“{name}” is said to be done on {date}; the form was filed on {day}.",
            "What lies ahead cannot have been done.",
            "Check the dates, or report how far it has come."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.FiledOn.TryGetValue(out var day))
        {
            sink.Skip("skip.noFilingDate");
            return;
        }

        sink.Skip("skip.noDates");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Result.Actual is not ActualValue.Date done)
            {
                continue;
            }

            sink.Looked();
            if (done.On.First > day)
            {
                sink.Find(
                    Severity.Error, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("name", leaf.Indicator.Name),
                    Argument.Of("date", done.On.ToString()),
                    new Argument("day", new ArgumentValue.Date(day)));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>完成日期晚于填报日期: something is said to be done on a day after the filing.</summary>
    public static FindingCode DoneAfterFiling { get; } = new(7105);
}

using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.MissedWithoutReason"/>.</summary>
/// <remarks>Numbers and dates of indicators; a low rate of execution is PE1304.</remarks>
internal sealed class MissedWithoutReason : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.MissedWithoutReason, Severity.Warning, FindingConcern.Reason, "E4",
        chinese: new(
            "未达标未说明原因",
            "“{name}”目标 {target}，完成 {actual}，没有写原因。",
            "没有完成的目标要说明原因和改进措施。",
            "请在偏差原因栏逐项说明。"),
        english: new(
            "missed without a reason",
            "“{name}”: target {target}, actual {actual}, and no reason.",
            "A target that was missed owes its reason.",
            "State it in the reason column, row by row."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.LacksReasons)
        {
            sink.Skip("skip.noReasonColumn");
            return;
        }

        sink.Skip("skip.noComparableRows");
        var (missed, explained) = (0, 0);
        foreach (var row in context.Leaves)
        {
            if (MissedTargets.Of(context, row) is not { } isMissed)
            {
                continue;
            }

            sink.Looked();
            missed += isMissed ? 1 : 0;
            explained += isMissed && row.GivesReason ? 1 : 0;
            if (isMissed && !row.GivesReason)
            {
                sink.Find(
                    Severity.Warning, row.Line.Place.Then(ReportPart.Reason),
                    Argument.Of("name", row.Line.Name), Argument.Of("target", row.Indicator.Target.Text),
                    Argument.Of("actual", row.Result.Actual.Text));
            }
        }

        if (missed > 0)
        {
            sink.Scope = Remark.Of("scope.missed", Argument.Of("missed", missed), Argument.Of("explained", explained));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>未达标未说明原因: a number or date misses its target without a reason.</summary>
    public static FindingCode MissedWithoutReason { get; } = new(3203);
}

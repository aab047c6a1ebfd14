using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TimelinessWithoutTime"/>.</summary>
/// <remarks>
/// A note: 及时 may be all that can be said, but nobody can tell whether it was kept. Any digit, a numeral before 日, 月, 年, 天, 期, 小时, or
/// 月底, 年底, 汛期, 季度 in name, target or result is a time. From D11.
/// </remarks>
internal sealed class TimelinessWithoutTime : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TimelinessWithoutTime, Severity.Note, FindingConcern.Design, "D11",
        chinese: new(
            "时效指标没有时间",
            "“{name}”的指标值“{target}”、完成值“{actual}”都没有时间。",
            "没有时间就不知道是否及时。",
            "以后年度请写明完成时限；今年请补充实际完成时间。"),
        english: new(
            "timeliness without a time",
            "“{name}” has the target “{target}” and the result “{actual}”: neither names a time.",
            "Without a time nobody can tell whether it was kept.",
            "Next year, set a date; this year, add when it was done."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noTimeliness");
        foreach (var leaf in context.Leaves)
        {
            if (!(leaf.IsUnder("时效") || leaf.IsUnder("进度")) || leaf.FoldedTarget.Length == 0 || leaf.FoldedActual.Length == 0)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Wording
                && leaf.Result.Actual is ActualValue.Wording or ActualValue.Asserted
                && !NumberWords.HasTime(leaf.FoldedName) && !NumberWords.HasTime(leaf.FoldedTarget)
                && !NumberWords.HasTime(leaf.FoldedActual))
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>时效指标没有时间: an indicator of timeliness names no time.</summary>
    public static FindingCode TimelinessWithoutTime { get; } = new(2214);
}

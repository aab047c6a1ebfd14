using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DirectionAssumed"/>.</summary>
/// <remarks>
/// That a direction was assumed stands in the scored line. It is a finding only where the other direction gives just what is claimed: then
/// the score hangs on the sign. A note, for nobody has erred but in leaving the sign out.
/// </remarks>
internal sealed class DirectionAssumed : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DirectionAssumed, Severity.Note, FindingConcern.Result, "A10",
        chinese: new(
            "指标值无比较符号",
            "指标值“{target}”{assumption}；自评 {claimed} 分，正好是按相反方向计算的得分。",
            "没有符号就不能确定“不少于”还是“不超过”，这里得分因此不同。",
            "请在指标值前写明 ≥、≤ 或 =。"),
        english: new(
            "target without a sign",
            "Target “{target}”: {assumption}; the {claimed} points claimed are just what the other direction gives.",
            "Without a sign, “at least” and “at most” cannot be told apart, and here the score depends on it.",
            "Write ≥, ≤ or = before the target."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantityTargets");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is not TargetValue.Quantity target)
            {
                continue;
            }

            sink.Looked();
            if (target.Comparator is null
                && leaf.Line.DirectionAssumption is { } assumption
                && leaf.IsOfOtherSense(context))
            {
                sink.FindScore(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target), leaf.Line.Contribution.Excess(leaf.Result.ClaimedScore.Value),
                    Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("assumption", assumption.Sentence),
                    Argument.Of("claimed", leaf.Result.ClaimedScore.Value));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标值无比较符号: the target has no comparator, so a direction was assumed.</summary>
    public static FindingCode DirectionAssumed { get; } = new(2202);
}

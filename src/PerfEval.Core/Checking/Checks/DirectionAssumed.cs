using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DirectionAssumed"/>.</summary>
internal sealed class DirectionAssumed : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DirectionAssumed,
        chinese: new(
            "指标值无比较符号",
            "指标值“{target}”{assumption}。{opposite}",
            "没有符号就不能确定“不少于”还是“不超过”，得分可能因此不同。",
            "请在指标值前写明 ≥、≤ 或 =。"),
        english: new(
            "target without a sign",
            "Target “{target}”: {assumption}. {opposite}",
            "Without a sign, “at least” and “at most” cannot be told apart, and the score may depend on it.",
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
            if (target.Comparator is not null || leaf.Line.DirectionAssumption is not { } assumption)
            {
                continue;
            }

            var explainsClaim = OppositeSense.Explains(context, leaf);
            sink.Find(
                Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                Argument.Of("target", leaf.Indicator.Target.Text),
                Argument.Of("assumption", assumption.Sentence),
                Argument.Of("opposite", Remark.Of(explainsClaim ? "direction.oppositeExplains" : "text.nothing")));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标值无比较符号: the target has no comparator, so a direction was assumed.</summary>
    public static FindingCode DirectionAssumed { get; } = new(2202);
}

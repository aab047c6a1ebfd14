using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PointsWithoutTarget"/>.</summary>
/// <remarks>
/// A warning: points are claimed for an aim the filer himself says there is none of. Points of "/" claim nothing. From A7.
/// </remarks>
internal sealed class PointsWithoutTarget : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsWithoutTarget, Severity.Warning, FindingConcern.Result, "A7",
        chinese: new(
            "没有目标仍计分",
            "“{name}”没有目标（指标值“{target}”），却得 {claimed} 分。",
            "不适用的指标不计分，其分值应分给其他指标。",
            "请把分值和得分改填“/”并调整其他分值，或补设目标。"),
        english: new(
            "points without a target",
            "“{name}” has no target (“{target}”), yet claims {claimed}.",
            "What does not apply is not scored; its points belong to the other indicators.",
            "Write “/” for points and score and divide the points anew, or set a target."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimedScores");
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.Result.ClaimedScore.TryGetValue(out var claimed))
            {
                continue;
            }

            sink.Looked();
            if (claimed > Points.Zero && leaf.Indicator.Points.Kind != ReportedKind.NotApplicable
                && (leaf.Indicator.Target is TargetValue.NotApplicable || SaysNone(leaf.FoldedName)))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("claimed", claimed));
            }
        }
    }

    private static bool SaysNone(string name) => name.Contains("不适用", StringComparison.Ordinal)
        || (name.StartsWith('无') && name.EndsWith("效益", StringComparison.Ordinal));
}

public static partial class CheckCodes
{
    /// <summary>没有目标仍计分: a row without a target claims points.</summary>
    public static FindingCode PointsWithoutTarget { get; } = new(2219);
}

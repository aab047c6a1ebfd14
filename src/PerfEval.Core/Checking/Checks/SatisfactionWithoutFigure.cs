using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SatisfactionWithoutFigure"/>.</summary>
/// <remarks>
/// A warning: satisfaction is a share of people asked; without a figure nobody was asked, and reviewers give nothing for it. A blank target
/// is PE2207. From E8 and D4.
/// </remarks>
internal sealed class SatisfactionWithoutFigure : Check
{
    private const string Satisfied = "满意";

    public override FindingKind Kind { get; } = new(
        CheckCodes.SatisfactionWithoutFigure, Severity.Warning, FindingConcern.Blank, "E8 D4",
        chinese: new(
            "满意度没有数值",
            "“{name}”的指标值“{target}”、完成值“{actual}”都没有数。",
            "满意度要由调查得出；没有数值就没有调查。",
            "请写明目标百分比、调查人数和结果。"),
        english: new(
            "satisfaction without a figure",
            "“{name}” has the target “{target}” and the result “{actual}”: neither holds a number.",
            "Satisfaction is found by asking; without a figure nobody was asked.",
            "State the share aimed at, how many were asked, and the result."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noSatisfaction");
        foreach (var leaf in context.Leaves)
        {
            var isOfSatisfaction = leaf.Indicator.Name.Contains(Satisfied, StringComparison.Ordinal) || leaf.IsUnder(Satisfied);
            if (!isOfSatisfaction || leaf.FoldedTarget.Length == 0 || leaf.FoldedActual.Length == 0)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Wording
                && !NumberWords.HasDigit(leaf.FoldedTarget) && !NumberWords.HasDigit(leaf.FoldedActual)
                && leaf.Result.Actual is ActualValue.Wording or ActualValue.Asserted)
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>满意度没有数值: an indicator of satisfaction has a figure neither as target nor as result.</summary>
    public static FindingCode SatisfactionWithoutFigure { get; } = new(2213);
}

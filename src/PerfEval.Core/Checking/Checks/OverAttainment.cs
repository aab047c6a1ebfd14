using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.OverAttainment"/>.</summary>
/// <remarks>Higher-is-better targets only, only where the standard asks for the note, and not where a reason answers it already.</remarks>
internal sealed class OverAttainment : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.OverAttainment, Severity.Note, FindingConcern.Reason, "D6 E12",
        chinese: new(
            "超额完成较多",
            "指标值“{target}”，完成值“{actual}”，为目标的 {rate}，超过 {threshold}。",
            "完成大幅超出目标，可能是目标设得偏低。",
            "请说明超额原因；以后年度合理设定目标。"),
        english: new(
            "far above target",
            "Target “{target}”, actual “{actual}”: {rate} of the target, above {threshold}.",
            "The target may have been set too low.",
            "State the reason, and set the target sensibly next year."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(IsAskedSomewhere(context.Standard) ? "skip.noQuantities" : "skip.noNoteAsked");
        foreach (var leaf in context.Leaves)
        {
            if (context.Notes.IsMisread(leaf.Line.Place) || leaf.Line is not { Direction: Direction.HigherIsBetter, Rate: { } rate })
            {
                continue;
            }

            var policy = leaf.Terms.OverTarget;
            if (!policy.AsksForNote)
            {
                continue;
            }

            sink.Looked();
            var threshold = ThresholdOf(policy, context);
            var isBeyond = policy.ReasonBeyond is null ? rate > threshold : policy.AsksForReason(rate);
            if (isBeyond && !leaf.GivesReason)
            {
                sink.Find(
                    policy.ReasonBeyond is null ? Severity.Note : Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text), Argument.Of("actual", leaf.Result.Actual.Text),
                    Argument.Beside("rate", rate, threshold), Argument.Bound("threshold", threshold));
            }
        }
    }

    // the edge of the standard's own duty, else the threshold of notes
    private static Ratio ThresholdOf(OverTargetPolicy policy, CheckContext context) => policy.ReasonBeyond?.Low is { } low
        ? RuleBounds.NumberOf(low, RuleOperand.Ratio)
        : context.Standard.Thresholds.Value.OverAttainment;

    private static bool IsAskedSomewhere(EvaluationStandard standard) => standard.OverTarget.Value.AsksForNote
        || standard.Assignments.Any(own => own.Value.OverTarget is { AsksForNote: true })
        || standard.Provisions.Any(many => many.Value.OverTarget is { AsksForNote: true });
}

public static partial class CheckCodes
{
    /// <summary>超额完成较多: over-attainment beyond the threshold.</summary>
    public static FindingCode OverAttainment { get; } = new(3102);
}

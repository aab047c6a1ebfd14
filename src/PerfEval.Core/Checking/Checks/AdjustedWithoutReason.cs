using System.Linq;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.AdjustedWithoutReason"/>.</summary>
/// <remarks>
/// Only where the standard asks for the reason, which it does by what it takes off without one. A row whose reason another check misses
/// (PE3201, PE3202, PE3203) is left to that: one blank cell is one cause.
/// </remarks>
internal sealed class AdjustedWithoutReason : Check
{
    private static readonly FindingCode[] AskedFirst =
        [CheckCodes.DeductedWithoutReason, CheckCodes.TargetRepeatedYetDeducted, CheckCodes.MissedWithoutReason];

    public override FindingKind Kind { get; } = new(
        CheckCodes.AdjustedWithoutReason, Severity.Warning, FindingConcern.Reason, "E4",
        chinese: new(
            "调整指标值未说明原因",
            "“{name}”的指标值年中由 {opening} 调整为 {target}，没有写原因。",
            "标准要求说明调整指标值的原因，没有说明的要扣分。",
            "请在偏差原因栏写明为什么调整、凭什么调整。"),
        english: new(
            "target adjusted without a reason",
            "The target of “{name}” was adjusted in the year from {opening} to {target}, and no reason is given.",
            "The standard asks for the reason of an adjusted target, and takes points off where there is none.",
            "State in the reason column why it was adjusted, and on what ground."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.LacksReasons)
        {
            sink.Skip("skip.noReasonColumn");
            return;
        }

        var isLooked = false;
        foreach (var row in context.Leaves)
        {
            if (!row.Terms.IsTargetAdjusted || !row.Terms.Losses.Any(IsOfAdjustment)
                || row.Indicator.Target is TargetValue.Unstated || context.Notes.IsMisread(row.Line.Place))
            {
                continue;
            }

            isLooked = true;
            if (ToldBy(context, row) is { } other)
            {
                sink.SkipAfter(other);
                continue;
            }

            sink.Looked();
            if (!row.GivesReason)
            {
                sink.Find(
                    Severity.Warning, row.Line.Place.Then(ReportPart.Reason),
                    Argument.Of("name", row.Line.Name), Argument.Of("opening", row.Indicator.OpeningTarget!.Text),
                    Argument.Of("target", row.Indicator.Target.Text));
            }
        }

        // a standard may have many provisions: they are looked through only for the reason
        if (!isLooked)
        {
            sink.Skip(IsAskedSomewhere(context.Standard) ? "skip.noAdjustedTargets" : "skip.noAdjustmentAsked");
        }
    }

    private static FindingCode? ToldBy(CheckContext context, ScoredRow row)
    {
        foreach (var code in AskedFirst)
        {
            if (context.Results.PlacesOf(code).Has(row.Line.Place, ReportPart.Reason))
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsAskedSomewhere(EvaluationStandard standard) =>
        standard.Assignments.Any(own => own.Value.Losses.Any(IsOfAdjustment))
        || standard.Provisions.Any(many => many.Value.Losses.Any(IsOfAdjustment));

    private static bool IsOfAdjustment(IndicatorAssignment.Loss loss) =>
        loss.When == IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason;
}

public static partial class CheckCodes
{
    /// <summary>调整指标值未说明原因: a target was adjusted in the year, and the reason that the standard asks for is not given.</summary>
    public static FindingCode AdjustedWithoutReason { get; } = new(3206);
}

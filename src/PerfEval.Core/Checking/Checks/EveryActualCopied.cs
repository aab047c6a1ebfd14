using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.EveryActualCopied"/>.</summary>
/// <remarks>
/// A note: a list of buildings is met exactly by nature; but where every single result is its target, a reader asks whether anybody
/// measured. Rows of 100 % or 0 are met exactly as a rule and do not make up the number of rows. From D7 and E6.
/// </remarks>
internal sealed class EveryActualCopied : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.EveryActualCopied, Severity.Note, FindingConcern.Design, "D7 E6",
        chinese: new(
            "完成值全部照抄目标",
            "填有目标和完成值的 {count} 行，完成值全部与指标值相同。",
            "全部恰好完成，多半是照抄目标，没有实际统计。",
            "请核对各行的实际完成数。"),
        english: new(
            "every actual value equals its target",
            "All {count} rows that state both report just their target.",
            "Where everything is met exactly, the targets were probably copied and nothing was counted.",
            "Check what was really reached, row by row."));

    private static readonly long All = Measure.Of(100, MeasureUnit.Percent).BaseMillionths;

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var (rows, ordinary, first) = (0, 0, (ScoredRow?)null);
        var areAllCopied = true;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.FoldedTarget.Length == 0 || leaf.FoldedActual.Length == 0
                || leaf.Indicator.Target is TargetValue.NotApplicable || context.Notes.IsMisread(leaf.Line.Place))
            {
                continue;
            }

            rows++;
            first ??= leaf;
            ordinary += IsMetByNature(leaf.Indicator.Target) ? 0 : 1;
            areAllCopied &= IsCopy(leaf);
        }

        if (first is null || ordinary < context.Standard.Thresholds.Value.CopiedRows)
        {
            sink.Skip("skip.fewRows");
            return;
        }

        sink.Looked();
        if (areAllCopied)
        {
            sink.Find(Severity.Note, CheckContext.GoalPlace(first.GoalIndex), Argument.Of("count", rows));
        }
    }

    private static bool IsMetByNature(TargetValue target) => target is TargetValue.Quantity { Value: var value }
        && (value.IsZero || (value.Unit.IsShare && value.BaseMillionths == All));

    // a day within the month that was asked for is no copy
    private static bool IsCopy(ScoredRow leaf) => (leaf.Indicator.Target, leaf.Result.Actual) switch
    {
        (TargetValue.Quantity target, ActualValue.Quantity actual) => IsSame(target.Value, actual.Value),
        (TargetValue.Quantity target, ActualValue.Bound actual) => IsSame(target.Value, actual.Value),
        (TargetValue.Deadline target, ActualValue.Date actual) => target.By == actual.On,
        _ => leaf.FoldedTarget == leaf.FoldedActual,
    };

    private static bool IsSame(Measure target, Measure actual) => actual.Unit.IsNone || target.Unit.IsNone
        ? actual.Millionths == target.Millionths
        : target.TryCompare(actual, out var order) && order == 0;
}

public static partial class CheckCodes
{
    /// <summary>完成值全部照抄目标: every row that states both reports just its target.</summary>
    public static FindingCode EveryActualCopied { get; } = new(2210);
}

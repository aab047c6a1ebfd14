using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.TargetLowered"/>.</summary>
/// <remarks>Only where the sense of the target is printed: a lower number is a weaker target or a stronger one.</remarks>
internal sealed class TargetLowered : SeriesCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetLowered, Severity.Warning, FindingConcern.Design, "A17 D6 G7",
        chinese: new(
            "指标值比上年降低",
            "“{name}”的指标值由 {year} 年的 {before} 降为 {now}。",
            "目标逐年降低而没有说明，绩效目标就失去约束。",
            "请说明调低的原因，或者恢复上年的水平。"),
        english: new(
            "a target lowered",
            "The target of “{name}” went from {before} in {year} to {now}.",
            "A target that is lowered without a word binds nobody.",
            "State the reason, or set it as the year before."));

    protected override void Look(ComparedReport report, ComparedReport earlier, CheckSink sink)
    {
        sink.Skip("across.noSameTargets");
        foreach (var (row, before) in Pairs(report, earlier))
        {
            if (row.Indicator.Target is not TargetValue.Quantity { Value: var now }
                || before.Indicator.Target is not TargetValue.Quantity { Value: var then }
                || row.Line is not { Direction: { } sense, DirectionIsAssumed: false }
                || before.Line.Direction != sense || before.Line.DirectionIsAssumed
                || !now.TryCompare(then, out var order))
            {
                continue;
            }

            sink.Looked();
            if (sense == Direction.HigherIsBetter ? order < 0 : order > 0)
            {
                sink.Find(
                    Severity.Warning, row.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", row.Indicator.Name), Argument.Of("year", earlier.Year!.Value.Year),
                    Argument.Of("before", before.Indicator.Target.Text), Argument.Of("now", row.Indicator.Target.Text));
            }
        }
    }
}

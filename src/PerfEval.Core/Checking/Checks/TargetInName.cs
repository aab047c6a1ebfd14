using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TargetInName"/>.</summary>
internal sealed class TargetInName : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetInName, Severity.Note, FindingConcern.Design, "A7",
        chinese: new(
            "目标值或单位写在指标名称里",
            "指标名称“{name}”中含有目标值或单位，而指标值栏没有。",
            "写在名称里的目标不参与计算。",
            "请把目标值和单位填入指标值栏。"),
        english: new(
            "target or unit in the name",
            "The name “{name}” holds a target or a unit that the target cell lacks.",
            "A target in the name takes part in no calculation.",
            "Move it to the target cell."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        foreach (var leaf in context.Leaves)
        {
            var name = leaf.Indicator.Name;
            if (string.IsNullOrWhiteSpace(name))
            {
                continue;
            }

            sink.Looked();
            var isInName = leaf.Indicator.Target switch
            {
                TargetValue.Unstated => TargetMarks.AreIn(name),
                TargetValue.Quantity { Value.Unit.IsNone: true } => TargetMarks.OfUnitAreIn(name),
                _ => false,
            };
            if (isInName && !context.Notes.IsProposed(leaf.Line.Place.Then(ReportPart.Name)))
            {
                sink.Find(Severity.Note, leaf.Line.Place.Then(ReportPart.Name), Argument.Of("name", name));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>目标值写在指标名称里: the target or its unit stands only in the indicator's name.</summary>
    public static FindingCode TargetInName { get; } = new(2205);
}

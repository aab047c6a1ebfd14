using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TargetRepeatsName"/>.</summary>
/// <remarks>A warning: no level is set, so the points cannot be lost, and a reviewer strikes the indicator. From D4.</remarks>
internal sealed class TargetRepeatsName : Check
{
    private const string Whether = "是否";

    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetRepeatsName, Severity.Warning, FindingConcern.Design, "D4",
        chinese: new(
            "指标值只复述名称",
            "“{name}”的指标值填“{target}”，没有定出要达到的水平。",
            "没有水平就不会完不成，分值形同白送。",
            "请写明可以衡量的目标，如数量、比例、时限。"),
        english: new(
            "the target repeats the name",
            "The target of “{name}” is “{target}”; it sets no level to reach.",
            "Where no level is set nothing can be missed, and the points are given away.",
            "State a target that can be measured: a number, a share, a date."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noTargets");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.FoldedTarget.Length == 0 || leaf.Indicator.Target is TargetValue.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            var (name, target) = (leaf.FoldedName, leaf.FoldedTarget);
            var asksWhether = name.StartsWith(Whether, StringComparison.Ordinal)
                && name.AsSpan(Whether.Length).SequenceEqual(target) && !NumberWords.HasDigit(target);
            if (name == target || asksWhether)
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标值只复述名称: a target says no more than the name of its indicator.</summary>
    public static FindingCode TargetRepeatsName { get; } = new(2211);
}

using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.QuantityWithoutNumber"/>.</summary>
/// <remarks>
/// A note: 应帮尽帮 may be the right aim, but it is no quantity, and what was reached cannot be held against it. From D11.
/// </remarks>
internal sealed class QuantityWithoutNumber : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.QuantityWithoutNumber, Severity.Note, FindingConcern.Design, "D11",
        chinese: new(
            "数量指标没有数量",
            "“{name}”列在数量指标下，指标值“{target}”没有数。",
            "没有数量就无法比较完成多少。",
            "以后年度请写明数量和计量单位，或改列质量指标。"),
        english: new(
            "quantity without a number",
            "“{name}” stands under quantity; its target “{target}” has no number.",
            "Without a number nobody can tell how much of it was reached.",
            "Next year, state number and unit, or list it under quality."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantityRows");
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.IsUnder("数量") || leaf.FoldedTarget.Length == 0 || leaf.Indicator.Target is TargetValue.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Wording
                && !NumberWords.HasCount(leaf.FoldedTarget) && !NumberWords.HasCount(leaf.FoldedName))
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>数量指标没有数量: an indicator under 数量 has no number as its target.</summary>
    public static FindingCode QuantityWithoutNumber { get; } = new(2215);
}

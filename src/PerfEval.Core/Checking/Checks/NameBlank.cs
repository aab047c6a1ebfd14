using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.NameBlank"/>.</summary>
/// <remarks>
/// A warning: points were given for nobody knows what. A row without points of its own may be merged with the one above and is left alone.
/// From A7.
/// </remarks>
internal sealed class NameBlank : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.NameBlank, Severity.Warning, FindingConcern.Blank, "A7",
        chinese: new(
            "指标名称空白",
            "一行分值 {points} 分的指标没有名称，指标值为“{target}”。",
            "不知道考核什么。",
            "请补填三级指标名称。"),
        english: new(
            "indicator without a name",
            "A row worth {points} has no name; its target is “{target}”.",
            "Nobody knows what it measures.",
            "Fill in the name of the indicator."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.pointsNotPrinted");
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.Indicator.Points.TryGetValue(out var points))
            {
                continue;
            }

            sink.Looked();
            if (string.IsNullOrWhiteSpace(leaf.Indicator.Name))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Name),
                    Argument.Of("points", points), Argument.Of("target", leaf.Indicator.Target.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标名称空白: a row with points has no name.</summary>
    public static FindingCode NameBlank { get; } = new(2217);
}

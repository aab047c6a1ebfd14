using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PointsConcentrated"/>.</summary>
/// <remarks>
/// A note: the filer may divide the points so, but one judgement then decides the grade. From 40 % on, for the national division gives a
/// single benefit indicator 30. From D10.
/// </remarks>
internal sealed class PointsConcentrated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsConcentrated, Severity.Note, FindingConcern.Design, "D10",
        chinese: new(
            "一项指标占分过高",
            "“{name}”分值 {points} 分，占满分 {full} 分的 {threshold} 以上。",
            "一项指标定了等级，其他指标就失去意义。",
            "以后年度请把该项拆成几个可以分别衡量的指标。"),
        english: new(
            "points concentrated in one indicator",
            "“{name}” carries {points} of the {full} points, {threshold} or more.",
            "One indicator then decides the grade, and the others mean little.",
            "Next year, split it into indicators that can be measured one by one."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.pointsNotPrinted");
        var threshold = context.Standard.Thresholds.Value.Concentration;
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.Indicator.Points.TryGetValue(out var points))
            {
                continue;
            }

            sink.Looked();
            if (points > Points.Zero
                && WideMath.Product(points.TenThousandths, threshold.Denominator)
                    >= WideMath.Product(context.FullPoints.TenThousandths, threshold.Numerator))
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.PointsCell),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("points", points),
                    Argument.Of("full", context.FullPoints), Argument.Bound("threshold", threshold));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>一项指标占分过高: one indicator carries so many points that it decides the grade.</summary>
    public static FindingCode PointsConcentrated { get; } = new(2108);
}

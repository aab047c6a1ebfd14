using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DeclaredPointsNotSum"/>.</summary>
/// <remarks>Every first level that declares its points and prints those of all its indicators.</remarks>
internal sealed class DeclaredPointsNotSum : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DeclaredPointsNotSum, Severity.Error, FindingConcern.Result, "B2",
        chinese: new(
            "一级指标分值与下级合计不符",
            "“{name}”标明 {declared} 分，其下指标分值合计 {sum} 分。",
            "分值按标明数还是按合计数，会得出不同的总分。",
            "请核对指标归类和分值。"),
        english: new(
            "declared points are not the sum",
            "“{name}” declares {declared} points; its indicators carry {sum}.",
            "The total depends on which of the two holds.",
            "Check where the indicators stand and their points."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noDeclaredPoints");
        foreach (var level in context.FirstLevels)
        {
            var (sum, isWhole) = PointsSum.Of(level.Rows);
            if (!level.Level.DeclaredPoints.TryGetValue(out var declared) || (!isWhole && sum <= declared))
            {
                continue;
            }

            // what is stated already may be too much, whatever the blanks would add
            sink.Looked();
            if (declared != sum)
            {
                sink.Find(
                    Severity.Error, level.Place.Then(ReportPart.PointsCell),
                    Argument.Of("name", level.Level.Name ?? ""), Argument.Of("declared", declared), Argument.Of("sum", sum));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>一级指标分值与下级合计不符: the points declared for a first level are not the sum of its indicators.</summary>
    public static FindingCode DeclaredPointsNotSum { get; } = new(2101);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.DeclaredPointsNotFull"/>.</summary>
/// <remarks>Says nothing while a first level is missing, for then the sum cannot be right and PE2103 says why.</remarks>
internal sealed class DeclaredPointsNotFull : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.DeclaredPointsNotFull, Severity.Error, FindingConcern.Result, "B3",
        chinese: new(
            "一级指标分值合计不等于总分",
            "各一级指标标明的分值加执行率共 {sum} 分，应为 {full} 分。",
            "标明的分值自相矛盾。",
            "请核对各一级指标标明的分值。"),
        english: new(
            "declared points do not make the full points",
            "The points declared for the first levels and execution make {sum} instead of {full}.",
            "The declared points contradict each other.",
            "Check the points declared for each first level."));

    // what the indicators carry is off by itself, and the declared points with it
    public override EquatableList<FindingCode> After { get; } = [CheckCodes.PointsNotFull];

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Levels.Missing.Count > 0)
        {
            sink.Skip("skip.firstLevelMissing");
            return;
        }

        var sum = context.ExecutionLine?.Points ?? Points.Zero;
        var any = false;
        foreach (var level in context.FirstLevels)
        {
            if (!level.Level.DeclaredPoints.TryGetValue(out var declared))
            {
                sink.Skip("skip.noDeclaredPoints");
                return;
            }

            any = true;
            sum += declared;
        }

        if (!any || context.ExecutionLine is { Points: null })
        {
            sink.Skip("skip.noDeclaredPoints");
            return;
        }

        sink.Looked();
        if (sum != context.FullPoints && !context.GoalsAreWeighed)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalPoints),
                Argument.Of("sum", sum), Argument.Of("full", context.FullPoints));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>一级指标分值合计不等于总分: declared first-level points and execution do not make the full points.</summary>
    public static FindingCode DeclaredPointsNotFull { get; } = new(2106);
}

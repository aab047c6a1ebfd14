using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PointsNotFull"/>.</summary>
internal sealed class PointsNotFull : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsNotFull, Severity.Error, FindingConcern.Result, "B1 B5 B9",
        chinese: new(
            "分值合计不等于总分",
            "执行率 {execution} 分加指标 {indicators} 分，合计 {sum} 分，总分应为 {full} 分。{printed}{cause}",
            "分值不足或超出总分，得分和等级都失去意义。",
            "请调整分值，使合计等于总分。"),
        english: new(
            "points do not make the full points",
            "Execution {execution} and indicators {indicators} make {sum} points; the full points are {full}. {printed} {cause}",
            "With too few or too many points, total and grade lose their meaning.",
            "Adjust the points so that they make the full points."));

    protected override Needs Needs => Needs.Whole;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var (indicators, isWhole) = PointsSum.Of(context.Leaves);
        if (!isWhole || context.ExecutionLine is { Points: null })
        {
            sink.Skip("skip.pointsNotPrinted");
            return;
        }

        // a table of execution alone makes no full points, and says so; of nothing at all there is nothing to say
        if (context.Leaves.Count == 0 && context.Funding is null)
        {
            sink.Skip("skip.noIndicators");
            return;
        }

        if (context.GoalsAreWeighed)
        {
            sink.Looked();
            return;
        }

        var execution = context.ExecutionLine?.Points ?? Points.Zero;
        var sum = execution + indicators;
        var isPrintedOtherwise = context.Report.Claims.TotalPoints.TryGetValue(out var printed)
            && printed != sum
            && printed != context.FullPoints;
        if (sum != context.FullPoints && !isPrintedOtherwise && FollowsFromDeclared(context, execution))
        {
            sink.SkipAfter(CheckCodes.DeclaredPointsNotSum);
            return;
        }

        sink.Looked();
        if (sum != context.FullPoints || isPrintedOtherwise)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalPoints),
                Argument.Of("execution", execution), Argument.Of("indicators", indicators),
                Argument.Of("sum", sum), Argument.Of("full", context.FullPoints),
                Argument.Of(
                    "printed",
                    isPrintedOtherwise ? Remark.Of("points.printed", Argument.Of("printed", printed)) : Remark.Of("text.nothing")),
                ScoreCauses.Argument(TotalCauses.OfPoints(context, execution, indicators)));
        }
    }

    // the first levels declare what makes the full points, and their indicators carry other points: one cause, told by PE2101
    private static bool FollowsFromDeclared(CheckContext context, Points execution)
    {
        var declared = execution;
        foreach (var level in context.FirstLevels)
        {
            if (!level.Level.DeclaredPoints.TryGetValue(out var points))
            {
                return false;
            }

            declared += points;
        }

        return declared == context.FullPoints && context.Results.IsFound(CheckCodes.DeclaredPointsNotSum);
    }
}

public static partial class CheckCodes
{
    /// <summary>分值合计不等于总分: execution points and indicator points do not make the full points.</summary>
    public static FindingCode PointsNotFull { get; } = new(2104);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PointsDifferFromStandard"/>.</summary>
/// <remarks>Execution, first levels and indicators the standard gives points to.</remarks>
internal sealed class PointsDifferFromStandard : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PointsDifferFromStandard, Severity.Warning, FindingConcern.Result, "B4",
        chinese: new(
            "分值与标准不一致",
            "“{name}”填 {filed} 分，标准为 {standard} 分。",
            "改动分值会影响单位之间的可比性。",
            "请按标准填写，或说明调整依据。"),
        english: new(
            "points differ from the standard",
            "“{name}” carries {filed} points; the standard gives {standard}.",
            "Changed points make units hard to compare.",
            "Use the standard's points, or state why they were changed."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.standardWithoutPoints");
        if (context.ExecutionLine is { } execution
            && context.Funding?.ScoredLine?.Points.HasValue == true
            && context.Standard.ExecutionPoints is { } expected)
        {
            Compare(
                context.Funding.ScoredLine.Points.Value, expected.Value, execution.Name, execution.Place.Then(ReportPart.PointsCell), sink);
        }

        foreach (var level in context.FirstLevels)
        {
            if (level.Level.DeclaredPoints.TryGetValue(out var declared) && context.Levels.FirstOf(level.Level.Name)?.Points is { } points)
            {
                Compare(declared, points, level.Level.Name!, level.Place.Then(ReportPart.PointsCell), sink);
            }
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Points.TryGetValue(out var filed)
                && leaf.Terms.Given is { } points)
            {
                Compare(filed, points, leaf.Indicator.Name, leaf.Line.Place.Then(ReportPart.PointsCell), sink);
            }
        }
    }

    private static void Compare(Points filed, Points standard, string name, Place place, CheckSink sink)
    {
        sink.Looked();
        if (filed != standard)
        {
            sink.Find(
                Severity.Warning, place, Argument.Of("name", name), Argument.Of("filed", filed), Argument.Of("standard", standard));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>分值与标准不一致: filed points differ from the standard's.</summary>
    public static FindingCode PointsDifferFromStandard { get; } = new(2107);
}

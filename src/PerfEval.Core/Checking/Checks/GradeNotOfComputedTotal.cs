using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.GradeNotOfComputedTotal"/>.</summary>
/// <remarks>Only a definite recomputed grade contradicts anything.</remarks>
internal sealed class GradeNotOfComputedTotal : ClaimedGradeCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.GradeNotOfComputedTotal, Severity.Error, FindingConcern.Result, "B8",
        chinese: new(
            "等级与复算总分不符",
            "自评等级“{claimed}”，复算总分 {total} 应为“{grade}”。",
            "按评分规则复算，等级不同。",
            "请先核对各项得分，再确定等级。"),
        english: new(
            "grade does not fit the recomputed total",
            "The claimed grade is “{claimed}”; the recomputed total {total} is “{grade}”.",
            "By the rules the grade is another.",
            "Check the scores first, then the grade."));

    protected override Needs Needs => Needs.Whole;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Evaluation.Grade is null || context.Standard.Grades.Value.Of(context.Evaluation.Total) is not { } band)
        {
            sink.Skip("skip.noDefiniteGrade");
            return;
        }

        // both totals make one grade, and the claimed one is another: one cause, told of the claimed total
        if (context.Report.Claims.TotalScore.TryGetValue(out var total) && context.Standard.Grades.Value.Of(total) == band
            && context.Results.IsFound(CheckCodes.GradeNotOfClaimedTotal))
        {
            sink.SkipAfter(CheckCodes.GradeNotOfClaimedTotal);
            return;
        }

        Compare(context, sink, band, context.Evaluation.Total);
    }
}

public static partial class CheckCodes
{
    /// <summary>等级与复算总分不符: the claimed grade is not that of the recomputed total.</summary>
    public static FindingCode GradeNotOfComputedTotal { get; } = new(4102);
}

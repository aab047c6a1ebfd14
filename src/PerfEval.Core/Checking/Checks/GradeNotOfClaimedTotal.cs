using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.GradeNotOfClaimedTotal"/>.</summary>
internal sealed class GradeNotOfClaimedTotal : ClaimedGradeCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.GradeNotOfClaimedTotal, Severity.Error, FindingConcern.Result, "B8",
        chinese: new(
            "等级与自评总分不符",
            "自评等级“{claimed}”，自评总分 {total} 应为“{grade}”。",
            "等级由总分决定。",
            "请改正等级或总分。"),
        english: new(
            "grade does not fit the claimed total",
            "The claimed grade is “{claimed}”; the claimed total {total} is “{grade}”.",
            "The total decides the grade.",
            "Correct the grade or the total."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total))
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        Compare(context, sink, context.Standard.Grades.Value.Of(total), PointsRange.Exactly(total));
    }
}

public static partial class CheckCodes
{
    /// <summary>等级与自评总分不符: the claimed grade is not that of the claimed total.</summary>
    public static FindingCode GradeNotOfClaimedTotal { get; } = new(4101);
}

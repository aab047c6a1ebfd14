using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.StaffNotSum"/>.</summary>
/// <remarks>More people listed than there are cannot be; fewer may be an open list.</remarks>
internal sealed class StaffNotSum : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.StaffNotSum, Severity.Error, FindingConcern.Contradiction, "B18",
        chinese: new(
            "人员分类与总数不符",
            "在职 {stated} 人，分类相加为 {sum} 人。",
            "人员数是控制率等指标的依据。",
            "请核对人员分类和总数。"),
        english: new(
            "staff categories do not make the total",
            "{stated} in post; the categories make {sum}.",
            "Staff figures are the basis of control rates.",
            "Check the categories and the total."));

    // an establishment that counts pensioners makes the categories count them too
    public override EquatableList<FindingCode> After { get; } = [CheckCodes.PostsCountPensioners];

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject.Unit.Staffing is not { InPost.HasValue: true, Categories.Count: > 0 } staffing)
        {
            sink.Skip("skip.noStaffing");
            return;
        }

        long sum = 0;
        foreach (var category in staffing.Categories)
        {
            if (!category.Count.TryGetValue(out var count))
            {
                sink.Skip("skip.noStaffing");
                return;
            }

            sum += count;
        }

        sink.Looked();
        if (sum != staffing.InPost.Value)
        {
            sink.Find(
                sum > staffing.InPost.Value ? Severity.Error : Severity.Warning,
                Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Staffing).Then(ReportPart.InPost),
                Argument.Of("stated", staffing.InPost.Value), Argument.Of("sum", sum));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>人员分类与总数不符: the listed staff categories do not make the stated total.</summary>
    public static FindingCode StaffNotSum { get; } = new(5102);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.MoreStaffThanPosts"/>.</summary>
/// <remarks>Both figures are of one day. Pensioners and borrowed staff among those in post hold no post of the unit.</remarks>
internal sealed class MoreStaffThanPosts : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.MoreStaffThanPosts, Severity.Warning, FindingConcern.Reason, "C11",
        chinese: new(
            "在职人数超过编制数",
            "编制 {posts} 人，在职 {staff} 人，为编制的 {rate}{left}。",
            "超编是绩效评价和审计必查的事项，报告没有说明。",
            "请说明超编的原因和消化计划，或者核对人数。"),
        english: new(
            "more staff in post than posts",
            "{posts} posts, {staff} in post: {rate} of them{left}.",
            "Staff beyond the establishment is always asked about, and the report does not explain it.",
            "State the reason and how it will be brought down, or check the figures."));

    public override EquatableList<FindingCode> After { get; } = [CheckCodes.PostsCountPensioners];

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject.Unit.Staffing is not { Establishment: { HasValue: true, Value: > 0 }, InPost.HasValue: true } staffing)
        {
            sink.Skip("skip.noPosts");
            return;
        }

        sink.Looked();
        var (posts, others) = (staffing.Establishment.Value, Pensioners.NotOfPosts(staffing));
        var staff = staffing.InPost.Value - others;
        if (staff > posts)
        {
            sink.Find(
                Severity.Warning, CheckContext.StaffingPlace.Then(ReportPart.InPost),
                Argument.Of("posts", posts), Argument.Of("staff", staff), Argument.Of("rate", Ratio.Of(staff, posts)),
                Argument.Of("left", others == 0 ? Remark.Of("text.nothing") : Remark.Of("staff.leftOut", Argument.Of("count", others))));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>在职人数超过编制数: more people are in post than the establishment has posts.</summary>
    public static FindingCode MoreStaffThanPosts { get; } = new(5201);
}

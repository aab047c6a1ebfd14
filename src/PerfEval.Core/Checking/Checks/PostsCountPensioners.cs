using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PostsCountPensioners"/>.</summary>
internal sealed class PostsCountPensioners : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PostsCountPensioners, Severity.Note, FindingConcern.Contradiction, "C12",
        chinese: new(
            "编制数含离退休人员",
            "编制 {posts} 人，等于{parts}之和。",
            "离退休人员不占编制，按这样的编制数算出的控制率没有意义，因此没有核对是否超编。",
            "请改填机构编制部门核定的编制数。"),
        english: new(
            "the establishment counts pensioners",
            "{posts} posts are those of {parts} together.",
            "Pensioners hold no post; a control rate of such a figure says nothing, so whether there are too many staff was not checked.",
            "State the establishment as approved."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject.Unit.Staffing is not { Establishment.HasValue: true } staffing || !Pensioners.AreStated(staffing))
        {
            sink.Skip("skip.noPensioners");
            return;
        }

        sink.Looked();
        if (Pensioners.CountedWith(staffing) is { } parts)
        {
            sink.Find(
                Severity.Note, CheckContext.StaffingPlace.Then(ReportPart.Establishment),
                Argument.Of("posts", staffing.Establishment.Value), Argument.Of("parts", parts));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>编制数含离退休人员: the establishment is the sum of parts that count pensioners.</summary>
    public static FindingCode PostsCountPensioners { get; } = new(5208);
}

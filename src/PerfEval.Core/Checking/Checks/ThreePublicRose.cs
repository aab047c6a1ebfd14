using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ThreePublicRose"/>.</summary>
internal sealed class ThreePublicRose : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ThreePublicRose, Severity.Note, FindingConcern.Reason, "C10",
        chinese: new(
            "“三公”经费不降反升",
            "“{name}”增长 {stated}，文中没有说明原因。",
            "“三公”经费要求只减不增，增长须有说明。",
            "请在文中写明增长的原因。"),
        english: new(
            "the three public expenses rose",
            "“{name}” rose by {stated}, and the text gives no reason.",
            "These expenses are to fall; a rise needs its reason.",
            "State the reason in the text."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noThreePublicChange");
        foreach (var change in context.StatedChanges)
        {
            if (!change.IsThreePublic)
            {
                continue;
            }

            sink.Looked();
            if (change.Claim.Value.Value > 0 && !CauseWords.AreIn(change.Text))
            {
                sink.Find(
                    Severity.Note, change.Place,
                    Argument.Of("name", change.Claim.Name), Argument.Of("stated", change.Claim.Value));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>“三公”经费不降反升: the three public expenses rose and no reason is given.</summary>
    public static FindingCode ThreePublicRose { get; } = new(5207);
}

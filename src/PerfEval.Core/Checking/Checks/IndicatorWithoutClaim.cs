using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.IndicatorWithoutClaim"/>.</summary>
/// <remarks>Only a report that has a narrative can leave an indicator out of it.</remarks>
internal sealed class IndicatorWithoutClaim : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.IndicatorWithoutClaim, Severity.Note, FindingConcern.Reason, "F14",
        chinese: new(
            "指标在正文中无依据",
            "正文没有关于“{name}”（完成值“{actual}”）的数据。",
            "没有依据的完成值无法核实。",
            "请在正文写明该指标的完成情况和数据来源。"),
        english: new(
            "indicator without support in the text",
            "The text has no figure about “{name}” (actual “{actual}”).",
            "A result without support cannot be verified.",
            "Tell the result and where its data come from."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Narrative is null)
        {
            sink.Skip("skip.noNarrative");
            return;
        }

        if (NarrativeClaims.AreUnlinked(context))
        {
            sink.Skip("skip.claimsNotLinked");
            return;
        }

        var isReferred = new bool[context.Leaves.Count];
        foreach (var told in context.NarrativeClaims)
        {
            if (told.Claim.RefersTo is ClaimReference.Indicator reference && context.Find(reference) is { Position: >= 0 and var position })
            {
                isReferred[position] = true;
            }
        }

        sink.Looked();
        foreach (var leaf in context.Leaves)
        {
            if (!isReferred[leaf.Position])
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place,
                    Argument.Of("name", leaf.Indicator.Name),
                    leaf.Result.Actual.Text.Length == 0
                        ? Argument.Term("actual", "actual.none")
                        : Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标在正文中无依据: no claim of the narrative refers to the indicator.</summary>
    public static FindingCode IndicatorWithoutClaim { get; } = new(5104);
}

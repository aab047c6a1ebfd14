using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ClaimDiffersFromIndicator"/>.</summary>
/// <remarks>Only a level measures what an indicator does; a change does not.</remarks>
internal sealed class ClaimDiffersFromIndicator : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ClaimDiffersFromIndicator, Severity.Note, FindingConcern.Contradiction, "D8 F1",
        chinese: new(
            "表文不一致",
            "正文写“{claim}”，指标“{name}”填“{actual}”。",
            "同一事项在正文和表中应当数值相同、单位相同。",
            "请统一数值和计量单位。"),
        english: new(
            "text and table differ",
            "The text says “{claim}”; the indicator “{name}” says “{actual}”.",
            "One thing should have one figure in one unit.",
            "Use the same figure and unit in both."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(NarrativeClaims.AreUnlinked(context) ? "skip.claimsNotLinked" : "skip.noClaimOfIndicator");
        foreach (var told in context.NarrativeClaims)
        {
            if (told.Claim is not QuantitativeClaim.Level { RefersTo: ClaimReference.Indicator reference } level
                || context.Find(reference) is not { Result.Actual: ActualValue.Quantity { Value: var actual } } leaf)
            {
                continue;
            }

            sink.Looked();
            if (!level.Value.TryCompare(actual, out var order) || order != 0)
            {
                sink.Find(
                    Severity.Note, told.Place,
                    Argument.Of("claim", level.Value), Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", actual));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>表文不一致: an indicator and the claim of the narrative that refers to it differ in unit or value.</summary>
    public static FindingCode ClaimDiffersFromIndicator { get; } = new(2203);
}

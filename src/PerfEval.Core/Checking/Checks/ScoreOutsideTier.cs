using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoreOutsideTier"/>.</summary>
internal sealed class ScoreOutsideTier : ClaimedScoreCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoreOutsideTier, Severity.Warning, FindingConcern.Result, "E5",
        chinese: new(
            "定性得分超出档次",
            "“{name}”自评 {claimed} 分，按所填档次应在 {computed} 之间（{step}）。",
            "得分与自述的完成档次不一致。",
            "请改正得分，或改正完成情况的表述。"),
        english: new(
            "score outside its tier",
            "“{name}”: claimed {claimed}; the tier stated gives {computed} ({step}).",
            "The score does not match what is said of the result.",
            "Correct the score or the wording."));

    protected override ClaimVerdict Sought => ClaimVerdict.OutsideTier;

    protected override string SkipReason => "skip.noTiers";

    protected override bool Examines(ClaimedLine line) => line.HasTier;

    protected override Severity SeverityOf(ClaimedLine line) => Severity.Warning;
}

public static partial class CheckCodes
{
    /// <summary>定性得分超出档次: the claimed score of a judged indicator lies outside its tier.</summary>
    public static FindingCode ScoreOutsideTier { get; } = new(3103);
}

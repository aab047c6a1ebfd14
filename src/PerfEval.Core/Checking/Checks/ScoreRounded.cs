using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoreRounded"/>.</summary>
internal sealed class ScoreRounded : ClaimedScoreCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoreRounded, Severity.Note, FindingConcern.Reading, "E1",
        chinese: new(
            "得分有取舍差",
            "“{name}”自评 {claimed} 分，复算 {computed} 分（{step}）。",
            "差额在复核容差以内，或由取整造成。",
            "如需精确，请保留两位小数。"),
        english: new(
            "score rounded",
            "“{name}”: claimed {claimed}, recomputed {computed} ({step}).",
            "The difference is within the tolerance or comes from rounding.",
            "Keep two decimals where it matters."));

    protected override ClaimVerdict Sought => ClaimVerdict.Rounded;

    protected override string SkipReason => "skip.noComparableScores";

    protected override bool Examines(ClaimedLine line) => line.Line.Outcome is ScoreOutcome.Scored && line.Verdict != ClaimVerdict.Open;

    protected override Severity SeverityOf(ClaimedLine line) => Severity.Note;
}

public static partial class CheckCodes
{
    /// <summary>得分有取舍差: the claim differs from the recomputation within the tolerance or by rounding.</summary>
    public static FindingCode ScoreRounded { get; } = new(3106);
}

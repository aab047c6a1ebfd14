using System.Collections.Generic;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoreOutOfRange"/>.</summary>
internal sealed class ScoreOutOfRange : ClaimedScoreCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoreOutOfRange, Severity.Error, FindingConcern.Result, "B6",
        chinese: new(
            "得分超出分值",
            "“{name}”自评 {claimed} 分，该项分值为 {points} 分。",
            "得分不能超过分值，也不能为负。",
            "请改正得分。"),
        english: new(
            "score beyond its points",
            "“{name}”: claimed {claimed} of {points} points.",
            "A score is neither above its points nor negative.",
            "Correct the score."));

    protected override ClaimVerdict Sought => ClaimVerdict.OutOfRange;

    protected override string SkipReason => "skip.pointsNotPrinted";

    protected override bool Examines(ClaimedLine line) => true;

    protected override Severity SeverityOf(ClaimedLine line) => Severity.Error;

    protected override IEnumerable<Argument> More(CheckContext context, ClaimedLine line) =>
        [Argument.Of("points", line.Line.Points!.Value)];
}

public static partial class CheckCodes
{
    /// <summary>得分超出分值: a claimed score is above the points or below 0.</summary>
    public static FindingCode ScoreOutOfRange { get; } = new(3104);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TwoExecutionScores"/>.</summary>
/// <remarks>Two scores for one rate cannot both be right.</remarks>
internal sealed class TwoExecutionScores : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TwoExecutionScores, Severity.Error, FindingConcern.Result, "B11",
        chinese: new(
            "执行得分两处不一致",
            "“{label}”的执行率得 {second} 分，合计行得 {first} 分，两行的金额和分值相同。",
            "同一执行率不能有两个得分。",
            "请核对后只保留一个。"),
        english: new(
            "two scores of execution",
            "“{label}” scores {second} for execution, the total line {first}; amounts and points are the same.",
            "One rate cannot have two scores.",
            "Keep the right one."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Funding?.ScoredLine is not { ClaimedScore: { HasValue: true, Value: var first } } scored)
        {
            sink.Skip("skip.noClaimedScores");
            return;
        }

        sink.Skip("skip.oneExecutionScore");
        foreach (var row in context.FundingLines)
        {
            var line = row.Line;
            if (ReferenceEquals(line, scored) || !line.ClaimedScore.TryGetValue(out var second))
            {
                continue;
            }

            sink.Looked();
            var isSameRate = SameValue(line.Executed, scored.Executed)
                && SameValue(line.FullYearBudget, scored.FullYearBudget)
                && SameValue(line.Points, scored.Points);
            if (isSameRate && first != second)
            {
                sink.Find(
                    Severity.Error, row.Place.Then(ReportPart.ScoreCell),
                    Argument.Of("label", line.Label), Argument.Of("second", second), Argument.Of("first", first));
            }
        }
    }

    private static bool SameValue<T>(Reported<T> a, Reported<T> b)
        where T : notnull => a.HasValue && b.HasValue && a.Value.Equals(b.Value);
}

public static partial class CheckCodes
{
    /// <summary>执行得分两处不一致: two rows score one execution rate differently.</summary>
    public static FindingCode TwoExecutionScores { get; } = new(3107);
}

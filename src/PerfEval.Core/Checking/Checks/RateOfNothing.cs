using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.RateOfNothing"/>.</summary>
/// <remarks>0 of 0 is no rate.</remarks>
internal sealed class RateOfNothing : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.RateOfNothing, Severity.Note, FindingConcern.Contradiction, "B12",
        chinese: new(
            "零预算填报执行率",
            "预算数和执行数都是 0，却填执行率 {claimed}。",
            "没有预算就没有执行率。",
            "请改填“/”。"),
        english: new(
            "rate of nothing",
            "Budget and executed amount are 0, yet a rate of {claimed} is printed.",
            "Without a budget there is no rate.",
            "Write “/” instead."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noClaimedRate");
        foreach (var row in context.FundingLines)
        {
            if (!row.Line.Executed.TryGetValue(out var executed)
                || !row.Line.FullYearBudget.TryGetValue(out var budget)
                || !row.Line.ClaimedRate.TryGetValue(out var claimed))
            {
                continue;
            }

            sink.Looked();
            if (executed == Money.Zero && budget == Money.Zero && claimed.AsFraction != Ratio.Zero)
            {
                sink.Find(Severity.Note, row.Place.Then(ReportPart.Rate), Argument.Of("claimed", claimed.ToString()));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>零预算填报执行率: a rate is printed although budget and executed amount are 0.</summary>
    public static FindingCode RateOfNothing { get; } = new(1305);
}

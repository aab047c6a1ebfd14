using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SourceOverspent"/>.</summary>
/// <remarks>
/// A warning: money may have been moved between sources with an approval that the form does not show, and an auditor asks for it. Where the
/// table has only one source, a rate above 100 % (PE1302) says the same. From B14.
/// </remarks>
internal sealed class SourceOverspent : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.SourceOverspent, Severity.Warning, FindingConcern.Contradiction, "B14",
        chinese: new(
            "来源执行数大于该来源预算",
            "“{label}”全年预算 {budget}，执行 {executed}，多支出 {excess}。",
            "合计的执行率看不出某一来源超支。",
            "请核对该来源的预算数和执行数，或说明资金调剂的依据。"),
        english: new(
            "a source spent more than it had",
            "“{label}” has a full-year budget of {budget} and spent {executed}: {excess} more.",
            "The rate of the total does not show that one source was overspent.",
            "Check the budget and the spending of this source, or state by whose leave money was moved."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noBudgetAndExecuted");
        var isOneSource = context.Funding?.Sources.Count(line => !line.IsWhollyBlank) == 1;
        if (isOneSource && context.Results.IsFound(CheckCodes.RateAboveOne))
        {
            sink.SkipAfter(CheckCodes.RateAboveOne);
            return;
        }

        foreach (var (line, place, isTotal) in context.FundingLines())
        {
            if (isTotal || !line.FullYearBudget.TryGetValue(out var budget) || !line.Executed.TryGetValue(out var executed))
            {
                continue;
            }

            sink.Looked();
            if (executed > budget && Money.AreApart(executed, budget, context.Standard.Tolerances.Value.Amount))
            {
                sink.Find(
                    Severity.Warning, place.Then(ReportPart.Executed),
                    Argument.Of("label", line.Label),
                    Argument.Of("budget", budget, context.FundingUnit),
                    Argument.Of("executed", executed, context.FundingUnit),
                    Argument.Of("excess", Money.TrySum([executed, -budget], out var excess) ? excess : executed, context.FundingUnit));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>来源执行数大于该来源预算: a source of funds spent more than its full-year budget.</summary>
    public static FindingCode SourceOverspent { get; } = new(1106);
}

using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SourceOverspent"/>.</summary>
/// <remarks>
/// A warning: money may have been moved between sources with an approval that the form does not show, and an auditor asks for it. Where the
/// money is all from one source, a rate above 100 % (PE1302) or of no budget (PE1303) says the same. From B14.
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
        var tolerance = context.Standard.Tolerances.Value.Amount;
        var lines = context.FundingLines.FindAll(
            entry => entry is { IsTotal: false, Line: { FullYearBudget.HasValue: true, Executed.HasValue: true } });
        var over = lines.FindAll(entry => entry.Line.Executed.Value > entry.Line.FullYearBudget.Value
            && Money.AreApart(entry.Line.Executed.Value, entry.Line.FullYearBudget.Value, tolerance));
        if (over.Count > 0 && context.Funding!.Sources.Count(HasMoney) == 1 && CauseIn(context.Results) is { } cause)
        {
            sink.SkipAfter(cause);
            return;
        }

        if (lines.Count > 0)
        {
            sink.Looked();
        }

        foreach (var row in over)
        {
            var line = row.Line;
            var (budget, executed) = (line.FullYearBudget.Value, line.Executed.Value);
            sink.Find(
                Severity.Warning, row.Place.Then(ReportPart.Executed),
                Argument.Of("label", line.Label),
                Argument.Of("budget", budget, context.FundingUnit),
                Argument.Of("executed", executed, context.FundingUnit),
                Argument.Of("excess", Money.TrySum([executed, -budget], out var excess) ? excess : executed, context.FundingUnit));
        }
    }

    // the lines of the printed form that the money is not from are filled in with 0
    private static bool HasMoney(FundingLine line) => IsMoney(line.OpeningBudget) || IsMoney(line.FullYearBudget) || IsMoney(line.Executed);

    private static bool IsMoney(Reported<Money> cell) => cell.TryGetValue(out var amount)
        ? amount != Money.Zero
        : cell.Kind == ReportedKind.Unreadable;

    // what the only source spent beyond its budget is what the whole table did
    private static FindingCode? CauseIn(CheckRun results)
    {
        if (results.IsFound(CheckCodes.RateAboveOne))
        {
            return CheckCodes.RateAboveOne;
        }

        return results.IsFound(CheckCodes.ExecutedWithoutBudget) ? CheckCodes.ExecutedWithoutBudget : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>来源执行数大于该来源预算: a source of funds spent more than its full-year budget.</summary>
    public static FindingCode SourceOverspent { get; } = new(1106);
}

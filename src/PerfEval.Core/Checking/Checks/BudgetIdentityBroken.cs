using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.BudgetIdentityBroken"/>.</summary>
/// <remarks>
/// Each identity whose amounts are all stated; which those were is said. Revenue is wrong only where both readings of it fail.
/// </remarks>
internal sealed class BudgetIdentityBroken : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.BudgetIdentityBroken, Severity.Error, FindingConcern.Contradiction, "B15 B16",
        chinese: new(
            "收支勾稽不符",
            "{identity}：填报 {stated}，按分项应为 {sum}。",
            "收支数之间的勾稽关系不成立。",
            "请核对决算数。"),
        english: new(
            "broken budget identity",
            "{identity}: filed {stated}, its parts make {sum}.",
            "Revenue and expenditure do not tie out.",
            "Check them against the final accounts."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Budget is not { } budget)
        {
            sink.Skip("skip.noBudgetStatement");
            return;
        }

        sink.Skip("skip.noIdentity");
        var (revenue, expenditure) = (budget.Revenue, budget.Expenditure);
        var tolerance = context.Standard.Tolerances.Value.Amount;
        var place = Place.Report.Then(ReportPart.Budget);
        List<ArgumentValue> looked = [];
        List<ArgumentValue> open = [];

        // other sources may or may not be part of what a text calls revenue
        var own = Sum(revenue.Opening, revenue.Adjustment);
        Hold(
            "identity.revenue", place.Then(ReportPart.Revenue).Then(ReportPart.StatementTotal), revenue.Total, own,
            own is { } without && revenue.OtherSources.TryGetValue(out var others) && Money.TrySum([without, others], out var with)
                ? with
                : own);
        var spent = Sum(expenditure.Basic, expenditure.Project);
        Hold("identity.expenditure", place.Then(ReportPart.Expenditure).Then(ReportPart.StatementTotal), expenditure.Total, spent, spent);
        var left = Sum(revenue.Total, revenue.BroughtForward) is { } income
            && expenditure.Total.TryGetValue(out var paid)
            && Money.TrySum([income, -paid], out var rest)
            ? rest
            : (Money?)null;
        Hold("identity.carryOver", place.Then(ReportPart.CarriedForward), budget.CarriedForward, left, left);
        if (looked.Count > 0)
        {
            sink.Scope = open.Count == 0
                ? Remark.Of("scope.identities", Several("looked", looked))
                : Remark.Of("scope.identitiesPartly", Several("looked", looked), Several("open", open));
        }

        void Hold(string identity, Place at, Reported<Money> stated, Money? sum, Money? otherwise)
        {
            if (!stated.TryGetValue(out var total) || sum is not { } one || otherwise is not { } other)
            {
                open.Add(new ArgumentValue.Term(identity));
                return;
            }

            looked.Add(new ArgumentValue.Term(identity));
            sink.Looked();
            if (Money.AreApart(total, one, tolerance) && Money.AreApart(total, other, tolerance))
            {
                sink.FindApart(
                    Severity.Error, at,
                    Argument.Term("identity", identity),
                    Argument.Of("stated", total, budget.AmountUnit),
                    Argument.Of("sum", one, budget.AmountUnit));
            }
        }
    }

    private static Argument Several(string name, List<ArgumentValue> values) =>
        new(name, new ArgumentValue.Several(values.ToEquatableList()));

    private static Money? Sum(Reported<Money> a, Reported<Money> b) =>
        a.TryGetValue(out var one) && b.TryGetValue(out var other) && Money.TrySum([one, other], out var sum) ? sum : null;
}

public static partial class CheckCodes
{
    /// <summary>收支勾稽不符: a revenue or expenditure identity is broken.</summary>
    public static FindingCode BudgetIdentityBroken { get; } = new(5103);
}

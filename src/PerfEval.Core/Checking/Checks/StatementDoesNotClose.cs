using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.StatementDoesNotClose"/>.</summary>
/// <remarks>Other sources may or may not be part of what a text calls revenue: only what neither reading gives is found.</remarks>
internal sealed class StatementDoesNotClose : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.StatementDoesNotClose, Severity.Warning, FindingConcern.Contradiction, "B17",
        chinese: new(
            "收支与结转不平",
            "{what}，相差 {missing}。",
            "收入、上年结转、支出和年末结转应当相等，差的数没有交代。",
            "请补写上年结转或其他收入，或者核对决算数。"),
        english: new(
            "income, money brought forward, expenditure and what is left do not close",
            "{what}: {missing} is missing.",
            "Income and what was brought forward are spent or left over; the rest is not accounted for.",
            "State what was brought forward or other income, or check the figures against the final accounts."));

    public override EquatableList<FindingCode> After { get; } = [CheckCodes.BudgetIdentityBroken];

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Budget is not { } budget)
        {
            sink.Skip("skip.noBudgetStatement");
            return;
        }

        if (!budget.Revenue.Total.TryGetValue(out var revenue) || !budget.Expenditure.Total.TryGetValue(out var spent))
        {
            sink.Skip("skip.noRevenueOrExpenditure");
            return;
        }

        var before = budget.Revenue.BroughtForward.TryGetValue(out var told) ? told : Money.Zero;
        var others = budget.Revenue.OtherSources.TryGetValue(out var other) ? other : Money.Zero;
        if (!Money.TrySum([revenue, before, -spent], out var left) || !Money.TrySum([left, others], out var most))
        {
            sink.Skip("skip.noRevenueOrExpenditure");
            return;
        }

        sink.Looked();
        var tolerance = context.Standard.Tolerances.Value.Amount;
        var isStated = budget.CarriedForward.TryGetValue(out var carried);
        var place = Place.Report.Then(ReportPart.Budget);
        if (isStated && Money.AreApart(carried, left, tolerance) && Money.AreApart(carried, most, tolerance))
        {
            Find("statement.carriedForward", place.Then(ReportPart.CarriedForward), Between(carried, left));
        }
        else if (!isStated && left < -tolerance && most < -tolerance)
        {
            Find("statement.overspent", place.Then(ReportPart.Expenditure).Then(ReportPart.StatementTotal), most.Magnitude);
        }

        void Find(string what, Place at, Money missing) => sink.Find(
            Severity.Warning, at,
            Argument.Of("what", Remark.Of(
                what,
                Argument.Of("revenue", revenue, budget.AmountUnit), Argument.Of("spent", spent, budget.AmountUnit),
                Argument.Of("left", left, budget.AmountUnit), Argument.Of("carried", carried, budget.AmountUnit))),
            Argument.Of("missing", missing, budget.AmountUnit));
    }

    // two amounts at the ends of what is allowed are further apart than any amount: the most there is is said
    private static Money Between(Money a, Money b) => Money.TrySum([a, -b], out var apart) ? apart.Magnitude : Money.FromFen(Money.MaxFen);
}

public static partial class CheckCodes
{
    /// <summary>收支与结转不平: revenue, money brought forward, expenditure and what is left do not close.</summary>
    public static FindingCode StatementDoesNotClose { get; } = new(5203);
}

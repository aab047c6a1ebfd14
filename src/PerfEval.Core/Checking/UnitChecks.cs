using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>单位情况与收支勾稽: staff by category, revenue and expenditure identities.</summary>
internal static class UnitChecks
{
    /// <summary>PE5102: more people listed than there are cannot be; fewer may be an open list.</summary>
    public static void StaffNotSum(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject.Unit.Staffing is not { InPost.HasValue: true, Categories.Count: > 0 } staffing)
        {
            sink.Skip("skip.noStaffing");
            return;
        }

        long sum = 0;
        foreach (var category in staffing.Categories)
        {
            if (!category.Count.TryGetValue(out var count))
            {
                sink.Skip("skip.noStaffing");
                return;
            }

            sum += count;
        }

        sink.Looked();
        if (sum != staffing.InPost.Value)
        {
            sink.Find(
                sum > staffing.InPost.Value ? Severity.Error : Severity.Warning,
                Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Staffing).Then(ReportPart.InPost),
                Argument.Of("stated", staffing.InPost.Value), Argument.Of("sum", sum));
        }
    }

    /// <summary>PE5103: other sources may or may not be part of what a text calls revenue, so revenue is wrong only where both readings fail.</summary>
    public static void BudgetIdentityBroken(CheckContext context, CheckSink sink)
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
        if (revenue is { Total.HasValue: true, Opening.HasValue: true, Adjustment.HasValue: true }
            && Sum(revenue.Opening.Value, revenue.Adjustment.Value) is { } own)
        {
            var withOthers = revenue.OtherSources.HasValue ? Sum(own, revenue.OtherSources.Value) ?? own : own;
            sink.Looked();
            if (Money.AreApart(revenue.Total.Value, own, tolerance) && Money.AreApart(revenue.Total.Value, withOthers, tolerance))
            {
                Find("identity.revenue", place.Then(ReportPart.Revenue).Then(ReportPart.StatementTotal), revenue.Total.Value, own);
            }
        }

        if (expenditure is { Total.HasValue: true, Basic.HasValue: true, Project.HasValue: true }
            && Sum(expenditure.Basic.Value, expenditure.Project.Value) is { } spent)
        {
            sink.Looked();
            if (Money.AreApart(expenditure.Total.Value, spent, tolerance))
            {
                Find("identity.expenditure", place.Then(ReportPart.Expenditure).Then(ReportPart.StatementTotal), expenditure.Total.Value, spent);
            }
        }

        if (revenue is { Total.HasValue: true, BroughtForward.HasValue: true } && expenditure.Total.HasValue && budget.CarriedForward.HasValue
            && Sum(revenue.Total.Value, revenue.BroughtForward.Value) is { } income && Sum(income, -expenditure.Total.Value) is { } left)
        {
            sink.Looked();
            if (Money.AreApart(budget.CarriedForward.Value, left, tolerance))
            {
                Find("identity.carryOver", place.Then(ReportPart.CarriedForward), budget.CarriedForward.Value, left);
            }
        }

        void Find(string identity, Place at, Money stated, Money sum) => sink.Find(
            Severity.Error, at,
            Argument.Term("identity", identity), Argument.Of("stated", stated, budget.AmountUnit), Argument.Of("sum", sum, budget.AmountUnit));
    }

    private static Money? Sum(Money a, Money b) => Money.TrySum([a, b], out var sum) ? sum : null;
}

using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting.Facts;

/// <summary>One unit's facts of 2020, and what each definition makes of them, worked by hand.</summary>
internal static class FormulaVectors
{
    public static FiscalYear Year { get; } = new(2020);

    public static FactPeriod Day { get; } = new FactPeriod.Day(new LocalDate(2020, 6, 30));

    /// <summary>
    /// Opening budget 800, additions 120, cuts 40, full-year budget 880 of which 850 fiscal, executed 836, of which 816 fiscal; brought forward 80, left 64. Staff
    /// 57 of 63 is the published case of 茂名 2021, control rate 90.5 %.
    /// </summary>
    public static FactSheet Sheet { get; } = new(
    [
        Money(FactKind.OpeningBudget, 800), Money(FactKind.FullYearBudget, 880), Money(FactKind.Executed, 836),
        Money(FactKind.FiscalFullYearBudget, 850), Money(FactKind.FiscalExecuted, 816),
        Money(FactKind.BudgetAddition, 120), Money(FactKind.BudgetCut, 40), Money(FactKind.BudgetRestructuring, 16), Money(FactKind.ExcludedAdjustment, 36),
        Money(FactKind.BroughtForward, 80), Money(FactKind.CarriedForward, 64), Money(FactKind.CarriedForward, 80, 2019), Money(FactKind.ExpenditureBudget, 960),
        Money(FactKind.OperatingCostsBudget, 90), Money(FactKind.OperatingCostsActual, 99),
        Money(FactKind.ThreePublicBudget, 57), Money(FactKind.ThreePublicBudget, 60, 2019),
        Money(FactKind.ThreePublicActual, 51.3m), Money(FactKind.ThreePublicActual, 45, 2019),
        Money(FactKind.ProcurementBudget, 200), Money(FactKind.ProcurementActual, 190),
        Money(FactKind.KeyProjectExpenditure, 210), Money(FactKind.ProjectExpenditure, 240),
        Money(FactKind.FixedAssetsInUse, 1900), Money(FactKind.FixedAssets, 2000),
        Fact.Of(FactKind.InPost, 57, Year, "人事名册"), Fact.Of(FactKind.Establishment, 63, Year, "编办批复"),
        OnDay(FactKind.PaidToDate, new FactValue.Amount(Core.Amounts.Money.FromWanYuan(420))),
        OnDay(FactKind.ScheduledToDate, new FactValue.Amount(Core.Amounts.Money.FromWanYuan(440))),
        OnDay(FactKind.PaymentProgress, new FactValue.Share(Measure.Of(52.5m, "%"))),
        OnDay(FactKind.ScheduledProgress, new FactValue.Share(Measure.Of(500, "‰"))),
    ]);

    /// <summary>Id, exact ratio, printed working.</summary>
    public static TheoryData<string, string, string> All { get; } = new()
    {
        { "execution-rate.full-year", "19/20", "836 ÷ 880 = 95.00%" },
        { "execution-rate.opening", "209/200", "836 ÷ 800 = 104.50%" },
        { "execution-rate.fiscal-funds", "24/25", "816 ÷ 850 = 96.00%" },
        { "completion-rate.mof-2013", "209/200", "836 ÷ 800 = 104.50%" },
        { "completion-rate.hunan", "117/125", "(80 + 800 + 120 − 64) ÷ (80 + 800 + 120) = 93.60%" },
        { "adjustment-rate.mof-2013", "7/40", "(120 + 40 + 16 − 36) ÷ 800 = 17.50%" },
        { "adjustment-rate.additions", "3/20", "120 ÷ 800 = 15.00%" },
        { "adjustment-rate.net-size", "1/10", "|880 − 800| ÷ 800 = 10.00%" },
        { "budget-control-rate.additions", "3/20", "120 ÷ 800 = 15.00%" },
        { "budget-control-rate.net", "1/10", "(120 − 40) ÷ 800 = 10.00%" },
        { "payment-progress-rate.amounts", "21/22", "420 ÷ 440 = 95.45%" },
        { "payment-progress-rate.shares", "21/20", "52.5% ÷ 500‰ = 105.00%" },
        { "carry-over-ratio", "1/15", "64 ÷ 960 = 6.67%" },
        { "carry-over-change", "-1/5", "(64 − 80) ÷ 80 = -20.00%" },
        { "operating-costs-control-rate", "11/10", "99 ÷ 90 = 110.00%" },
        { "three-public-change.budget", "-1/20", "(57 − 60) ÷ 60 = -5.00%" },
        { "three-public-change.actual", "7/50", "(51.3 − 45) ÷ 45 = 14.00%" },
        { "three-public-control-rate", "9/10", "51.3 ÷ 57 = 90.00%" },
        { "procurement-execution-rate", "19/20", "190 ÷ 200 = 95.00%" },
        { "staff-control-rate", "19/21", "57 ÷ 63 = 90.48%" },
        { "key-spending-rate", "7/8", "210 ÷ 240 = 87.50%" },
        { "fixed-asset-utilisation-rate", "19/20", "1900 ÷ 2000 = 95.00%" },
    };

    /// <summary>The period a formula is asked for.</summary>
    public static FactPeriod PeriodOf(RatioFormula formula) => formula.NeedsDay ? Day : new FactPeriod.Year(Year);

    public static FactSheet Without(FactSheet sheet, FactKind kind, FactPeriod period)
    {
        System.Collections.Generic.List<Fact> left = [];
        foreach (var fact in sheet.Facts)
        {
            if (fact.Kind != kind || fact.Period != period)
            {
                left.Add(fact);
            }
        }

        return new FactSheet(left.ToEquatableList());
    }

    public static Fact Money(FactKind kind, decimal wanYuan, int year = 2020) =>
        Fact.Of(kind, Core.Amounts.Money.FromWanYuan(wanYuan), new FiscalYear(year), "部门决算");

    private static Fact OnDay(FactKind kind, FactValue value) => new(kind, value, Day, new FactSource.Document("国库支付系统"));
}

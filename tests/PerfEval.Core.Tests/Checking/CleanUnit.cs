using System;
using System.Linq;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The unit of the clean report, what it spends on itself in two years, and what its text says of that.</summary>
internal static class CleanUnit
{
    private static readonly FiscalYear Year = new(2020);
    private static readonly FiscalYear Before = new(2019);

    public static BudgetUnit Unit { get; } = new()
    {
        Name = "某市档案馆",
        Code = "219001",
        UnifiedSocialCreditCode = "12430200445678901L",
        CompetentDepartment = "219 某市委办公室",
        Region = RegionCode.Parse("430200"),
        GovernmentLevel = GovernmentLevel.City,
        Offices = new BudgetUnit.InternalOffices(3, ["办公室", "保管科", "利用科"]),
        Staffing = new Staffing
        {
            AsOf = new LocalDate(2020, 12, 31),
            Establishment = 21,
            InPost = 20,
            Categories = [new Staffing.Category("干部", 15), new Staffing.Category("工勤", 5)],
            Retired = 6,
        },
    };

    /// <summary>22.5 of the three public expenses, 10 % below the 25 of the year before, and 110 of operating costs, 10 % above 100.</summary>
    public static FactSheet Facts { get; } = new(
    [
        Of(FactKind.ThreePublicBudget, 30),
        Of(FactKind.ThreePublicActual, 22.5m),
        Of(FactKind.TravelAbroadActual, 0),
        Of(FactKind.OfficialVehiclesActual, 2.5m),
        Of(FactKind.VehiclePurchaseActual, 0),
        Of(FactKind.VehicleRunningActual, 2.5m),
        Of(FactKind.OfficialReceptionActual, 20),
        Of(FactKind.ThreePublicActual, 25, Before),
        Of(FactKind.OperatingCostsActual, 110),
        Of(FactKind.OperatingCostsActual, 100, Before),
    ]);

    public static Achievement Thrift { get; } = new("厉行节约", "“三公”经费比上年下降10%，公用经费增长10%。",
    [
        new QuantitativeClaim.Change("“三公”经费", Measure.Of(-10, "%"), new ClaimReference.Budget(ClaimReference.BudgetLine.ThreePublicExpenses)),
        new QuantitativeClaim.Change("公用经费", Measure.Of(10, "%"), new ClaimReference.Budget(ClaimReference.BudgetLine.OperatingCosts)),
    ]);

    public static Fact Of(FactKind kind, decimal wanYuan, FiscalYear? year = null) =>
        Fact.Of(kind, Money.FromWanYuan(wanYuan), year ?? Year, "部门决算");

    /// <summary>The report with another unit.</summary>
    public static SelfEvaluation InUnit(this SelfEvaluation report, Func<BudgetUnit, BudgetUnit> edit) =>
        report with { Subject = new Subject.Department(edit(report.Subject.Unit)) };

    /// <summary>The report with one figure stated otherwise, or not at all.</summary>
    public static SelfEvaluation Stating(this SelfEvaluation report, FactKind kind, decimal? wanYuan, FiscalYear? year = null)
    {
        var kept = report.Facts.Facts.Where(fact => fact.Kind != kind || fact.Period != new FactPeriod.Year(year ?? Year)).ToList();
        if (wanYuan is { } amount)
        {
            kept.Insert(0, Of(kind, amount, year));
        }

        return report with { Facts = new FactSheet([.. kept]) };
    }
}

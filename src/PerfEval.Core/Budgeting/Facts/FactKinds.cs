using System;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>What is known of each 事实数据的种类 (kind of fact): its word in documents, its name in two languages, its dimension.</summary>
internal static class FactKinds
{
    private const string KeyPrefix = "fact.";

    /// <summary>The word documents use for the kind, such as <c>inPost</c>; it never changes.</summary>
    /// <param name="kind">The kind.</param>
    public static string Word(this FactKind kind) => Term(kind)[KeyPrefix.Length..];

    /// <summary>The name of the kind, such as 在职人数.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    public static string Name(this FactKind kind, Language language) => Vocabulary.Render(Term(kind), language);

    /// <summary>What facts of the kind are counted in.</summary>
    /// <param name="kind">The kind.</param>
    public static FactDimension Dimension(this FactKind kind) => kind switch
    {
        FactKind.Establishment or FactKind.InPost => FactDimension.Headcount,
        FactKind.PaymentProgress or FactKind.ScheduledProgress => FactDimension.Share,
        _ => FactDimension.Money,
    };

    /// <summary>Whether facts of the kind stand for a day (payments to a date) and never for a year.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsByDay(this FactKind kind) =>
        kind is FactKind.PaidToDate or FactKind.ScheduledToDate or FactKind.PaymentProgress or FactKind.ScheduledProgress;

    /// <summary>
    /// Whether facts of the kind are sizes and never below 0: people, additions, and cuts, which are written without their sign.
    /// </summary>
    /// <param name="kind">The kind.</param>
    public static bool IsSize(this FactKind kind) => kind.Dimension() == FactDimension.Headcount
        || kind is FactKind.BudgetAddition or FactKind.BudgetCut or FactKind.BudgetRestructuring or FactKind.ExcludedAdjustment;

    internal static string Term(FactKind kind) => kind switch
    {
        FactKind.Establishment => "fact.establishment",
        FactKind.InPost => "fact.inPost",
        FactKind.ThreePublicBudget => "fact.threePublicBudget",
        FactKind.ThreePublicActual => "fact.threePublicActual",
        FactKind.TravelAbroadBudget => "fact.travelAbroadBudget",
        FactKind.TravelAbroadActual => "fact.travelAbroadActual",
        FactKind.OfficialVehiclesBudget => "fact.officialVehiclesBudget",
        FactKind.OfficialVehiclesActual => "fact.officialVehiclesActual",
        FactKind.OfficialReceptionBudget => "fact.officialReceptionBudget",
        FactKind.OfficialReceptionActual => "fact.officialReceptionActual",
        FactKind.ProcurementBudget => "fact.procurementBudget",
        FactKind.ProcurementActual => "fact.procurementActual",
        FactKind.FixedAssetsInUse => "fact.fixedAssetsInUse",
        FactKind.FixedAssets => "fact.fixedAssets",
        FactKind.ExpenditureBudget => "fact.expenditureBudget",
        FactKind.OperatingCostsBudget => "fact.operatingCostsBudget",
        FactKind.OperatingCostsActual => "fact.operatingCostsActual",
        FactKind.KeyProjectExpenditure => "fact.keyProjectExpenditure",
        FactKind.ProjectExpenditure => "fact.projectExpenditure",
        FactKind.OpeningBudget => "fact.openingBudget",
        FactKind.FullYearBudget => "fact.fullYearBudget",
        FactKind.FiscalFullYearBudget => "fact.fiscalFullYearBudget",
        FactKind.Executed => "fact.executed",
        FactKind.FiscalExecuted => "fact.fiscalExecuted",
        FactKind.BudgetAddition => "fact.budgetAddition",
        FactKind.BudgetCut => "fact.budgetCut",
        FactKind.BudgetRestructuring => "fact.budgetRestructuring",
        FactKind.ExcludedAdjustment => "fact.excludedAdjustment",
        FactKind.BroughtForward => "fact.broughtForward",
        FactKind.CarriedForward => "fact.carriedForward",
        FactKind.PaidToDate => "fact.paidToDate",
        FactKind.ScheduledToDate => "fact.scheduledToDate",
        FactKind.PaymentProgress => "fact.paymentProgress",
        FactKind.ScheduledProgress => "fact.scheduledProgress",
        FactKind.VehiclePurchaseBudget => "fact.vehiclePurchaseBudget",
        FactKind.VehiclePurchaseActual => "fact.vehiclePurchaseActual",
        FactKind.VehicleRunningBudget => "fact.vehicleRunningBudget",
        FactKind.VehicleRunningActual => "fact.vehicleRunningActual",
        FactKind.Revenue => "fact.revenue",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is none of the facts'."),
    };
}

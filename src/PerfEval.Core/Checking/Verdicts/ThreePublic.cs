using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>“三公”经费: one of the three public expenses, its budget beside what was spent, as facts of a year.</summary>
/// <param name="Budget">预算数.</param>
/// <param name="Actual">实际支出数.</param>
internal sealed record ThreePublic(FactKind Budget, FactKind Actual)
{
    public static ThreePublic Total { get; } = new(FactKind.ThreePublicBudget, FactKind.ThreePublicActual);

    public static ThreePublic Abroad { get; } = new(FactKind.TravelAbroadBudget, FactKind.TravelAbroadActual);

    public static ThreePublic Vehicles { get; } = new(FactKind.OfficialVehiclesBudget, FactKind.OfficialVehiclesActual);

    public static ThreePublic Purchase { get; } = new(FactKind.VehiclePurchaseBudget, FactKind.VehiclePurchaseActual);

    public static ThreePublic Running { get; } = new(FactKind.VehicleRunningBudget, FactKind.VehicleRunningActual);

    public static ThreePublic Reception { get; } = new(FactKind.OfficialReceptionBudget, FactKind.OfficialReceptionActual);

    /// <summary>The total first, then its parts.</summary>
    public static IReadOnlyList<ThreePublic> All { get; } = [Total, Abroad, Vehicles, Purchase, Running, Reception];

    /// <summary>The kind of one side.</summary>
    public FactKind Of(bool isActual) => isActual ? Actual : Budget;

    /// <summary>The item a line of the budget stands for; null for a line that is none of the three.</summary>
    public static ThreePublic? Of(ClaimReference.BudgetLine line) => line switch
    {
        ClaimReference.BudgetLine.ThreePublicExpenses => Total,
        ClaimReference.BudgetLine.TravelAbroad => Abroad,
        ClaimReference.BudgetLine.OfficialVehicles => Vehicles,
        ClaimReference.BudgetLine.OfficialReception => Reception,
        _ => null,
    };

    /// <summary>The years the sheet states something of them for, in the order filed.</summary>
    public static List<FiscalYear> YearsOf(FactSheet sheet)
    {
        HashSet<FiscalYear> seen = [];
        List<FiscalYear> years = [];
        foreach (var fact in sheet.Facts)
        {
            if (fact.Period is FactPeriod.Year { Value: var year } && IsOfThem(fact.Kind) && seen.Add(year))
            {
                years.Add(year);
            }
        }

        return years;
    }

    /// <summary>The amount of a kind in a year; null where it is not stated.</summary>
    public static FactValue.Amount? AmountOf(FactSheet sheet, FactKind kind, FiscalYear year) =>
        sheet.Find(kind, year)?.Value as FactValue.Amount;

    /// <summary>Where the fact of a kind and year stands in the sheet of a report.</summary>
    public static Place PlaceOf(FactSheet sheet, FactKind kind, FiscalYear year) =>
        Place.Report.Then(ReportPart.Fact, sheet.PositionOf(kind, year));

    private static bool IsOfThem(FactKind kind)
    {
        foreach (var item in All)
        {
            if (kind == item.Budget || kind == item.Actual)
            {
                return true;
            }
        }

        return false;
    }
}

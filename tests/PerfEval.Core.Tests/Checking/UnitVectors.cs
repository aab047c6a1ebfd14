using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of staff and of the budget statement: PE5102, PE5103.</summary>
internal static class UnitVectors
{
    private const string InPost = "/subject/unit/staffing/inPost";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE5102", "more listed than there are", Report.Staff(staff => staff with { InPost = 19 }), $"error {InPost}"),
        Find("PE5102", "fewer listed than there are", Report.Staff(staff => staff with { InPost = 21 }), $"warning {InPost}"),
        Pass("PE5102", "the retired are not in post", Report.Staff(staff => staff with { Retired = 7 })),
        Skip("PE5102", "no staff told", Report with { Subject = new Subject.Department(new BudgetUnit { Name = "某局" }) }, "noStaffing"),
        Skip("PE5102", "no categories", Report.Staff(staff => staff with { Categories = default }), "noStaffing"),
        Skip("PE5102", "no total", Report.Staff(staff => staff with { InPost = default }), "noStaffing"),
        Skip("PE5102", "a category without its number", Report.Staff(staff => staff with { Categories = [new Staffing.Category("干部", default)] }), "noStaffing"),

        Find("PE5103", "revenue is not opening and adjustment", Report.Revenue(revenue => revenue with { Adjustment = Cell(-0.02m) }), "error /budget/revenue/total"),
        Find("PE5103", "expenditure is not its parts", Report.Expenditure(spent => spent with { Basic = Cell(690) }), "error /budget/expenditure/total"),
        Find(
            "PE5103", "what is carried forward is not what is left", Report with { Budget = Report.Budget! with { CarriedForward = Cell(19) } },
            "error /budget/carriedForward"),
        Find(
            "PE5103", "all three",
            Report.Revenue(revenue => revenue with { Adjustment = Cell(5), BroughtForward = Cell(1) }).Expenditure(spent => spent with { Basic = Cell(690) }),
            "error /budget/revenue/total", "error /budget/expenditure/total", "error /budget/carriedForward"),
        Pass("PE5103", "off by just 100 yuan", Report.Revenue(revenue => revenue with { Adjustment = Cell(-0.01m) })),
        Pass("PE5103", "other sources left out of revenue", Report.Revenue(revenue => revenue with { OtherSources = Cell(50) })),
        Pass("PE5103", "other sources counted as revenue", Report.Revenue(revenue => revenue with { Opening = Cell(950), OtherSources = Cell(50) })),
        Skip("PE5103", "no budget statement", Report with { Budget = null }, "noBudgetStatement"),
        Skip("PE5103", "no identity with all its amounts", Report with { Budget = new BudgetStatement { CarriedForward = Cell(0) } }, "noIdentity"),
    ];
}

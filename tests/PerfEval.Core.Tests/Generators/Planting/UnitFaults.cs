using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults of the unit: its statement, its figures of two years, staff, codes and dates.</summary>
internal static class UnitFaults
{
    private static readonly FiscalYear Before = new(2019);

    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new(CheckCodes.FactsDiffer, 0, report => report.Revenue(revenue => revenue with
        {
            Opening = revenue.Opening.Value - Money.FromWanYuan(10),
            Adjustment = revenue.Adjustment.Value + Money.FromWanYuan(10),
        })),
        new(CheckCodes.ValueNotOfFormula, 0, report => report.Row("quality0", Rows.AtLeast(80, "%"), Rows.Did(96, "%")))
        {
            Standard = CleanReport.Standard with
            {
                Assignments = [SampleStandard.Of(new IndicatorAssignment("甲区合格率", null, null) { Formula = RatioFormula.Find("staff-control-rate") })],
            },
            Ground = report => report.Row("quality0", Rows.AtLeast(80, "%"), Rows.Did(95.24m, "%")),
        },
        new(CheckCodes.MoreStaffThanPosts, 0, report => report.Staff(staff => staff with { Establishment = 19 })),
        new(CheckCodes.StatementDoesNotClose, 0, report => report.Revenue(revenue => revenue with
        {
            Total = revenue.Total.Value - Money.FromWanYuan(MoneyFaults.Full(report) / 5),
            Opening = default,
            Adjustment = default,
            BroughtForward = default,
        }) is var moved ? moved with { Budget = moved.Budget! with { CarriedForward = default } } : report),
        new(CheckCodes.ThreePublicNotSum, 0, report => report.Stating(FactKind.OfficialReceptionActual, 21)),
        new(CheckCodes.ThreePublicOverBudget, 0, report => report.Stating(FactKind.ThreePublicBudget, 20)),
        new(CheckCodes.ThreePublicChangeMisstated, 0, report => report.Claim(1, 0, claim => Change(claim, -11.1m))),
        new(CheckCodes.ThreePublicRose, 0, report =>
            report.Stating(FactKind.ThreePublicActual, 20, Before).Claim(1, 0, claim => Change(claim, 12.5m))),
        new(CheckCodes.PostsCountPensioners, 0, report => report.Staff(staff => staff with { Establishment = 26 })),
        new(CheckCodes.ChangeMisstated, 0, report => report.Claim(1, 1, claim => Change(claim, 11.1m))),
        new(CheckCodes.StaffOfAnotherYear, 0, report => report.Staff(staff => staff with { AsOf = new LocalDate(2019, 12, 31) })),
        new(CheckCodes.ProjectCodeMalformed, 0, report => OfProject(report, "43020020T00000001234"))
        {
            Ground = report => OfProject(report, "43020020T000000012345"),
        },
        new(CheckCodes.RegionDoubtful, 0, report => report.InUnit(unit => unit with { Name = "武汉市档案馆" })),
    ];

    private static QuantitativeClaim Change(QuantitativeClaim claim, decimal percent) =>
        (QuantitativeClaim.Change)claim with { Value = Measure.Of(percent, "%") };

    private static SelfEvaluation OfProject(SelfEvaluation report, string code) => report with
    {
        Subject = new Subject.ProjectExpenditure(new Project { Name = "修缮", Code = code, ImplementingUnit = report.Subject.Unit }),
    };
}

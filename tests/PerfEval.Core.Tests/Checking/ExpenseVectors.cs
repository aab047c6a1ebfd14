using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of what a unit has and spends on itself: PE5201 to PE5209.</summary>
internal static class ExpenseVectors
{
    private const string Staffing = "/subject/unit/staffing";
    private const string ThreePublic = "/narrative/achievements/1/claims/0";
    private const string Operating = "/narrative/achievements/1/claims/1";

    private static readonly FiscalYear Before = new(2019);
    private static readonly SelfEvaluation Report = CleanReport.Report;
    private static readonly SelfEvaluation Silent = Report with { Narrative = null };

    public static IReadOnlyList<CheckVector> All { get; } = [.. Staff(), .. Statement(), .. Parts(), .. Changes()];

    private static IEnumerable<CheckVector> Staff() =>
    [
        Find("PE5201", "48 in post, 38 posts", Posts(38, 48), $"warning {Staffing}/inPost"),
        Pass("PE5201", "as many as there are posts", Posts(20, 20)),
        Pass("PE5201", "two of them are borrowed", Posts(18, 20).Staff(staff => staff with
        {
            Categories = [new Staffing.Category("干部", 18), new Staffing.Category("借调人员", 2)],
        })),
        Find("PE5201", "one too many beside the borrowed", Posts(17, 20).Staff(staff => staff with
        {
            Categories = [new Staffing.Category("干部", 18), new Staffing.Category("劳务派遣", 2)],
        }), $"warning {Staffing}/inPost"),
        Skip("PE5201", "no posts stated", Report.Staff(staff => staff with { Establishment = default }), "noPosts"),
        Skip("PE5201", "the posts count pensioners", Posts(26, 20), "after"),

        Find("PE5208", "26 posts, 20 in post and 6 retired", Posts(26, 20), $"note {Staffing}/establishment"),
        Find("PE5208", "200 posts, 110 in post, 80 retired and 10 others", Posts(200, 110).Staff(staff => staff with
        {
            Categories = [new Staffing.Category("在职", 110), new Staffing.Category("退休", 80), new Staffing.Category("其他", 10)],
            Retired = default,
        }), $"note {Staffing}/establishment"),
        Skip("PE5208", "no pensioners", Report.Staff(staff => staff with { Retired = default }), "noPensioners"),
        Skip("PE5102", "the posts count pensioners", Posts(26, 20), "after"),

        Find("PE5202", "eight offices, nine names", Offices(8, 9), "warning /subject/unit/offices"),
        Find("PE5202", "nine offices, eight names", Offices(9, 8), "warning /subject/unit/offices"),
        Pass("PE5202", "a list that is open", Offices(9, 8, "人事科等")),
        Find("PE5202", "an open list of more than there are", Offices(8, 9, "人事科等"), "warning /subject/unit/offices"),
        Skip("PE5202", "no names", Report.InUnit(unit => unit with { Offices = new BudgetUnit.InternalOffices(4, default) }), "noOffices"),
    ];

    private static IEnumerable<CheckVector> Statement() =>
    [
        Pass("PE5203", "100 in, 100 out, nothing left", Budget(100, 100, null, 0, null)),
        Find("PE5203", "69 or 90 in, 76 out, nothing left", Budget(69, 76, null, 0, 21), "warning /budget/carriedForward"),
        Find("PE5203", "more out than in", Budget(69, 76, null, null, null), "warning /budget/expenditure/total"),
        Pass("PE5203", "more out than in, made up by other money", Budget(69, 76, null, null, 7)),
        Pass("PE5203", "more out than in, with money of the year before", Budget(69, 76, 7, 0, null)),
        Skip("PE5203", "all four stated and at odds", Budget(69, 76, 7, 1, null), "after"),
        Skip("PE5203", "no expenditure", Budget(69, null, null, 0, null), "noRevenueOrExpenditure"),
        Skip("PE5203", "no statement", Report with { Budget = null }, "noBudgetStatement"),
    ];

    private static IEnumerable<CheckVector> Parts() =>
    [
        Find("PE5204", "20 and 2.5 and nothing against 52.6", Silent.Stating(FactKind.ThreePublicActual, 52.6m), "error /facts/0"),
        Find("PE5204", "vehicles are not bought and run", Report.Stating(FactKind.VehicleRunningActual, 2), "error /facts/4"),
        Pass("PE5204", "a part not stated", Report.Stating(FactKind.TravelAbroadActual, null).Stating(FactKind.ThreePublicActual, 52.6m)),
        Find(
            "PE5204", "a part not stated, and the others above the total already",
            Silent.Stating(FactKind.TravelAbroadActual, null).Stating(FactKind.ThreePublicActual, 20), "error /facts/0"),
        Skip(
            "PE5204", "one part only",
            Only(CleanUnit.Of(FactKind.ThreePublicActual, 22.5m), CleanUnit.Of(FactKind.OfficialReceptionActual, 20)), "noThreePublicParts"),

        Find("PE5205", "52.6 spent of 44.5", Only(CleanUnit.Of(FactKind.ThreePublicBudget, 44.5m), CleanUnit.Of(FactKind.ThreePublicActual, 52.6m)), "warning /facts/1"),
        Pass("PE5205", "just as much", Report.Stating(FactKind.ThreePublicBudget, 22.5m)),
        Skip("PE5205", "no budget", Report.Stating(FactKind.ThreePublicBudget, null), "noThreePublicBudget"),
    ];

    private static IEnumerable<CheckVector> Changes() =>
    [
        Find("PE5206", "-10 % stated as -14.21 %", Change(0, -14.21m, "%"), $"error {ThreePublic}"),
        Pass("PE5206", "by 2.5 万元", Change(0, -2.5m, "万元")),
        Find("PE5206", "by 3.5 万元", Change(0, -3.5m, "万元"), $"error {ThreePublic}"),
        Pass("PE5206", "the rate is that of the budgets", Report
            .Stating(FactKind.ThreePublicBudget, 40, Before).Claim(1, 0, claim => Changed(claim, -25, "%"))),
        Find("PE5206", "a rate of nothing", Report.Stating(FactKind.ThreePublicActual, 0, Before), $"error {ThreePublic}"),
        Skip("PE5206", "one year only", Report.Stating(FactKind.ThreePublicActual, null, Before), "noThreePublicChange"),

        Find("PE5207", "rose by 8 %", Change(0, 8, "%") with { Facts = FactSheet.Empty }, $"note {ThreePublic}"),
        Pass("PE5207", "rose, and the text says why", Report with
        {
            Narrative = new Narrative
            {
                Achievements = [CleanUnit.Thrift with
                {
                    Text = "因公务车到期报废更新，“三公”经费增长8%。",
                    Claims = CleanUnit.Thrift.Claims.Replace(0, claim => Changed(claim, 8, "%")),
                }],
            },
        }),
        Skip("PE5207", "nothing said", Report with { Narrative = null }, "noThreePublicChange"),

        Pass("PE5209", "603 to 792 is 31.3 %, within a unit", Costs(603, 792, 31.4m)),
        Find("PE5209", "603 to 792 is not 13.4 %", Costs(603, 792, 13.4m), $"warning {Operating}"),
        Find("PE5209", "603 to 792 is no fall", Costs(603, 792, -31.3m), $"error {Operating}"),
        Skip("PE5209", "no base", Report.Stating(FactKind.OperatingCostsActual, null, Before), "noChangeWithYears"),
        Skip("PE5209", "a change in something counted", Report with
        {
            Narrative = new Narrative { Achievements = [new Achievement("接待", "……", [new QuantitativeClaim.Change("接待批次", Measure.Of(6, "%"), null)])] },
        }, "noChangeWithYears"),
    ];

    private static SelfEvaluation Posts(int posts, int staff) => Report.Staff(staffing => staffing with
    {
        Establishment = posts,
        InPost = staff,
        Categories = [new Staffing.Category("干部", staff)],
    });

    private static SelfEvaluation Offices(int stated, int named, string last = "人事科")
    {
        List<string> names = [.. System.Linq.Enumerable.Repeat("业务科", named - 1), last];
        return Report.InUnit(unit => unit with { Offices = new BudgetUnit.InternalOffices(stated, [.. names]) });
    }

    private static SelfEvaluation Budget(decimal? revenue, decimal? spent, decimal? before, decimal? left, decimal? others) => Report with
    {
        Budget = new BudgetStatement
        {
            Revenue = new Revenue { Total = Cell(revenue), BroughtForward = Cell(before), OtherSources = Cell(others) },
            Expenditure = new Expenditure { Total = Cell(spent) },
            CarriedForward = Cell(left),
        },
    };

    private static SelfEvaluation Only(params Fact[] facts) => Report with { Facts = new FactSheet([.. facts]) };

    private static SelfEvaluation Change(int claim, decimal value, string unit) => Report.Claim(1, claim, one => Changed(one, value, unit));

    private static QuantitativeClaim Changed(QuantitativeClaim claim, decimal value, string unit) =>
        (QuantitativeClaim.Change)claim with { Value = Measure.Of(value, unit) };

    private static SelfEvaluation Costs(decimal before, decimal now, decimal percent) => Report
        .Stating(FactKind.OperatingCostsActual, now).Stating(FactKind.OperatingCostsActual, before, Before)
        .Claim(1, 1, claim => Changed(claim, percent, "%"));
}

using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of figures stated in two places: PE5105.</summary>
internal static class FactVectors
{
    private static readonly FiscalYear Year = new(2020);
    private static readonly SelfEvaluation Report = CleanReport.Report;
    private static readonly SelfEvaluation NothingTwice = Report with { Budget = null };

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE5105", "the fact is not what the table says", With(Amount(FactKind.Executed, 980.02m)), "warning /facts/0"),
        Pass("PE5105", "off by just 100 yuan", With(Amount(FactKind.Executed, 980.01m))),
        Find("PE5105", "the second of two facts differs", With(Amount(FactKind.FullYearBudget, 1000), Amount(FactKind.CarriedForward, 21)), "warning /facts/1"),
        Find("PE5105", "a headcount differs by one", With(Fact.Of(FactKind.InPost, 19, Year, "人事名册")), "warning /facts/0"),
        Pass("PE5105", "last year's figure is another figure", With(Fact.Of(FactKind.InPost, 19, new FiscalYear(2019), "人事名册"))),
        Find("PE5105", "the text has another opening budget than the table", Report.Revenue(revenue => revenue with { Opening = Cell(900), Adjustment = Cell(100) }), "warning /budget/revenue/opening"),
        Find("PE5105", "additions and cuts do not make the net adjustment", With(Amount(FactKind.BudgetAddition, 50), Amount(FactKind.BudgetCut, 40)), "warning /facts/0"),
        Pass("PE5105", "additions and cuts make the net adjustment", With(Amount(FactKind.BudgetAddition, 50), Amount(FactKind.BudgetCut, 50))),
        Skip("PE5105", "nothing is stated twice", NothingTwice, "noFigureTwice"),
        Skip("PE5105", "the year is not stated", With(Amount(FactKind.Executed, 1)) with { FiscalYear = Reported<FiscalYear>.Blank }, "noFigureTwice"),
    ];

    private static SelfEvaluation With(params Fact[] facts) => Report with { Facts = new FactSheet([.. facts]) };

    private static Fact Amount(FactKind kind, decimal wanYuan) => Fact.Of(kind, Money.FromWanYuan(wanYuan), Year, "部门决算");
}

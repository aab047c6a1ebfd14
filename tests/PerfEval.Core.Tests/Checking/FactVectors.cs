using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
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

    private const string QualityActual = "/goals/0/indicators/0/secondLevels/1/indicators/0/actual";

    private static readonly EvaluationStandard OfFormula = CleanReport.Standard with
    {
        Assignments = [SampleStandard.Of(new IndicatorAssignment("合格率", null, null) { Formula = RatioFormula.Find("staff-control-rate") })],
    };

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
        Pass("PE5106", "the filed ratio is what the facts make", Ratio(95.24m)) with { Standard = OfFormula },
        Pass("PE5106", "the filed ratio is printed in whole percents", Ratio(95)) with { Standard = OfFormula },
        Find("PE5106", "the filed ratio is cut off, not rounded", Ratio(95.23m), "warning " + QualityActual) with { Standard = OfFormula },
        Find("PE5106", "the filed ratio is of other figures", Ratio(96), "warning " + QualityActual) with { Standard = OfFormula },
        Skip("PE5106", "a figure is missing", Report.Staff(staff => staff with { Establishment = default }), "noFacts") with { Standard = OfFormula },
        Skip("PE5106", "the standard names no formula", Report, "noFormula"),
        Skip("PE5105", "the year is not stated", With(Amount(FactKind.Executed, 1)) with { FiscalYear = Reported<FiscalYear>.Blank }, "noFigureTwice"),
    ];

    // 20 in post by the report itself, 21 posts by the fact: 95.238… %
    private static SelfEvaluation Ratio(decimal filed) => With(Fact.Of(FactKind.Establishment, 21, Year, "编办批复")).Result(CleanReport.Quality, result => result with { Actual = Did(filed, "%") });

    private static SelfEvaluation With(params Fact[] facts) => Report with { Facts = new FactSheet([.. facts]) };

    private static Fact Amount(FactKind kind, decimal wanYuan) => Fact.Of(kind, Money.FromWanYuan(wanYuan), Year, "部门决算");
}

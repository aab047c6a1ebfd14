using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>可更正的项目一览: the items of a report that a correction sheet may name, and how the value of each is read.</summary>
internal static class CorrectedItems
{
    private static readonly Place Unit = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit);

    private static readonly Place Staff = Unit.Then(ReportPart.Staffing);

    private static readonly Place Budget = Place.Report.Then(ReportPart.Budget);

    private static readonly Place Revenue = Budget.Then(ReportPart.Revenue);

    private static readonly Place Expenditure = Budget.Then(ReportPart.Expenditure);

    private static readonly Place Claimed = Place.Report.Then(ReportPart.Claims);

    /// <summary>The items, in the order of a report.</summary>
    public static CorrectedItem[] All { get; } =
    [
        new(["标题"], Place.Report, (report, text) => report with { Title = text }),
        new(["表样代码", "表样"], Place.Report, (report, text) => report with { Form = text }),
        new(["单位名称", "部门名称"], Unit, (report, text) => WithUnit(report, unit => unit with { Name = text })),
        new(["行政区划", "地区"], Unit, (report, text) =>
            RegionOf(text) is { } code ? WithUnit(report, unit => unit with { Region = code }) : null),
        new(["财政年度", "年度"], Place.Report.Then(ReportPart.FiscalYear), (report, text) =>
            ReportedCell.Year(text, out _) is { HasValue: true } year ? report with { FiscalYear = year } : null),
        new(["填报日期"], Place.Report.Then(ReportPart.FiledOn), (report, text) => Day(text) is { } day ? report with { FiledOn = day } : null),
        new(["预算单位个数"], Unit.Then(ReportPart.BudgetUnitCount), (report, text) =>
            Count(text) is { } count ? WithUnit(report, unit => unit with { UnitCount = count }) : null),
        new(["内设机构", "内设机构个数"], Unit.Then(ReportPart.Offices), (report, text) => Count(text) is { } count
            ? WithUnit(report, unit => unit with { Offices = new BudgetUnit.InternalOffices(count, unit.Offices?.Names ?? default) })
            : null),
        StaffItem(["编制数", "编制"], ReportPart.Establishment, (staff, count) => staff with { Establishment = count }),
        StaffItem(["在职人数", "在职"], ReportPart.InPost, (staff, count) => staff with { InPost = count }),
        StaffItem(["退休人数", "退休"], ReportPart.Retired, (staff, count) => staff with { Retired = count }),
        new(["截止日期"], Staff.Then(ReportPart.AsOf), (report, text) => Day(text) is { } day
            ? WithUnit(report, unit => unit with { Staffing = (unit.Staffing ?? new Staffing()) with { AsOf = day } })
            : null),
        MoneyItem(["预算收入", "收入"], Revenue.Then(ReportPart.StatementTotal), (b, m) => b with { Revenue = b.Revenue with { Total = m } }),
        MoneyItem(["年初预算"], Revenue.Then(ReportPart.Opening), (b, m) => b with { Revenue = b.Revenue with { Opening = m } }),
        MoneyItem(["预算调整"], Revenue.Then(ReportPart.Adjustment), (b, m) => b with { Revenue = b.Revenue with { Adjustment = m } }),
        MoneyItem(["其他资金来源"], Revenue.Then(ReportPart.OtherSources), (b, m) => b with { Revenue = b.Revenue with { OtherSources = m } }),
        MoneyItem(["上年结转"], Revenue.Then(ReportPart.BroughtForward), (b, m) => b with { Revenue = b.Revenue with { BroughtForward = m } }),
        MoneyItem(["预算支出", "支出"], Expenditure.Then(ReportPart.StatementTotal), (b, m) =>
            b with { Expenditure = b.Expenditure with { Total = m } }),
        MoneyItem(["基本支出"], Expenditure.Then(ReportPart.BasicExpenditure), (b, m) =>
            b with { Expenditure = b.Expenditure with { Basic = m } }),
        MoneyItem(["项目支出"], Expenditure.Then(ReportPart.ProjectExpenditure), (b, m) =>
            b with { Expenditure = b.Expenditure with { Project = m } }),
        MoneyItem(["结余结转"], Budget.Then(ReportPart.CarriedForward), (b, m) => b with { CarriedForward = m }),
        new(["自评总分", "总分"], Claimed.Then(ReportPart.TotalScore), (report, text) =>
            ReportedCell.Score(text, out _) is { HasValue: true } score
                ? report with { Claims = report.Claims with { TotalScore = score } }
                : null),
        new(["自评等级", "等级"], Claimed.Then(ReportPart.Grade), (report, text) =>
            report with { Claims = report.Claims with { Grade = text } }),
    ];

    /// <summary>The item of a name; null where there is none.</summary>
    public static CorrectedItem? Find(string name) => Array.Find(All, item => Array.IndexOf(item.Names, name) >= 0);

    private static CorrectedItem StaffItem(string[] names, ReportPart part, Func<Staffing, int, Staffing> set) => new(
        names, Staff.Then(part), (report, text) => Count(text) is { } count
            ? WithUnit(report, unit => unit with { Staffing = set(unit.Staffing ?? new Staffing(), count) })
            : null);

    // a bare number is in the unit of the statement
    private static CorrectedItem MoneyItem(string[] names, Place place, Func<BudgetStatement, Reported<Money>, BudgetStatement> set) => new(
        names, place, (report, text) =>
        {
            var budget = report.Budget ?? new BudgetStatement();
            var amount = ReportedCell.Amount(text, budget.AmountUnit, out _);
            return amount.HasValue ? report with { Budget = set(budget, amount) } : null;
        });

    private static SelfEvaluation WithUnit(SelfEvaluation report, Func<BudgetUnit, BudgetUnit> change) => report with
    {
        Subject = report.Subject is Subject.ProjectExpenditure { Project: var project }
            ? new Subject.ProjectExpenditure(project with { ImplementingUnit = change(project.ImplementingUnit) })
            : new Subject.Department(change(report.Subject.Unit)),
    };

    private static int? Count(string text)
    {
        var folded = CellText.Fold(text).TrimEnd('人', '名', '个');
        return int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static Reported<LocalDate>? Day(string text) =>
        LocalDatePattern.Iso.Parse(CellText.Fold(text)) is { Success: true, Value: var day } ? day : null;

    private static RegionCode? RegionOf(string text) =>
        RegionCode.TryParse(CellText.Fold(text), null, out var code) ? code : Regions.BuiltIn.Named(text);
}

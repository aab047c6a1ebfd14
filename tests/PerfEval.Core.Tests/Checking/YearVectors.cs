using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of goals, years and dates: PE5210, PE7101 to PE7105.</summary>
internal static class YearVectors
{
    private const string OnTime = "/goals/0/indicators/0/secondLevels/2/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE5210", "the goal repeated", Goal("完成造林一万亩，巩固成果", "完成造林一万亩、巩固成果。"), "warning /goals/0/actual"),
        Pass("PE5210", "a few words alike by chance", Goal("完成任务", "完成任务")),
        Find("PE5210", "no answer", Goal("完成造林一万亩", null), "note /goals/0/actual"),
        Find("PE5210", "no goal", Goal(null, "完成造林一万亩"), "note /goals/0/expected"),
        Skip("PE5210", "neither", Goal(null, " "), "noGoalTexts"),
        Skip("PE5210", "a form without results", Goal("完成造林一万亩", null) with { Completeness = Completeness.Unfilled }, "unfilled"),

        Find("PE7101", "by October of the year before", Deadline("2019-10").Actual(CleanReport.OnTime, On("2019-09")), $"warning {OnTime}/target"),
        Find("PE7101", "in words", Report.Target(CleanReport.OnTime, Words("2019年10月底前")), $"warning {OnTime}/target"),
        Find("PE7101", "in the name", Report.Named(CleanReport.OnTime, "2019年工程完成时间").Target(CleanReport.OnTime, Words("按期")), $"warning {OnTime}/target"),
        Pass("PE7101", "one date of two is in the year", Report.Target(CleanReport.OnTime, Words("2019年10月至2020年6月"))),
        Pass("PE7101", "a project of several years", Deadline("2019-10") with { Title = "2018-2022年水利项目绩效自评表" }),
        Pass("PE7101", "money of another year", Report.Named(CleanReport.OnTime, "2019年结转资金支付时间")),
        Skip("PE7101", "no dates", Report.Target(CleanReport.OnTime, Words("及时")), "noDates"),
        Skip("PE7101", "no year", Report with { FiscalYear = default }, "noYear"),

        Find("PE7102", "a year earlier", Report.Staff(staff => staff with { AsOf = new LocalDate(2019, 12, 31) }), "note /subject/unit/staffing/asOf"),
        Skip("PE7102", "no day", Report.Staff(staff => staff with { AsOf = default }), "noStaffDay"),

        Find("PE7103", "another year", Report with { Title = "2021年度部门整体支出绩效自评报告" }, "warning /fiscalYear"),
        Pass("PE7103", "the year of the money", Report with { Title = "2020年度自评表（2019年中央资金）" }),
        Pass("PE7103", "a span that holds it", Report with { Title = "2019-2021年度项目绩效自评表" }),
        Skip("PE7103", "only the year of the money", Report with { Title = "2019年中央财政水利资金自评表" }, "noYearTwice"),
        Skip("PE7103", "no title", Report with { Title = null }, "noYearTwice"),

        Find("PE7104", "in June of the year", Filed(2020, 6, 30).Actual(CleanReport.OnTime, On("2020-05")), "note /filedOn"),
        Find("PE7104", "in July of the year after next", Filed(2022, 7, 1), "note /filedOn"),
        Pass("PE7104", "in the last quarter", Filed(2020, 12, 1)),
        Pass("PE7104", "eighteen months after", Filed(2022, 6, 30)),
        Skip("PE7104", "no day", Report with { FiledOn = default }, "noFilingDate"),

        Find("PE7105", "done later", Deadline("2021-06").Actual(CleanReport.OnTime, On("2021-05")), $"error {OnTime}/actual"),
        Pass("PE7105", "done on that day", Report.Actual(CleanReport.OnTime, On("2021-03-10"))),
        Pass("PE7105", "done in the month", Report.Actual(CleanReport.OnTime, On("2021-03"))),
        Skip("PE7105", "no day of filing", Report with { FiledOn = default }, "noFilingDate"),
        Skip("PE7105", "no dates", Report.Actual(CleanReport.OnTime, Asserted(1)), "noDates"),
    ];

    private static SelfEvaluation Goal(string? expected, string? actual) =>
        Report with { Goals = [new AnnualGoal(Report.Goals[0].Tree, Report.Goals[0].Results) { Expected = expected, Actual = actual }] };

    private static SelfEvaluation Deadline(string month) => Report.Target(CleanReport.OnTime, new TargetValue.Deadline(FiledDate.Parse(month)));

    private static SelfEvaluation Filed(int year, int month, int day) => Report with { FiledOn = new LocalDate(year, month, day) };
}

using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Fiscal.Tests;

/// <summary>A project's rows as the module of the built-in profile writes them; invented.</summary>
internal static class Sample
{
    public static FiscalTask Task { get; } = new()
    {
        Id = "E1",
        Year = "2022",
        Region = "420100000",
        AgencyCode = "219001",
        AgencyName = "某市水务局",
        DepartmentName = "某市水务局",
        ProjectCode = "42010022T000000000001",
        ProjectName = "部门整体支出绩效评价服务费",
        Kind = "program",
        TotalScore = "98.600000",
        Grade = "优",
        IsDeleted = "2",
    };

    public static FiscalRows Rows { get; } = new()
    {
        Tasks = [Task],
        Goals = [new FiscalGoal { Id = "G1", TaskId = "E1", Expected = "完成10个项目的评价", Actual = "无", IsDeleted = "2" }],
        Funds =
        [
            new FiscalFund
            {
                Id = "B1", ProjectCode = Task.ProjectCode, Year = "2022", Region = Task.Region, Name = "1",
                Opening = "1000000.00", Adjustment = "0.00", FullYear = "1000000.00", Executed = "860000.00", Rate = "86.0000", Score = "8.600000",
            },
        ],
        Indicators =
        [
            Indicator("I1", "产出指标", "数量指标", "评价项目数量", "1", "10", "个", "10", "40.0000", "40.000000"),
            Indicator("I2", "产出指标", "质量指标", "报告通过率", "1", "100", "%", "100", "30.0000", "30.000000"),
            Indicator("I3", "效益指标", "社会效益指标", "结果应用率", "1", "95", "%", "76", "20.0000", "20.000000"),
        ],
    };

    public static FiscalIndicator Indicator(
        string id, string first, string second, string name, string? sign, string? target, string? unit, string? actual, string? points, string? score) => new()
        {
            Id = id,
            TaskId = "E1",
            Levels = [first, second],
            Name = name,
            Sign = sign,
            Target = target,
            Unit = unit,
            Actual = actual,
            Points = points,
            Score = score,
            IsDeleted = "2",
        };

    public static FiscalRows With(this FiscalRows rows, System.Func<FiscalIndicator, FiscalIndicator> edit) =>
        rows with { Indicators = [.. rows.Indicators.Select(edit)] };

    public static FiscalRows WithFunds(this FiscalRows rows, params IReadOnlyList<FiscalFund> funds) => rows with { Funds = funds };
}

using System;
using System.Collections.Generic;

namespace PerfEval.Fiscal;

/// <summary>The cells that the columns of a table can go to, and how a row is made of them.</summary>
internal static class TableColumns
{
    /// <summary>What the rows of a table can be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["tasks", "goals", "funds", "indicators"];

    /// <summary>The columns that may hold a filler.</summary>
    public static IReadOnlyList<string> Fillable { get; } = ["fundName", "goalActual", "totalScore", "score", "points", "actual"];

    private static readonly string[] Task =
    [
        "id", "year", "region", "agencyCode", "agencyName", "departmentName", "projectCode", "projectName", "kind", "totalScore", "grade",
        "isDeleted",
    ];

    private static readonly string[] Goal = ["id", "taskId", "expected", "actual", "isDeleted"];

    private static readonly string[] Fund =
    [
        "id", "taskId", "projectCode", "year", "region", "name", "opening", "adjustment", "fullYear", "executed", "rate", "score",
        "isDeleted",
    ];

    private static readonly string[] Indicator =
    [
        "id", "taskId", "goalId", "level1", "level2", "level3", "level4", "level5", "code", "level", "isLeaf", "name", "sign", "target",
        "unit", "actual", "points", "score", "reason", "scoringRule", "order", "isDeleted",
    ];

    /// <summary>The cells of a kind of row.</summary>
    public static IReadOnlyList<string> Of(string rows) => rows switch
    {
        "tasks" => Task,
        "goals" => Goal,
        "funds" => Fund,
        "indicators" => Indicator,
        _ => throw new ArgumentOutOfRangeException(nameof(rows), rows, "There is no such kind of row."),
    };

    public static FiscalTask TaskOf(IReadOnlyDictionary<string, string?> row) => new()
    {
        Id = row.GetValueOrDefault("id") ?? "",
        Year = row.GetValueOrDefault("year"),
        Region = row.GetValueOrDefault("region"),
        AgencyCode = row.GetValueOrDefault("agencyCode"),
        AgencyName = row.GetValueOrDefault("agencyName"),
        DepartmentName = row.GetValueOrDefault("departmentName"),
        ProjectCode = row.GetValueOrDefault("projectCode"),
        ProjectName = row.GetValueOrDefault("projectName"),
        Kind = row.GetValueOrDefault("kind"),
        TotalScore = row.GetValueOrDefault("totalScore"),
        Grade = row.GetValueOrDefault("grade"),
        IsDeleted = row.GetValueOrDefault("isDeleted"),
    };

    public static FiscalGoal GoalOf(IReadOnlyDictionary<string, string?> row) => new()
    {
        Id = row.GetValueOrDefault("id"),
        TaskId = row.GetValueOrDefault("taskId") ?? "",
        Expected = row.GetValueOrDefault("expected"),
        Actual = row.GetValueOrDefault("actual"),
        IsDeleted = row.GetValueOrDefault("isDeleted"),
    };

    public static FiscalFund FundOf(IReadOnlyDictionary<string, string?> row) => new()
    {
        Id = row.GetValueOrDefault("id"),
        TaskId = row.GetValueOrDefault("taskId"),
        ProjectCode = row.GetValueOrDefault("projectCode"),
        Year = row.GetValueOrDefault("year"),
        Region = row.GetValueOrDefault("region"),
        Name = row.GetValueOrDefault("name"),
        Opening = row.GetValueOrDefault("opening"),
        Adjustment = row.GetValueOrDefault("adjustment"),
        FullYear = row.GetValueOrDefault("fullYear"),
        Executed = row.GetValueOrDefault("executed"),
        Rate = row.GetValueOrDefault("rate"),
        Score = row.GetValueOrDefault("score"),
        IsDeleted = row.GetValueOrDefault("isDeleted"),
    };

    public static FiscalIndicator IndicatorOf(IReadOnlyDictionary<string, string?> row) => new()
    {
        Id = row.GetValueOrDefault("id") ?? "",
        TaskId = row.GetValueOrDefault("taskId") ?? "",
        GoalId = row.GetValueOrDefault("goalId"),
        Levels = LevelsOf(row),
        Code = row.GetValueOrDefault("code"),
        Level = row.GetValueOrDefault("level"),
        IsLeaf = row.GetValueOrDefault("isLeaf"),
        Name = row.GetValueOrDefault("name"),
        Sign = row.GetValueOrDefault("sign"),
        Target = row.GetValueOrDefault("target"),
        Unit = row.GetValueOrDefault("unit"),
        Actual = row.GetValueOrDefault("actual"),
        Points = row.GetValueOrDefault("points"),
        Score = row.GetValueOrDefault("score"),
        Reason = row.GetValueOrDefault("reason"),
        ScoringRule = row.GetValueOrDefault("scoringRule"),
        Order = row.GetValueOrDefault("order"),
        IsDeleted = row.GetValueOrDefault("isDeleted"),
    };

    private static List<string?> LevelsOf(IReadOnlyDictionary<string, string?> row)
    {
        List<string?> levels = [];
        foreach (var cell in (ReadOnlySpan<string>)["level1", "level2", "level3", "level4", "level5"])
        {
            if (row.TryGetValue(cell, out var level))
            {
                levels.Add(level);
            }
        }

        return levels;
    }
}

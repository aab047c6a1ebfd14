using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Fiscal;

/// <summary>The rows of one task: deleted ones out, funds joined, indicators in order and told from the rows of upper levels.</summary>
internal sealed class TaskRows(FiscalTask task)
{
    public FiscalTask Task { get; } = task;

    public List<FiscalGoal> Goals { get; } = [];

    public List<FiscalFund> Funds { get; } = [];

    public List<FiscalIndicator> Indicators { get; private set; } = [];

    /// <summary>级次名称: the names of the rows of upper levels, by code.</summary>
    public Dictionary<string, string> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Puts all rows to their tasks; the cost grows with their number.</summary>
    public static List<TaskRows> Of(FiscalRows rows, FiscalProfile profile, List<FiscalProblem> problems)
    {
        Dictionary<string, TaskRows> byId = new(StringComparer.Ordinal);
        Dictionary<string, TaskRows?> byProject = new(StringComparer.Ordinal);
        List<TaskRows> tasks = [];
        HashSet<string> leftOut = new(StringComparer.Ordinal);
        foreach (var task in rows.Tasks)
        {
            if (IsYes(task.IsDeleted) || IsTemplate(task.Region))
            {
                leftOut.Add(task.Id);
                continue;
            }

            var own = new TaskRows(task);
            if (!byId.TryAdd(task.Id, own))
            {
                problems.Add(new FiscalProblem(task.Id, task.Id, new LocalizedText(
                    $"自评任务 {task.Id} 有两行，只取第一行。", $"There are two rows of the task {task.Id}; the first is taken.")));
                continue;
            }

            tasks.Add(own);
            if (JoinOf(task.ProjectCode, task.Year, task.Region) is { } key)
            {
                // two tasks of one project: its funds belong to neither for certain
                byProject[key] = byProject.ContainsKey(key) ? null : own;
            }
        }

        foreach (var goal in rows.Goals.Where(goal => !IsYes(goal.IsDeleted)))
        {
            Owner(goal.TaskId, null, goal.Id)?.Goals.Add(goal);
        }

        foreach (var fund in rows.Funds.Where(fund => !IsYes(fund.IsDeleted)))
        {
            Owner(fund.TaskId, JoinOf(fund.ProjectCode, fund.Year, fund.Region), fund.Id)?.Funds.Add(fund);
        }

        foreach (var indicator in rows.Indicators.Where(indicator => !IsYes(indicator.IsDeleted)))
        {
            Owner(indicator.TaskId, null, indicator.Id)?.Add(indicator, profile);
        }

        foreach (var task in tasks)
        {
            task.Indicators = [.. task.Indicators.OrderBy(row => OrderOf(row.Order))];
        }

        return tasks;

        bool IsYes(string? flag) => flag?.Trim() == profile.YesFlag.Value;

        bool IsTemplate(string? region) => region is not null && profile.TemplateRegions.Value.Contains(region.Trim());

        TaskRows? Owner(string? taskId, string? join, string? rowId)
        {
            var ofProject = join is not null ? byProject.GetValueOrDefault(join) : null;
            var owner = taskId is { Length: > 0 } ? byId.GetValueOrDefault(taskId) : ofProject;
            if (owner is null && !(taskId is not null && leftOut.Contains(taskId)))
            {
                problems.Add(new FiscalProblem(taskId, rowId, new LocalizedText(
                    $"这一行不属于任何一个自评任务（任务 {taskId ?? "未填"}），没有读入。",
                    $"The row belongs to no task (task {taskId ?? "not stated"}) and was left out.")));
            }

            return owner;
        }
    }

    private static string? JoinOf(string? project, string? year, string? region) =>
        project is { Length: > 0 } ? $"{project.Trim()}|{year?.Trim()}|{region?.Trim()}" : null;

    private static decimal OrderOf(string? order) =>
        decimal.TryParse(order, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;

    private void Add(FiscalIndicator row, FiscalProfile profile)
    {
        var isLeaf = row.IsLeaf is { } flag ? flag.Trim() == profile.YesFlag.Value
            : row.Level is not { } level || profile.IndicatorLevel.Value is not { } leaves || level.Trim() == leaves;
        if (isLeaf)
        {
            Indicators.Add(row);
        }
        else if (row is { Code: { Length: > 0 } code, Name: { } name })
        {
            Classes.TryAdd(code.Trim(), name);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Fiscal;

/// <summary>Reads the tables of a file into rows.</summary>
internal sealed class FileReader(FiscalProfile profile, List<FiscalProblem> problems)
{
    private readonly List<FiscalTask> _tasks = [];
    private readonly List<FiscalGoal> _goals = [];
    private readonly List<FiscalFund> _funds = [];
    private readonly List<FiscalIndicator> _indicators = [];

    public FiscalRows Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("The file is no object of tables: write {\"TABLE\": [ {row}, … ]}.");
        }

        foreach (var table in root.EnumerateObject())
        {
            Read(table.Name, table.Value);
        }

        return new FiscalRows { Tasks = _tasks, Goals = _goals, Funds = _funds, Indicators = _indicators };
    }

    private void Read(string code, JsonElement rows)
    {
        if (Known(code) is not { } table)
        {
            Problem(null, $"表 {code} 不在约定中，没有读入。", $"The table {code} is not in the profile and was passed over.");
            return;
        }

        if (rows.ValueKind != JsonValueKind.Array)
        {
            Problem(null, $"表 {code} 的内容不是行的列表，没有读入。", $"The table {code} is no list of rows and was passed over.");
            return;
        }

        var at = 0;
        foreach (var row in rows.EnumerateArray())
        {
            at++;
            if (row.ValueKind == JsonValueKind.Object)
            {
                Add(table, Cells(table, row, at));
            }
            else
            {
                Problem(null, $"表 {code} 第 {at} 行不是一行数据，没有读入。", $"Row {at} of the table {code} is no row and was passed over.");
            }
        }
    }

    private FiscalTable? Known(string code)
    {
        foreach (var table in profile.Tables)
        {
            if (string.Equals(table.Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return table;
            }
        }

        return null;
    }

    private void Add(FiscalTable table, Dictionary<string, string?> cells)
    {
        switch (table.Rows)
        {
            case "tasks":
                _tasks.Add(TableColumns.TaskOf(cells));
                break;
            case "goals":
                _goals.Add(TableColumns.GoalOf(cells));
                break;
            case "funds":
                _funds.Add(TableColumns.FundOf(cells));
                break;
            default:
                _indicators.Add(TableColumns.IndicatorOf(cells));
                break;
        }
    }

    private Dictionary<string, string?> Cells(FiscalTable table, JsonElement row, int at)
    {
        Dictionary<string, string?> cells = new(StringComparer.Ordinal);
        foreach (var member in row.EnumerateObject())
        {
            if (!table.Columns.TryGetValue(member.Name.ToLowerInvariant(), out var cell))
            {
                continue;
            }

            switch (member.Value.ValueKind)
            {
                case JsonValueKind.String:
                    cells[cell] = member.Value.GetString();
                    break;
                case JsonValueKind.Number:
                    // as it is written: no number becomes a binary one
                    cells[cell] = member.Value.GetRawText();
                    break;
                case JsonValueKind.Null:
                    cells[cell] = null;
                    break;
                default:
                    Problem(
                        cells.GetValueOrDefault("id"), $"表 {table.Code} 第 {at} 行的 {member.Name} 不是文字或数字，按空白处理。",
                        $"{member.Name} in row {at} of the table {table.Code} is neither text nor number and was taken as blank.");
                    break;
            }
        }

        return cells;
    }

    private void Problem(string? rowId, string chinese, string english) =>
        problems.Add(new FiscalProblem(null, rowId, new LocalizedText(chinese, english)));
}

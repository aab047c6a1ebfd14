using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;

namespace PerfEval.Fiscal;

/// <summary>
/// The rows of a task as a filed form: fillers are blanks, codes are signs and names, and the total row of the funds is computed.
/// </summary>
internal sealed class TaskForm(TaskRows rows, FiscalProfile profile)
{
    private const string TotalLabel = "年度资金总额";

    // asked for by every row, and answered by all of them
    private readonly bool _areGoalsLinked =
        rows.Goals.Count > 1 && rows.Indicators.TrueForAll(row => row.GoalId is { Length: > 0 });

    /// <summary>The form. Its indicator rows are those of the task, in their order.</summary>
    public FiledForm Make()
    {
        var task = rows.Task;
        var indicators = Indicators();
        var isDepartment = (task.Kind is { } kind && profile.DepartmentKinds.Value.Contains(kind.Trim()))
            || (string.IsNullOrWhiteSpace(task.ProjectCode) && string.IsNullOrWhiteSpace(task.ProjectName));
        return new FiledForm
        {
            Kind = isDepartment ? SubjectKind.Department : SubjectKind.Project,
            Year = task.Year,
            ProjectName = task.ProjectName,
            ProjectCode = task.ProjectCode,
            Unit = task.AgencyName,
            UnitCode = task.AgencyCode,
            CompetentDepartment = task.DepartmentName,
            Region = task.Region,
            AmountUnit = profile.AmountUnit.Value,
            FundingRows = Funds(indicators),
            Goals = Goals(),
            IndicatorRows = indicators.ToEquatableList(),
            TotalScore = Trimmed(Without(Fillers("totalScore", [task.TotalScore]), task.TotalScore)),
            Grade = task.Grade,

            // a table of a database is not cut short
            Completeness = indicators.Exists(row => row.Score is not null || row.Actual is not null) ? Completeness.Complete : null,
        };
    }

    private List<FiledIndicatorRow> Indicators()
    {
        var scores = Fillers("score", rows.Indicators.Select(row => row.Score));
        var points = Fillers("points", rows.Indicators.Select(row => row.Points));
        var actuals = Fillers("actual", rows.Indicators.Select(row => row.Actual));
        return rows.Indicators.ConvertAll(row =>
        {
            var levels = row.Levels.Select(NameOf).OfType<string>().ToList();
            var target = row.Target?.Trim();
            var sign = SignOf(row.Sign);
            var isNumber = sign?.Length != 0 && IsNumber(target);
            return new FiledIndicatorRow
            {
                Id = row.Id,
                Goal = _areGoalsLinked ? row.GoalId : null,
                FirstLevel = levels.Count > 0 ? levels[0] : null,
                SecondLevel = levels.Count > 1 ? string.Join(" / ", levels.Skip(1)) : null,
                Name = row.Name,
                Target = isNumber ? null : target,
                TargetSign = isNumber ? sign : null,
                TargetNumber = isNumber ? target : null,
                Unit = row.Unit,
                Actual = Without(actuals, row.Actual),
                Points = Trimmed(Without(points, row.Points)),
                Score = Trimmed(Without(scores, row.Score)),
                Reason = row.Reason,
                ScoringRule = row.ScoringRule,
            };
        });
    }

    // goals no indicator is linked to are one goal of several sentences
    private EquatableList<FiledGoal> Goals()
    {
        var actuals = Fillers("goalActual", rows.Goals.Select(goal => goal.Actual));
        if (_areGoalsLinked)
        {
            return rows.Goals.Select(goal => new FiledGoal
            {
                Number = goal.Id,
                Expected = goal.Expected,
                Actual = Without(actuals, goal.Actual),
            }).ToEquatableList();
        }

        return rows.Goals.Count == 0 ? default :
        [
            new FiledGoal
            {
                Expected = Joined(rows.Goals.Select(goal => goal.Expected)),
                Actual = Joined(rows.Goals.Select(goal => Without(actuals, goal.Actual))),
            },
        ];
    }

    private EquatableList<FiledFundingRow> Funds(List<FiledIndicatorRow> indicators)
    {
        if (rows.Funds.Count == 0)
        {
            return default;
        }

        var names = Fillers("fundName", rows.Funds.Select(fund => fund.Name));
        var blanks = Fillers("score", rows.Funds.Select(fund => fund.Score));
        List<FiledFundingRow> lines =
        [
            .. rows.Funds.Select(fund => new FiledFundingRow
            {
                Label = Without(names, fund.Name) is { } name ? $"其中：{name}" : "其中：资金",
                OpeningBudget = Trimmed(fund.Opening),
                FullYearBudget = Trimmed(fund.FullYear) ?? Sum([fund.Opening, fund.Adjustment], needsAll: true),
                Executed = Trimmed(fund.Executed),
            }),
        ];
        var rate = Distinct(rows.Funds.Select(fund => Trimmed(fund.Rate))) is [{ } filed] ? filed : null;
        var isBare = rate is not null && profile.RateIsPercent.Value && !rate.EndsWith('%');
        return
        [
            new FiledFundingRow
            {
                Label = TotalLabel,
                OpeningBudget = Sum(lines.Select(line => line.OpeningBudget)),
                FullYearBudget = Sum(lines.Select(line => line.FullYearBudget)),
                Executed = Sum(lines.Select(line => line.Executed)),
                Points = IndicatorsAreWhole(indicators) ? null : profile.ExecutionPoints.Value,
                Rate = isBare ? rate + "%" : rate,
                Score = Distinct(rows.Funds.Select(fund => Trimmed(Without(blanks, fund.Score)))) is [{ } score] ? score : null,
            },
            .. lines,
        ];
    }

    // weights that make 100 leave no points for execution
    private static bool IndicatorsAreWhole(List<FiledIndicatorRow> indicators) => Sum(indicators.Select(row => row.Points)) is { } sum
        && decimal.Parse(sum, CultureInfo.InvariantCulture) >= 100;

    private string? NameOf(string? level) => level?.Trim() is not { Length: > 0 } code ? null
        : rows.Classes.GetValueOrDefault(code) ?? profile.LevelNames.FirstOrDefault(name => name.Code == code)?.Text ?? code;

    // null for no sign, empty for a target in words; a code nobody knows stays as it is, and the reader of the form says so
    private string? SignOf(string? code)
    {
        if (code?.Trim() is not { Length: > 0 } sign)
        {
            return null;
        }

        return profile.Signs.FirstOrDefault(known => known.Code == sign) is { } meant ? meant.Text : sign;
    }

    // the fillers that mean nothing in a column of this task
    private List<FiscalFiller> Fillers(string column, IEnumerable<string?> cells)
    {
        List<string?> all = [.. cells];
        return [.. profile.Fillers.Where(filler => filler.Column == column
            && (!filler.OnlyWhereAll || all.TrueForAll(cell => cell is null || IsFiller(cell, filler))))];
    }

    private static string? Without(List<FiscalFiller> fillers, string? cell) =>
        cell is null || fillers.Exists(filler => IsFiller(cell, filler)) ? null : cell;

    private static bool IsFiller(string cell, FiscalFiller filler) => cell.Trim() == filler.Text
        || (decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(filler.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var blank)
            && number == blank);

    private static bool IsNumber(string? text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    // NUM(16,6) gives 9.500000
    private static string? Trimmed(string? cell)
    {
        var text = cell?.Trim();
        return text is { Length: > 0 } && text.Contains('.', StringComparison.Ordinal)
            && IsNumber(text)
                ? text.TrimEnd('0').TrimEnd('.')
                : text;
    }

    // null where a cell is no number, or where none is stated
    private static string? Sum(IEnumerable<string?> cells, bool needsAll = false)
    {
        decimal? sum = null;
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell))
            {
                if (needsAll)
                {
                    return null;
                }

                continue;
            }

            if (!decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1e18m)
            {
                return null;
            }

            sum = (sum ?? 0) + number;
        }

        return sum?.ToString(CultureInfo.InvariantCulture);
    }

    private static List<string?> Distinct(IEnumerable<string?> cells) => [.. cells.Where(cell => !string.IsNullOrEmpty(cell)).Distinct()];

    private static string? Joined(IEnumerable<string?> texts)
    {
        List<string?> stated = [.. texts.Where(text => !string.IsNullOrWhiteSpace(text))];
        return stated.Count == 0 ? null : string.Join('\n', stated);
    }
}

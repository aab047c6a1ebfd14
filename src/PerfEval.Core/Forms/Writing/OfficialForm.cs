using System;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Writing;

/// <summary>规范表样: a report laid out as the ministry's self-evaluation form prints it, for the door that writes sheets.</summary>
internal static class OfficialForm
{
    private const int Width = 11;

    /// <summary>The table.</summary>
    /// <exception cref="ArgumentException">It has more rows, or longer texts, than a table may have (<see cref="Limits"/>).</exception>
    public static FormGrid Of(SelfEvaluation report)
    {
        var table = new OfficialTable();
        WriteHeads(table, report);
        if (report.Funding is { } funding)
        {
            WriteFunds(table, funding, report.Subject.Kind);
        }

        WriteGoalTexts(table, report.Goals);
        WriteIndicators(table, report.Goals);
        WriteTotal(table, report.Claims);
        foreach (var note in report.Notes)
        {
            table.Next();
            table.Add(1, note, Width);
        }

        return table.ToGrid();
    }

    private static void WriteHeads(OfficialTable table, SelfEvaluation report)
    {
        var project = (report.Subject as Subject.ProjectExpenditure)?.Project;
        table.Next();
        table.Add(1, report.Title ?? (project is null ? "部门整体支出绩效自评表" : "项目支出绩效自评表"), Width);
        table.Next();
        table.Add(1, YearOf(report), Width);
        if (project is null)
        {
            table.Next();
            table.Add(1, "部门名称", 2);
            table.Add(3, report.Subject.Unit.Name, Width - 2);
            return;
        }

        table.Next();
        table.Add(1, "项目名称", 2);
        table.Add(3, project.Name, Width - 2);
        table.Next();
        table.Add(1, "主管部门", 2);
        table.Add(3, project.CompetentDepartment, 3);
        table.Add(6, "实施单位");
        table.Add(7, report.Subject.Unit.Name, 5);
    }

    private static string? YearOf(SelfEvaluation report) => report.FiscalYear switch
    {
        { Raw: { } printed } => printed.Contains("年度", StringComparison.Ordinal) ? printed : $"（{printed}年度）",
        { HasValue: true, Value: var year } => $"（{year}年度）",
        _ => null,
    };

    private static void WriteFunds(OfficialTable table, FundingTable funding, SubjectKind kind)
    {
        table.Next();
        var first = table.Row;
        table.Add(5, "年初预算数");
        table.Add(6, "全年预算数");
        table.Add(7, "全年执行数");
        table.Add(8, "分值");
        table.Add(9, "执行率", 2);
        table.Add(11, "得分");
        if (funding.Total is { } total)
        {
            WriteLine(table, total, funding.AmountUnit, 3);
        }

        foreach (var line in funding.Classifications.Count == 0 ? funding.Sources : default)
        {
            WriteLine(table, line, funding.AmountUnit, 3);
        }

        foreach (var division in funding.Classifications)
        {
            var from = table.Row + 1;
            foreach (var line in division.Lines)
            {
                WriteLine(table, line, funding.AmountUnit, 4);
            }

            table.AddBeside(from, 3, division.Name);
        }

        table.AddBeside(first, 1, (kind == SubjectKind.Project ? "项目资金" : "部门资金") + $"（{funding.AmountUnit.Symbol()}）", 2);
    }

    private static void WriteLine(OfficialTable table, FundingLine line, AmountUnit unit, int column)
    {
        table.Next();
        table.Add(column, line.Label, 5 - column);
        table.Add(5, Amount(line.OpeningBudget));
        table.Add(6, Amount(line.FullYearBudget));
        table.Add(7, Amount(line.Executed));
        table.Add(8, line.Points.ToString());
        table.Add(9, line.ClaimedRate.ToString(), 2);
        table.Add(11, line.ClaimedScore.ToString());

        string? Amount(Reported<Money> cell) => cell.Raw ?? (cell.HasValue ? cell.Value.Number(unit) : null);
    }

    private static void WriteGoalTexts(OfficialTable table, EquatableList<AnnualGoal> goals)
    {
        table.Next();
        var first = table.Row;
        table.Add(2, "预期目标", 5);
        table.Add(7, "实际完成情况", 5);
        foreach (var goal in goals)
        {
            if (!string.IsNullOrWhiteSpace(goal.Expected) || !string.IsNullOrWhiteSpace(goal.Actual))
            {
                table.Next();
                table.Add(2, goal.Expected, 5);
                table.Add(7, goal.Actual, 5);
            }
        }

        // a form to be filled in has room for them
        if (table.Row == first)
        {
            table.Next();
        }

        table.AddBeside(first, 1, "年度总体目标");
    }

    // one goal, or goals with points of their own, each head a table; others share one and stand in a column of it by their numbers
    private static void WriteIndicators(OfficialTable table, EquatableList<AnnualGoal> goals)
    {
        if (goals.Count == 0)
        {
            WriteIndicatorHeads(table, "绩效指标");
            table.Next();
            return;
        }

        var areNumbered = goals.Count > 1 && goals.Any(goal => !goal.DeclaredPoints.HasValue);
        for (var g = 0; g < goals.Count; g++)
        {
            if (g == 0 || !areNumbered)
            {
                WriteIndicatorHeads(table, areNumbered ? "目标序号" : null);
            }

            var heads = table.Row;
            WriteLevels(table, goals[g]);
            if (areNumbered)
            {
                table.AddBeside(heads + 1, 1, (g + 1).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                table.AddBeside(heads, 1, goals.Count == 1 ? "绩效指标" : $"年度绩效目标{g + 1}（{goals[g].DeclaredPoints.Value}分）");
            }
        }
    }

    private static void WriteIndicatorHeads(OfficialTable table, string? first)
    {
        table.Next();
        table.Add(1, first);
        table.Add(2, "一级指标");
        table.Add(3, "二级指标");
        table.Add(4, "三级指标", 2);
        table.Add(6, "年度指标值");
        table.Add(7, "实际完成值");
        table.Add(8, "分值");
        table.Add(9, "得分");
        table.Add(10, "偏差原因分析及改进措施", 2);
    }

    private static void WriteLevels(OfficialTable table, AnnualGoal goal)
    {
        var leaf = 0;
        foreach (var level in goal.Tree.FirstLevels)
        {
            var ofLevel = table.Row + 1;
            foreach (var second in level.SecondLevels)
            {
                var ofSecond = table.Row + 1;
                foreach (var indicator in second.Indicators)
                {
                    WriteIndicator(table, indicator, goal.Results[leaf++]);
                }

                table.AddBeside(ofSecond, 3, second.Name);
            }

            table.AddBeside(ofLevel, 2, NameOf(level));
        }
    }

    private static string? NameOf(FirstLevelIndicator level) =>
        level.DeclaredPoints.HasValue ? $"{level.Name}（{level.DeclaredPoints.Value}分）" : level.Name;

    private static void WriteIndicator(OfficialTable table, ThirdLevelIndicator indicator, IndicatorResult result)
    {
        table.Next();
        table.Add(4, indicator.Name, 2);
        table.Add(6, TextOf(indicator.Target));
        table.Add(7, TextOf(result.Actual));
        table.Add(8, indicator.Points.ToString());
        table.Add(9, result.ClaimedScore.ToString());
        table.Add(10, result.DeviationReason, 2);
        foreach (var item in result.MemoItems)
        {
            table.Next();
            table.Add(4, item.Name, 2);
            table.Add(6, TextOf(item.Target));
            table.Add(7, TextOf(item.Actual));
        }
    }

    // a bare number whose unit stood in a column of its own is printed with the unit: the form has no such column
    private static string? TextOf(TargetValue target) =>
        target is TargetValue.Quantity { Raw: { } raw } quantity && IsBare(raw, quantity.Value)
            ? (quantity with { Raw = null }).Text
            : target.Text;

    private static string? TextOf(ActualValue actual) =>
        actual is ActualValue.Quantity { Raw: { } raw } quantity && IsBare(raw, quantity.Value)
            ? (quantity with { Raw = null }).Text
            : actual.Text;

    private static bool IsBare(string raw, Measure value) => Measure.TryParse(raw, null, out var alone) && alone != value;

    private static void WriteTotal(OfficialTable table, Claims claims)
    {
        table.Next();
        table.Add(1, "总分", 7);
        table.Add(8, claims.TotalPoints.ToString());
        table.Add(9, claims.TotalScore.ToString());
        table.Add(10, claims.Grade.ToString(), 2);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>Short ways to change one thing of a report.</summary>
public static class ReportEdits
{
    public static SelfEvaluation Goal(this SelfEvaluation report, Func<AnnualGoal, AnnualGoal> edit, int index = 0) =>
        report with { Goals = report.Goals.Replace(index, edit) };

    public static SelfEvaluation FirstLevel(this SelfEvaluation report, int first, Func<FirstLevelIndicator, FirstLevelIndicator> edit) =>
        report.Goal(goal => goal.Rebuild(goal.Tree.FirstLevels.Replace(first, edit), goal.Results));

    public static SelfEvaluation SecondLevel(this SelfEvaluation report, int first, int second, Func<SecondLevelIndicator, SecondLevelIndicator> edit) =>
        report.FirstLevel(first, level => level with { SecondLevels = level.SecondLevels.Replace(second, edit) });

    public static SelfEvaluation Indicator(this SelfEvaluation report, string id, Func<ThirdLevelIndicator, ThirdLevelIndicator> edit) =>
        report.Goal(goal => goal.Rebuild(
            goal.Tree.FirstLevels.Select(first => first with
            {
                SecondLevels = first.SecondLevels.Select(second => second with
                {
                    Indicators = second.Indicators.Select(third => third.Id == id ? edit(third) : third).ToEquatableList(),
                }).ToEquatableList(),
            }).ToEquatableList(),
            goal.Results));

    public static SelfEvaluation Result(this SelfEvaluation report, string id, Func<IndicatorResult, IndicatorResult> edit) =>
        report.Goal(goal => goal.Rebuild(
            goal.Tree.FirstLevels, goal.Results.Select(result => result.IndicatorId == id ? edit(result) : result).ToEquatableList()));

    public static SelfEvaluation Target(this SelfEvaluation report, string id, TargetValue target) =>
        report.Indicator(id, indicator => indicator with { Target = target });

    public static SelfEvaluation Adjusted(this SelfEvaluation report, string id, TargetValue from) =>
        report.Indicator(id, indicator => indicator with { OpeningTarget = from });

    public static SelfEvaluation Named(this SelfEvaluation report, string id, string name) =>
        report.Indicator(id, indicator => indicator with { Name = name });

    public static SelfEvaluation Points(this SelfEvaluation report, string id, Reported<Points> points) =>
        report.Indicator(id, indicator => indicator with { Points = points });

    public static SelfEvaluation Actual(this SelfEvaluation report, string id, ActualValue actual) =>
        report.Result(id, result => result with { Actual = actual });

    public static SelfEvaluation Score(this SelfEvaluation report, string id, Reported<Points> score) =>
        report.Result(id, result => result with { ClaimedScore = score });

    public static SelfEvaluation Reason(this SelfEvaluation report, string id, string? reason) =>
        report.Result(id, result => result with { DeviationReason = reason });

    public static SelfEvaluation Declared(this SelfEvaluation report, int first, Reported<Points> points) =>
        report.FirstLevel(first, level => level with { DeclaredPoints = points });

    public static SelfEvaluation FundingTotal(this SelfEvaluation report, Func<FundingLine, FundingLine> edit) =>
        report with { Funding = report.Funding! with { Total = edit(report.Funding.Total!) } };

    public static SelfEvaluation Source(this SelfEvaluation report, int index, Func<FundingLine, FundingLine> edit) =>
        report with { Funding = report.Funding! with { Sources = report.Funding.Sources.Replace(index, edit) } };

    /// <summary>The same amounts in the total line and in the first source line, so that both still agree.</summary>
    public static SelfEvaluation Funds(this SelfEvaluation report, decimal? opening, decimal? full, decimal? executed, string? rate, decimal? score) =>
        report
            .Source(0, line => line with { OpeningBudget = Rows.Cell(opening), FullYearBudget = Rows.Cell(full), Executed = Rows.Cell(executed) })
            .FundingTotal(line => line with
            {
                OpeningBudget = Rows.Cell(opening),
                FullYearBudget = Rows.Cell(full),
                Executed = Rows.Cell(executed),
                ClaimedRate = rate is null ? Reported<PrintedRate>.Blank : PrintedRate.Parse(rate),
                ClaimedScore = score is { } points ? Of(points) : Reported<Points>.Blank,
            });

    public static SelfEvaluation Total(this SelfEvaluation report, decimal? total) =>
        report with { Claims = report.Claims with { TotalScore = total is { } points ? Of(points) : Reported<Points>.Blank } };

    public static SelfEvaluation Grade(this SelfEvaluation report, Reported<string> grade) =>
        report with { Claims = report.Claims with { Grade = grade } };

    public static SelfEvaluation Revenue(this SelfEvaluation report, Func<Revenue, Revenue> edit) =>
        report with { Budget = report.Budget! with { Revenue = edit(report.Budget.Revenue) } };

    public static SelfEvaluation Expenditure(this SelfEvaluation report, Func<Expenditure, Expenditure> edit) =>
        report with { Budget = report.Budget! with { Expenditure = edit(report.Budget.Expenditure) } };

    public static SelfEvaluation Staff(this SelfEvaluation report, Func<Staffing, Staffing> edit) =>
        report with { Subject = new Subject.Department(report.Subject.Unit with { Staffing = edit(report.Subject.Unit.Staffing!) }) };

    public static SelfEvaluation Claim(this SelfEvaluation report, int achievement, int claim, Func<QuantitativeClaim, QuantitativeClaim> edit) =>
        report with
        {
            Narrative = report.Narrative! with
            {
                Achievements = report.Narrative.Achievements.Replace(achievement, one => one with { Claims = one.Claims.Replace(claim, edit) }),
            },
        };

    public static AnnualGoal Rebuild(
        this AnnualGoal goal, EquatableList<FirstLevelIndicator> levels, EquatableList<IndicatorResult> results) => new(new IndicatorTree(levels), results)
        {
            Expected = goal.Expected,
            Actual = goal.Actual,
            DeclaredPoints = goal.DeclaredPoints,
        };

    public static EquatableList<T> Replace<T>(this EquatableList<T> list, int index, Func<T, T> edit)
    {
        List<T> items = [.. list.AsSpan()];
        items[index] = edit(items[index]);
        return items.ToEquatableList();
    }

    private static Points Of(decimal points) => Core.Amounts.Points.From(points);
}

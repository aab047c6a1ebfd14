using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A part of a report taken out, and the checks that read nothing else.</summary>
/// <param name="Part">What is taken out.</param>
/// <param name="Without">Takes it out of any report.</param>
/// <param name="Codes">The checks that are left with nothing to look at.</param>
internal sealed record Emptied(string Part, Func<SelfEvaluation, SelfEvaluation> Without, string Codes)
{
    public static IReadOnlyList<Emptied> All { get; } =
    [
        new("the funding table", report => report with { Funding = null }, "1101 1102 1103 1104 1105 1106 1107 1108 1202 1301 1302 1303 1304 1305 1306 1307 2221 3107 6102"),
        new("the amounts", WithoutAmounts, "1101 1102 1103 1105 1106 1107 1108 1201 1202 1302 1303 1305 1306 1307 2221 6102"),
        new("the budget statement", report => report with { Budget = null }, "1104 5103 5203"),
        new("the indicators", report => report with { Goals = default }, "1306 1307 2101 2102 2103 2105 2106 2108 2109 2201 2202 2204 2205 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 2220 2221 3102 3103 3105 3109 3110 3111 3112 3201 3202 3203 3204 3205 3206 4103 4104 5104 5106 5210 6101 6102 6103 6104 7101 7105"),
        new("the names of levels and indicators", WithoutNames, "2102 2103 2105 2109 2205 2213 2214 2215 2216 2220"),
        new("the targets", report => Leaves(report, row => row with { Target = TargetValue.NotStated }, result => result), "2201 2202 2204 2208 2209 2210 2211 2213 2214 2215 2216 2221 3102 3202 3203 3205 3206"),
        new("the results", report => Leaves(report, row => row, result => result with { Actual = ActualValue.Blank }), "1306 1307 2201 2204 2207 2209 2210 2213 2214 2221 3202 3203 3205"),
        new("the scores and totals", WithoutClaims, "2219 3101 3103 3104 3105 3106 3107 3108 3110 3111 3112 3201 3202 3205 4101 4102 4103 4104 4105 6101"),
        new("the narrative", report => report with { Narrative = null }, "2203 5101 5104 5206 5207 5209"),
        new("the links of the narrative", Unlinked, "2203 5104"),
        new("the staffing", report => report with { Subject = new Subject.Department(new BudgetUnit { Name = "某局" }) }, "5102 5201 5202 5208 7102 7201 7202 7203 7204"),
        new("the year and the day of filing", report => report with { FiscalYear = default, FiledOn = default }, "7101 7102 7103 7104 7105"),
        new("every figure but the funds", report => report with { Budget = null, Facts = FactSheet.Empty, Subject = new Subject.Department(new BudgetUnit { Name = "某局" }) }, "5105 5204 5205 5206 5209"),
    ];

    public static SelfEvaluation Leaves(
        SelfEvaluation report, Func<ThirdLevelIndicator, ThirdLevelIndicator> indicator, Func<IndicatorResult, IndicatorResult> result) => report with
        {
            Goals = report.Goals.Select(goal => goal.Rebuild(
                goal.Tree.FirstLevels.Select(first => first with
                {
                    SecondLevels = first.SecondLevels.Select(second => second with { Indicators = second.Indicators.Select(indicator).ToEquatableList() }).ToEquatableList(),
                }).ToEquatableList(),
                goal.Results.Select(result).ToEquatableList())).ToEquatableList(),
        };

    private static SelfEvaluation WithoutAmounts(SelfEvaluation report) => Funds(
        report with { Budget = null }, line => line with { OpeningBudget = default, FullYearBudget = default, Executed = default });

    private static SelfEvaluation WithoutClaims(SelfEvaluation report) => Funds(
        Leaves(report, row => row, result => result with { ClaimedScore = default }) with { Claims = new Claims() }, line => line with { ClaimedScore = default });

    private static SelfEvaluation Funds(SelfEvaluation report, Func<FundingLine, FundingLine> edit) => report.Funding is not { } funding ? report : report with
    {
        Funding = funding with
        {
            Total = funding.Total is { } total ? edit(total) : null,
            Sources = funding.Sources.Select(edit).ToEquatableList(),
            Classifications = funding.Classifications.Select(one => one with { Lines = one.Lines.Select(edit).ToEquatableList() }).ToEquatableList(),
        },
    };

    private static SelfEvaluation WithoutNames(SelfEvaluation report)
    {
        var nameless = Leaves(report, row => row with { Name = "" }, result => result);
        return nameless with
        {
            Goals = nameless.Goals.Select(goal => goal.Rebuild(
                goal.Tree.FirstLevels.Select(first => first with
                {
                    Name = null,
                    SecondLevels = first.SecondLevels.Select(second => second with { Name = null }).ToEquatableList(),
                }).ToEquatableList(),
                goal.Results)).ToEquatableList(),
        };
    }

    private static SelfEvaluation Unlinked(SelfEvaluation report) => report.Narrative is not { } narrative ? report : report with
    {
        Narrative = narrative with
        {
            Achievements = narrative.Achievements.Select(achievement => achievement with
            {
                Claims = achievement.Claims.Select(claim => claim with { RefersTo = null }).ToEquatableList(),
            }).ToEquatableList(),
        },
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Fixtures.Rows;
using static PerfEval.Core.Tests.Fixtures.Seed;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The seed changed in one place at a time, with what should follow worked out by hand.</summary>
internal static class SeedVariants
{
    private const string Full = "10 10 30 20 20 10 = 100 优";
    private const string OpenExecution = "[0,10] 10 30 20 20 10 = [90, 100] 优";

    private const string MeetingRow = "/goals/0/indicators/0/secondLevels/0/indicators/0";
    private const string ReceptionRow = "/goals/0/indicators/0/secondLevels/0/indicators/1";
    private const string CompletionRow = "/goals/0/indicators/1/secondLevels/0/indicators/0";
    private const string PublicRow = "/goals/0/indicators/1/secondLevels/1/indicators/0";
    private const string GuestsRow = "/goals/0/indicators/1/secondLevels/2/indicators/0";
    private const string Rate = "/funding/total/rate";
    private const string Claim = "/narrative/achievements/1/claims/0";

    private const string NoMoreAdjustment = "- PE1201 warning /funding/total/fullYearBudget";
    private const string NoMoreEqual = "- PE1202 note /funding/total/fullYearBudget";
    private const string NoMoreAllFull = "- PE6101 note /claims/total";
    private const string HasRateToLookAt = "- PE1305 skipped skip.noClaimedRate";
    private const string HasSignToLookAt = "- PE2208 skipped skip.noSignedTargets";
    private const string HasJudgedScore = "- PE3201 skipped skip.noJudgedScores";
    private const string HasDeclaredScores = "- PE3112 skipped skip.after";
    private const string HasOpenRow = "- PE4103 skipped skip.everyRowClaims";
    private const string MissedInSilence = $"+ PE3203 warning {ReceptionRow}/reason";
    private const string OpenGrade = "+ PE4102 skipped skip.noDefiniteGrade";

    private const string AfterIdentity = "+ PE5203 skipped skip.after";

    private static readonly string[] NoRate =
    [
        "+ PE1202 skipped skip.noThreeAmounts", "+ PE1301 skipped skip.noClaimedRate", "+ PE1302 skipped skip.noRate", "+ PE1304 skipped skip.noRate",
        "+ PE6102 skipped skip.noRate",
        "+ PE1107 skipped skip.noBudgetAndExecuted", "- PE1306 skipped skip.noPaymentIndicator", "+ PE1306 skipped skip.noRate",
        "- PE2221 skipped skip.noMoneyTargets", "+ PE2221 skipped skip.noBudgetAndExecuted",
    ];

    public static IReadOnlyList<SeedVariant> All { get; } =
    [
        .. Indicators(),
        .. Money(),
        .. Structure(),
        .. ClaimsAndText(),
    ];

    private static IEnumerable<SeedVariant> Indicators() =>
    [
        new("nothing changed", Report, Full),
        new(
            "390 receptions instead of 411: nobody counts receptions to have few of them", Report.Actual(Reception, Did(390)),
            "10 10 29.25 20 20 10 = 99.25 优", $"+ PE3101 error {ReceptionRow}/score", MissedInSilence),
        new(
            "390 receptions where at least 400 were asked", Report.Actual(Reception, Did(390)).Target(Reception, AtLeast(400)),
            "10 10 29.25 20 20 10 = 99.25 优", HasSignToLookAt, $"+ PE3101 error {ReceptionRow}/score", MissedInSilence),
        new(
            "390 receptions where just 400 were asked: a printed sign leaves no direction to assume", Report.Actual(Reception, Did(390)).Target(Reception, Equal(400)),
            "10 10 29.25 20 20 10 = 99.25 优", HasSignToLookAt, $"+ PE3101 error {ReceptionRow}/score", MissedInSilence),
        new(
            "390 receptions and 28 points claimed, which neither direction gives", Report.Actual(Reception, Did(390)).Score(Reception, Points.From(28)).Total(98),
            "10 10 29.25 20 20 10 = 99.25 优", $"+ PE3101 warning {ReceptionRow}/score", NoMoreAllFull, MissedInSilence),
        new(
            "390 receptions and 29.3 points claimed", Report.Actual(Reception, Did(390)).Score(Reception, Points.From(29.3m)).Total(99.3m),
            "10 10 29.25 20 20 10 = 99.25 优", $"+ PE3106 note {ReceptionRow}/score", NoMoreAllFull, MissedInSilence),
        new("500 receptions asked", Report.Target(Reception, Bare(500)), "10 10 24.66 20 20 10 = 94.66 优", $"+ PE3101 error {ReceptionRow}/score", MissedInSilence),
        new("600 receptions", Report.Actual(Reception, Did(600)), Full, $"+ PE3102 note {ReceptionRow}/actual"),
        new(
            "receptions counted in 批次, as the text counts them", Report.Actual(Reception, Did(411, "批次")),
            "10 10 [0,30] 20 20 10 = [70, 100] –", $"+ PE2201 warning {ReceptionRow}/actual", $"- PE2203 note {Claim}", OpenGrade, HasJudgedScore),
        new("receptions without a unit", Report.Actual(Reception, Did(411, "")), Full),
        new(
            "no answer for public satisfaction", Report.Actual(Public, ActualValue.Blank),
            "10 10 30 20 [0,20] 10 = [80, 100] –", $"+ PE2206 warning {PublicRow}/actual", OpenGrade),
        new(
            "words for guest satisfaction", Report.Actual(Guests, Said("满意")),
            "10 10 30 20 20 [0,10] = [90, 100] 优", $"+ PE2204 warning {GuestsRow}/actual", HasJudgedScore),
        new(
            "a share instead of a percentage", Report.Actual(Guests, Did(0.99m, "")),
            "10 10 30 20 20 [0.1,10] = [90.1, 100] 优", $"+ PE2201 warning {GuestsRow}/actual", HasJudgedScore),
        new(
            "guest satisfaction crossed out", Report.Actual(Guests, NotApplicable),
            "10 10 30 20 20 0 = 100 优"),
        new("a sign before the meeting's target", Report.Target(Meeting, AtLeast(1)), Full, HasSignToLookAt),
        new(
            "complaints are fewer the better, which a claim of full points does not bear out", Report.Named(Public, "群众投诉率"),
            "10 10 30 20 19.8 10 = 99.8 优", $"+ PE3101 error {PublicRow}/score", $"+ PE3203 warning {PublicRow}/reason"),
        new(
            "at most 99 % satisfied", Report.Target(Public, AtMost(99, "%")),
            "10 10 30 20 19.8 10 = 99.8 优", HasSignToLookAt, $"+ PE3101 error {PublicRow}/score", $"+ PE3203 warning {PublicRow}/reason"),
        new(
            "no target for guests", Report.Target(Guests, TargetValue.NotStated),
            "10 10 30 20 20 [0,10] = [90, 100] 优", $"+ PE2207 warning {GuestsRow}/target", HasJudgedScore),
    ];

    private static IEnumerable<SeedVariant> Money() =>
    [
        new(
            "the full-year budget is the opening budget", Report.Source(0, line => line with { FullYearBudget = Cell(1143.81m) }),
            "4.95 10 30 20 20 10 = 94.95 优",
            NoMoreAdjustment, NoMoreEqual, $"+ PE1301 error {Rate}", $"+ PE1304 warning {Rate}", "+ PE3101 error /funding/total/score", $"+ PE6102 warning {Rate}", "+ PE6103 skipped skip.after"),
        new(
            "no full-year budget", Report.Source(0, line => line with { FullYearBudget = default }), OpenExecution,
            [
                "- PE1101 warning /funding/total/fullYearBudget", NoMoreAdjustment, "+ PE1201 warning /budget/revenue/adjustment", NoMoreEqual,
                $"+ PE1303 warning {Rate}", .. NoRate,
            ]),
        new(
            "executed 600", Report.FundingTotal(line => line with { Executed = Cell(600) }), Full,
            NoMoreEqual, $"+ PE1301 error {Rate}", $"+ PE1302 warning {Rate}"),
        new(
            "executed 500", Report.FundingTotal(line => line with { Executed = Cell(500) }), "8.83 10 30 20 20 10 = 98.83 优",
            NoMoreEqual, $"+ PE1301 error {Rate}", $"+ PE1304 warning {Rate}", "+ PE3101 error /funding/total/score", $"+ PE6102 warning {Rate}", "+ PE6103 skipped skip.after"),
        new(
            "executed not stated", Report.FundingTotal(line => line with { Executed = default }), OpenExecution,
            ["- PE1102 warning /funding/sources/0", "- PE1307 skipped skip.noTotalCost", "+ PE1307 skipped skip.noExecuted", NoMoreEqual, "+ PE2206 warning /funding/total/executed", "+ PE1303 skipped skip.noExecuted", "- PE6104 skipped skip.noUnitCost", "+ PE6104 skipped skip.noExecuted", .. NoRate.Where(line => !line.Contains("PE1304", StringComparison.Ordinal))]),   // the printed rate is there to be asked about
        new(
            "other money of 5 in the table", Report.Source(2, line => line with { FullYearBudget = Cell(5) }), "9.91 10 30 20 20 10 = 99.91 优",
            "+ PE1102 warning /funding/sources/2", "- PE1104 note /funding/sources/2", NoMoreEqual, "+ PE3106 note /funding/total/score"),
        new(
            "the appropriation states what it executed", Report.Source(0, line => line with { Executed = Cell(566.49m) }), Full,
            "- PE1102 warning /funding/sources/0", "- PE1103 skipped skip.noTotalAndLines", "- PE1106 skipped skip.noBudgetAndExecuted"),
        new(
            "a total that cannot be read is not derived", Report.FundingTotal(line => line with { FullYearBudget = Reported<Core.Amounts.Money>.Unreadable("五百多") }),
            OpenExecution,
            [
                "- PE1101 warning /funding/total/fullYearBudget", NoMoreAdjustment, "+ PE1201 warning /budget/revenue/adjustment", NoMoreEqual,
                $"+ PE1303 warning {Rate}", .. NoRate,
            ]),
        new(
            "the total line filled in", Report.FundingTotal(line => line with { OpeningBudget = Cell(1143.81m), FullYearBudget = Cell(566.49m) }), Full,
            "- PE1101 warning /funding/total/openingBudget", "- PE1101 warning /funding/total/fullYearBudget", "- PE1103 skipped skip.noTotalAndLines", HasRateToLookAt),
        new(
            "a total that is not its line", Report.FundingTotal(line => line with { FullYearBudget = Cell(600) }), OpenExecution,
            [
                "- PE1101 warning /funding/total/fullYearBudget", "+ PE1103 error /funding/total/fullYearBudget", "- PE1103 skipped skip.noTotalAndLines",
                HasRateToLookAt, NoMoreAdjustment, "+ PE1201 warning /budget/revenue/adjustment", NoMoreEqual, .. NoRate,
            ]),
        new("a reason for the cut", Report.Revenue(revenue => revenue with { AdjustmentReason = "机构改革，压减经费" }), Full, NoMoreAdjustment),
        new("a rate of 1 without a sign", Report.FundingTotal(line => line with { ClaimedRate = PrintedRate.Parse("1") }), Full, $"+ PE1301 note {Rate}"),
        new("a cut of 500 in the text", Report.Revenue(revenue => revenue with { Adjustment = Cell(-500) }), Full, "+ PE5103 error /budget/revenue/total", AfterIdentity),
        new("10 for projects in the text", Report.Expenditure(spent => spent with { Project = Cell(10) }), Full, "+ PE5103 error /budget/expenditure/total", AfterIdentity),
        new("other money of 5 in the text", Report.Revenue(revenue => revenue with { OtherSources = Cell(5) }), Full),
    ];

    private static IEnumerable<SeedVariant> Structure() =>
    [
        new(
            "output declared as the 40 it carries", Report.Declared(0, Points.From(40)), Full,
            "- PE2101 error /goals/0/indicators/0/points", "+ PE2107 warning /goals/0/indicators/0/points", HasDeclaredScores),
        new("output declares nothing", Report.Declared(0, default), Full, "- PE2101 error /goals/0/indicators/0/points"),
        new(
            "20 points for execution", Report.FundingTotal(line => line with { Points = Points.From(20) }), "20 10 30 20 20 10 = 100 优",
            "+ PE2104 error /claims/totalPoints", "- PE2106 skipped skip.firstLevelMissing", "+ PE2106 skipped skip.after", "+ PE2107 warning /funding/total/points", "+ PE3101 warning /funding/total/score", NoMoreAllFull),
        new(
            "no points for guests, and 10 declared for what carries 40 without them", Report.Points(Guests, default), "10 10 30 20 20 – = [90, …) –",
            OpenGrade, "+ PE2104 skipped skip.pointsNotPrinted", NoMoreAllFull, "+ PE6101 skipped skip.noClaimedTotal", HasOpenRow, "+ PE4103 skipped skip.pointsNotPrinted"),
        new(
            "the rows at the end cut off", Report with { Completeness = Completeness.CutShort }, "10 10 30 20 20 10 = 100 –",
            "- PE2101 error /goals/0/indicators/0/points", "- PE2101 error /goals/0/indicators/1/points", "- PE2103 warning /goals/0", "- PE2105 note /goals/0",
            "- PE2106 skipped skip.firstLevelMissing", NoMoreAllFull, "- PE2109 skipped skip.after", "+ PE2109 skipped skip.incomplete", "- PE4104 skipped skip.allRowsSeen", "+ PE2101 skipped skip.incomplete", "+ PE2103 skipped skip.incomplete",
            "+ PE2104 skipped skip.incomplete", "+ PE2105 skipped skip.incomplete", "+ PE2106 skipped skip.incomplete", "+ PE3105 skipped skip.incomplete",
            "+ PE4102 skipped skip.incomplete", "+ PE6101 skipped skip.incomplete", "+ PE6102 skipped skip.incomplete", HasDeclaredScores, HasOpenRow, "+ PE3112 error /goals/0/indicators/1/points", "+ PE4103 skipped skip.incomplete"),
    ];

    private static IEnumerable<SeedVariant> ClaimsAndText() =>
    [
        new("graded good", Report.Grade("良"), Full, "+ PE4101 error /claims/grade", "+ PE4102 skipped skip.after"),
        new("graded excellent in other words", Report.Grade("优秀"), Full),
        new("graded on another scale", Report.Grade("A"), Full, "+ PE4101 skipped skip.unknownGrade", "+ PE4102 skipped skip.unknownGrade"),
        new("a total of 99", Report.Total(99), Full, "+ PE3105 error /claims/total", NoMoreAllFull),
        new(
            "12 of 10 points claimed", Report.Score(Guests, Points.From(12)), Full,
            $"+ PE3104 error {GuestsRow}/score", "+ PE3105 error /claims/total", NoMoreAllFull),
        new("a claimed score left out", Report.Score(Completion, default), Full, "+ PE3105 skipped skip.noClaimedTotal", $"+ PE3108 note {CompletionRow}/score", NoMoreAllFull, "+ PE6101 skipped skip.noClaimedTotal", HasOpenRow),
        new("18 in post", Report.Staff(staff => staff with { InPost = 18 }), Full, "+ PE5102 warning /subject/unit/staffing/inPost"),
        new("16 in post", Report.Staff(staff => staff with { InPost = 16 }), Full, "+ PE5102 error /subject/unit/staffing/inPost"),
        new(
            "the other 75 receptions named",
            Level(level => level with { Parts = [.. level.Parts.AsSpan(), new ClaimPart("其他接待", Measure.Of(75, "批次"))] }), Full, $"- PE5101 note {Claim}"),
        new("the text counts in 次", Level(level => level with { Value = Measure.Of(411, "次") }), Full, $"- PE2203 note {Claim}"),
        new(
            "no narrative", Report with { Narrative = null }, Full,
            $"- PE2203 note {Claim}", $"- PE5101 note {Claim}", $"- PE5104 note {MeetingRow}",
            "- PE5104 note /goals/0/indicators/1/secondLevels/0/indicators/0", $"- PE5104 note {PublicRow}", $"- PE5104 note {GuestsRow}",
            "+ PE2203 skipped skip.noClaimOfIndicator", "+ PE5101 skipped skip.noClaimWithParts", "+ PE5104 skipped skip.noNarrative", "+ PE5207 skipped skip.noThreePublicChange"),
    ];

    private static SelfEvaluation Level(System.Func<QuantitativeClaim.Level, QuantitativeClaim.Level> edit) =>
        Report.Claim(1, 0, claim => edit((QuantitativeClaim.Level)claim));
}

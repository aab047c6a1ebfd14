using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Generators.Planting.CleanReports;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>
/// Faults to plant in a clean report, each in a place of its own, so that any of them may be planted together. Those that touch more are
/// <see cref="LoneFaults"/>.
/// </summary>
internal static class PlantedFaults
{
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        // money
        new(CheckCodes.TotalCellBlank, 0, report =>
            report.FundingTotal(line => line with { FullYearBudget = default }),

            // the sum of the lines may be a little off the total that was there, and the score of the rate with it
            CheckCodes.ScoreRounded) { Hides = CheckCodes.TwoExecutionScores },
        new(CheckCodes.SourceLineIncomplete, 0, report => report.Source(1, line => line with
        {
            OpeningBudget = Money.FromWanYuan(0.01m),
            FullYearBudget = Money.FromWanYuan(0.01m),
            Executed = default,
        }),
            CheckCodes.RateMiscalculated, CheckCodes.ScoreRounded),
        new(CheckCodes.TotalNotSum, 0, report =>
            report.Source(0, line => line with { OpeningBudget = line.OpeningBudget.Value + Money.FromWanYuan(0.02m) })),
        new(CheckCodes.SourceLineBlank, 0, report =>
            report.Source(2, line => line with { OpeningBudget = default, FullYearBudget = default, Executed = default })),
        new(CheckCodes.RateMiscalculated, 0, report =>
            report.FundingTotal(line => line with { ClaimedRate = PrintedRate.Parse("91.5%") })),
        new(CheckCodes.TwoExecutionScores, 0, report => report.Source(0, line => line with
        {
            Points = report.Funding!.Total!.Points,
            ClaimedScore = report.Funding.Total.ClaimedScore.Value - Points.From(1),
        })),

        // points and structure
        new(CheckCodes.DeclaredPointsNotSum, 0, report =>
            report.Declared(0, Points.From(45)).Declared(1, Points.From(35)), CheckCodes.PointsDifferFromStandard),
        new(CheckCodes.PointsNotFull, 0, report => report with { Claims = report.Claims with { TotalPoints = Points.From(90) } }),
        new(CheckCodes.MisplacedSecondLevel, 0, report =>
            report.SecondLevel(1, 1, level => level with { Name = "时效指标" }), CheckCodes.MissingSecondLevels, CheckCodes.TimelinessWithoutTime),

        // one indicator each
        new(CheckCodes.ActualNotReported, 0, report =>
            report.Actual(Counts[1], ActualValue.Blank), CheckCodes.ClaimDiffersFromIndicator),
        new(CheckCodes.ScoreDiffers, 0, report =>
            report.Score(Counts[2], report.Goals[0].ResultOf(Counts[2]).ClaimedScore.Value - Points.From(0.5m)),
            CheckCodes.GradeNotOfComputedTotal, CheckCodes.ClaimsContradict),
        new(CheckCodes.UnitsDoNotConvert, 0, report =>
            report.Actual(Counts[3], Rows.Did(30, "批次")), CheckCodes.ClaimDiffersFromIndicator),
        new(CheckCodes.TypesDiffer, 0, report =>
            report.Actual(Counts[4], Rows.Said("全部办完")), CheckCodes.ClaimDiffersFromIndicator, CheckCodes.ActualNotReported),
        new(CheckCodes.ClaimDiffersFromIndicator, 0, report =>
            report.Claim(0, 5, claim => (QuantitativeClaim.Level)claim with { Value = Measure.Of(7, "次") })),
        new(CheckCodes.ScoreOutOfRange, 0, report =>
            report.Score("pleased0", report.Goals[0].Tree.Leaves[^1].First.DeclaredPoints.Value + Points.From(1)),
            CheckCodes.GradeNotOfComputedTotal),

        // text, staff, budget
        new(CheckCodes.PartsNotTotal, 0, report =>
            report.Claim(0, 0, claim => (QuantitativeClaim.Level)claim with { Parts = [new ClaimPart("大型", Measure.Of(1, "次"))] })),
        new(CheckCodes.IndicatorWithoutClaim, 0, report => report.Claim(0, 2, claim => claim with { RefersTo = null })),
        new(CheckCodes.StaffNotSum, 0, report =>
            report.Staff(staff => staff with { Categories = staff.Categories.Replace(0, category =>
            category with { Count = category.Count.Value + 1 }) })),
        new(CheckCodes.BudgetIdentityBroken, 0, report =>
            report.Expenditure(spent => spent with { Basic = spent.Basic.Value + Money.FromWanYuan(0.02m) })),

        // years, codes and what goals say
        new(CheckCodes.YearsDisagree, 0, report => report with { Title = "2019年度部门整体支出绩效自评报告" }),
        new(CheckCodes.FiledOnDoubtful, 0, report => report with { FiledOn = new LocalDate(2023, 1, 10) }),
        new(CheckCodes.UnitCodeMalformed, 0, report => report.InUnit(unit => unit with { Code = "21901" })),
        new(CheckCodes.CreditCodeMalformed, 0, report =>
            report.InUnit(unit => unit with { UnifiedSocialCreditCode = "12430200445678902L" })),
        new(CheckCodes.OfficesNotCounted, 0, report =>
            report.InUnit(unit => unit with { Offices = new BudgetUnit.InternalOffices(4, ["办公室", "保管科", "利用科"]) })),
        new(CheckCodes.GoalAnsweredByItself, 0, report =>
            report.Goal(goal => goal with { Expected = "办好全年各项接待工作", Actual = "办好全年各项接待工作" })),

        // the result
        new(
            CheckCodes.TotalNotSumOfScores, 1, report =>
                report with { Claims = report.Claims with { TotalScore = report.Claims.TotalScore.Value - Points.From(0.5m) } },
            CheckCodes.GradeNotOfComputedTotal),
        new(CheckCodes.GradeNotOfClaimedTotal, 2, report => report.Grade("差"), CheckCodes.GradeNotOfComputedTotal),
    ];
}

using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Fills in what follows from the rest of a report, as a careful officer would: money, text, scores, reasons, total and grade.</summary>
internal static class Filing
{
    /// <summary>
    /// The report with so much money in 万元: funding table, rate, and a budget statement that closes. What was spent beyond the budget was
    /// brought forward, what was not spent is carried forward.
    /// </summary>
    public static SelfEvaluation Spending(this SelfEvaluation report, decimal opening, decimal full, decimal executed)
    {
        var rate = full == 0 ? null : Ratio.Of((Int128)(executed * 100), (Int128)(full * 100)).ToPercentText(Rounding.TwoDecimals);
        var (basic, beyond) = (decimal.Truncate(executed / 2), decimal.Max(executed - full, 0));
        return report.Funds(opening, full, executed, rate, null) with
        {
            Budget = report.Budget! with
            {
                Revenue = report.Budget.Revenue with
                {
                    Total = Rows.Cell(full),
                    Opening = Rows.Cell(opening),
                    Adjustment = Rows.Cell(full - opening),
                    BroughtForward = Rows.Cell(beyond),
                },
                Expenditure = report.Budget.Expenditure with
                {
                    Total = Rows.Cell(executed),
                    Basic = Rows.Cell(basic),
                    Project = Rows.Cell(executed - basic),
                },
                CarriedForward = Rows.Cell(full + beyond - executed),
            },
        };
    }

    /// <summary>The report with its text, scores and reasons written anew after something else of it was changed.</summary>
    public static SelfEvaluation Refiled(this SelfEvaluation report) => report.Told().Claimed();

    /// <summary>The report with a text that has one claim an indicator; the first adds up from two parts.</summary>
    public static SelfEvaluation Told(this SelfEvaluation report) => report with
    {
        Narrative = new Narrative
        {
            Achievements = [new Achievement("全年工作", "……", report.Rows.Select(TellingOf).ToEquatableList()), CleanUnit.Thrift],
        },
    };

    /// <summary>
    /// The report with every score claimed as it is recomputed, and nine tenths where only a person can judge; whatever was missed or taken
    /// off has its reason.
    /// </summary>
    public static SelfEvaluation Claimed(this SelfEvaluation report)
    {
        foreach (var line in Scorer.Score(report, CleanReport.Standard).Lines)
        {
            if (line.Points is not { } points)
            {
                continue;
            }

            var claim = line.Score ?? points.Times(Ratio.Percent(90), Rounding.TwoDecimals);
            report = line.IndicatorId is { } id
                ? Explained(report.Score(id, claim), id, claim < points || line.Rate < Ratio.One)
                : report.FundingTotal(total => total with { ClaimedScore = claim });
        }

        return report.Totalled();
    }

    /// <summary>The report with the total of its claimed scores, and the grade of that.</summary>
    public static SelfEvaluation Totalled(this SelfEvaluation report) =>
        (report with { Claims = report.Claims with { TotalScore = SumOf(report) } }).Graded();

    /// <summary>The report with the grade of the total it claims.</summary>
    public static SelfEvaluation Graded(this SelfEvaluation report) =>
        report with { Claims = report.Claims with { Grade = CleanReport.Standard.Grades.Value.Of(report.Claims.TotalScore.Value).Label.Chinese } };

    private static Points SumOf(SelfEvaluation report) =>
        report.Goals[0].Results.Aggregate(Score(report.Funding!.Total!.ClaimedScore), (sum, result) => sum + Score(result.ClaimedScore));

    private static Points Score(Reported<Points> claim) => claim.HasValue ? claim.Value : Points.Zero;

    private static SelfEvaluation Explained(SelfEvaluation report, string id, bool isLess) =>
        isLess ? report.Reason(id, "两个乡镇尚未接通") : report;

    private static QuantitativeClaim TellingOf(ReportRow row)
    {
        var done = row.Result.Actual.Number ?? Measure.Of(1, "项");
        EquatableList<ClaimPart> parts = row.Leaf is { FirstIndex: 0, SecondIndex: 0, ThirdIndex: 0 } && done.Value > 1 ? Two(done) : [];
        return new QuantitativeClaim.Level(row.Indicator.Name, done, parts, new ClaimReference.Indicator(0, row.Indicator.Id));
    }

    private static EquatableList<ClaimPart> Two(Measure whole) =>
    [
        new ClaimPart("大型", Measure.Of(1, whole.Unit.Symbol)),
        new ClaimPart("小型", Measure.Of(whole.Value - 1, whole.Unit.Symbol)),
    ];
}

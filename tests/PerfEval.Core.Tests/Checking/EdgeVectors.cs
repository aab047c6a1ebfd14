using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors at the edges of totals, rates and points: just within, just beyond, on either basis, for one goal and for several.</summary>
internal static class EdgeVectors
{
    private const string Rate = "/funding/total/rate";
    private const string Score = "/funding/total/score";
    private const string Quals = "/goals/0/indicators/0/secondLevels/1/indicators/0";
    private const string Cover = "/goals/0/indicators/1/secondLevels/0/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report with { Budget = null };

    // each goal has 90 points for itself: 88.56 + 9.8 and 69 + 9.8
    private static readonly SelfEvaluation TwoGoals = Report with
    {
        Goals = [Report.Goals[0], Again(Report.Score(Coverage, Of(0)).Goals[0])],
        Narrative = null,
    };

    private static readonly EvaluationStandard Averaging = Standard with { Goals = SampleStandard.Of(GoalPolicy.Averaged) };

    // 1000 at first, 980 in the end, 980 spent
    private static readonly SelfEvaluation Adjusted = Report.Funds(1000, 980, 980, "100%", 10).Total(98.56m)
        .Source(0, line => line with { FullYearBudget = Rows.Cell(980) });

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Pass("PE1301", "nothing executed is 0 on either scale", Executed(0, "0")),
        Find("PE1301", "0 where something was executed", Executed(10, "0"), $"error {Rate}"),
        Find("PE1301", "something where nothing was executed", Executed(0, "50"), $"error {Rate}"),
        Find("PE1301", "half a percent off where thousandths are printed", Executed(980, "0.985"), $"error {Rate}"),
        Find("PE1301", "less than a hundredth off where hundredths are printed", Executed(984, "0.98"), $"note {Rate}"),
        Pass("PE1301", "the rate of a source on the basis of all rates", Adjusted.Source(0, line => line with { ClaimedRate = PrintedRate.Parse("100%") })),
        Find(
            "PE1301", "the rate of a source on another basis", Adjusted.Source(0, line => line with { ClaimedRate = PrintedRate.Parse("98%") }),
            "error /funding/sources/0/rate"),
        Pass("PE1301", "the rate of a source on the opening budget", Report.Funds(1000, 980, 980, "98%", 9.8m)
            .Source(0, line => line with { FullYearBudget = Rows.Cell(980), ClaimedRate = PrintedRate.Parse("98%") })) with
        {
            Standard = Standard with { Execution = SampleStandard.Of(Standard.Execution.Value with { Basis = ExecutionBasis.OpeningBudget }) },
        },

        Pass("PE2104", "points moved from one level to another", Report.Points(Meetings, Of(5)).Points(Coverage, Of(25))),
        Skip(
            "PE3105", "points five short and a total five beyond its scores",
            Report.Declared(0, default).Points(Meetings, Of(5)).Score(Meetings, Of(5)), "after"),

        Pass("PE2104", "each of two goals has all points", TwoGoals.Total(90)),
        .. Between(Standard, TwoGoals, ""),
        .. Between(Averaging, TwoGoals, ", averaged"),

        // the printed rate alone: 98 % of 10 points
        Find("PE3101", "more than the printed rate gives", Alone("98%", 9.91m), $"error {Score}"),
        Find("PE3101", "less than the printed rate gives", Alone("98%", 9.69m), $"warning {Score}"),
        Pass("PE3101", "within what the printed rate hides", Alone("98%", 9.9m)),
        Pass("PE3101", "within what the printed rate hides, for a standard that allows less", Alone("98%", 9.88m)) with { Standard = Allows(0.01m) },
        Find("PE3101", "beyond what the printed rate hides", Alone("98.00%", 9.82m), $"error {Score}") with { Standard = Allows(0.01m) },
        Pass("PE3101", "within what a standard allows", Alone("98.00%", 9.81m)) with { Standard = Allows(0.01m) },
        Pass("PE3101", "a printed rate beyond all gives no more than all", Alone("120%", 10)),
        Pass("PE3101", "a printed rate of 0 gives nothing", Alone("0%", 0)),
        Find("PE3101", "something for a printed rate of 0", Alone("0%", 5), $"error {Score}"),

        // 88 of 90 % of 20 points is 19.56; a tenth is within the tolerance
        Pass("PE3101", "just the tolerance above", Report.Score(Coverage, Of(19.66m)).Total(98.46m)),
        Pass("PE3101", "just the tolerance below", Report.Score(Coverage, Of(19.46m)).Total(98.26m)),
        Find("PE3101", "beyond the tolerance above", Report.Score(Coverage, Of(19.67m)).Total(98.47m), $"error {Cover}/score"),
        Find("PE3101", "beyond the tolerance below", Report.Score(Coverage, Of(19.45m)).Total(98.25m), $"warning {Cover}/score"),
        Find(
            "PE3101", "points taken off what was met, and a figure without a cause",
            Report.Target(Quality, Rows.AtLeast(96, "%")).Score(Quality, Of(7)).Score(Coverage, Of(15)).Total(90.8m).Grade(default),
            $"warning {Quals}/score\nwarning {Cover}/score"),
        Find(
            "PE3101", "a slip and a figure without a cause are told together",
            Report.Actual(Quality, Rows.Did(83, "%")).Score(Quality, Of(8)).Score(Coverage, Of(15)).Total(91.8m).Grade(default),
            $"warning {Quals}/score {Cover}/score"),
        Find(
            "PE3101", "the percentage itself where no points are printed",
            Report.Points(Quality, default).Score(Quality, Of(9.6m)).Total(97.96m).Grade(default).Declared(0, default),
            $"warning {Quals}/score"),
        Pass("PE3101", "the printed rate is looked at where it stands alone", Unclaimed(Alone("98%", 9.8m))),
        Skip("PE3101", "a deduction is for the filer to know", Unclaimed(Report with { Funding = null }).Points(Quality, Of(-5)).Score(Quality, Of(-2)), "noComparableScores"),

        Pass("PE3105", "just the tolerance above", Report.Total(98.46m)),
        Pass("PE3105", "just the tolerance below", Report.Total(98.26m)),
        Find("PE3105", "beyond the tolerance above", Report.Total(98.47m), "error /claims/total"),
        Find("PE3105", "beyond the tolerance below", Report.Total(98.25m), "error /claims/total"),
        .. Between(Standard, TwoGoals with { Goals = [TwoGoals.Goals[1], TwoGoals.Goals[0]] }, ", the lesser first"),

        Pass("PE5101", "20000 and 10000 are 3万", Parts(Measure.Of(3, "万人次"), Measure.Of(20_000, "人次"), Measure.Of(10_000, "人次"))),
        Pass("PE5101", "2万 and 10000 are 30000", Parts(Measure.Of(30_000, "人次"), Measure.Of(2, "万人次"), Measure.Of(10_000, "人次"))),
        Find("PE5101", "2万 and 10000 are not 10002", Parts(Measure.Of(10_002, "人次"), Measure.Of(2, "万人次"), Measure.Of(10_000, "人次")), "note /narrative/achievements/0/claims/1"),
    ];

    // a tenth beyond either goal is within the tolerance
    private static IEnumerable<CheckVector> Between(EvaluationStandard standard, SelfEvaluation goals, string name)
    {
        foreach (var total in (decimal[])[78.7m, 78.8m, 90, 98.36m, 98.46m])
        {
            yield return Pass("PE3105", $"between two goals: {total}{name}", goals.Total(total)) with { Standard = standard };
        }

        foreach (var total in (decimal[])[78.69m, 98.47m])
        {
            yield return Find("PE3105", $"beyond two goals: {total}{name}", goals.Total(total).Grade(default), "error /claims/total") with { Standard = standard };
        }
    }

    private static SelfEvaluation Executed(decimal executed, string rate) =>
        Report.Funds(1000, 1000, executed, rate, executed / 100).Total(88.56m + (executed / 100)).Grade(default);

    private static SelfEvaluation Alone(string rate, decimal score) => Report.FundingTotal(line => line with
    {
        OpeningBudget = default,
        FullYearBudget = default,
        Executed = default,
        ClaimedRate = PrintedRate.Parse(rate),
        ClaimedScore = Of(score),
    }).Source(0, NoAmounts).Source(1, NoAmounts).Source(2, NoAmounts).Total(88.56m + score).Grade(default);

    private static SelfEvaluation Unclaimed(SelfEvaluation report) => report.Goal(goal => goal.Rebuild(
        goal.Tree.FirstLevels, goal.Results.Select(result => result with { ClaimedScore = default }).ToEquatableList()));

    private static FundingLine NoAmounts(FundingLine line) => line with { OpeningBudget = default, FullYearBudget = default, Executed = default };

    private static EvaluationStandard Allows(decimal points) => Standard with
    {
        Tolerances = SampleStandard.Of(new RecheckTolerances(Of(points), Standard.Tolerances.Value.Amount)),
    };

    private static SelfEvaluation Parts(Measure whole, params Measure[] parts) => Report.Claim(0, 1, claim => new QuantitativeClaim.Level(
        "培训", whole, parts.Select((part, i) => new ClaimPart($"第{i + 1}期", part)).ToEquatableList(), null));

    private static AnnualGoal Again(AnnualGoal goal) => goal.Rebuild(
        goal.Tree.FirstLevels.Select(first => first with
        {
            SecondLevels = first.SecondLevels.Select(second => second with
            {
                Indicators = second.Indicators.Select(indicator => indicator with { Id = indicator.Id + "2" }).ToEquatableList(),
            }).ToEquatableList(),
        }).ToEquatableList(),
        goal.Results.Select(result => result with { IndicatorId = result.IndicatorId + "2" }).ToEquatableList());
}

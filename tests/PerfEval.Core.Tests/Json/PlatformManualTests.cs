using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>The rules of a platform's manual, written as a standard: caps by the execution rate, and points off what goes too far beyond.</summary>
public sealed class PlatformManualTests
{
    private static readonly EvaluationStandard Manual = PerfEvalJson.ParseStandard(CorpusFiles.Standard("platform-manual.json"));

    // 10 points of execution, 90 of one indicator that is reached: 90 + 10 × rate, and the cap
    [Theory]
    [InlineData("100", "100", "100")]
    [InlineData("85", "100", "98.5")]
    [InlineData("80", "100", "98")]
    [InlineData("79.99", "100", "89")]
    [InlineData("70", "100", "89")]
    [InlineData("65", "100", "79")]
    [InlineData("60", "100", "79")]
    [InlineData("55", "100", "69")]
    [InlineData("50", "100", "69")]
    [InlineData("49", "100", "59")]
    // 130 % of the target: 2 points off
    [InlineData("100", "129.9", "100")]
    [InlineData("100", "130", "98")]
    [InlineData("75", "300", "89")]
    [InlineData("75", "50", "52.5")]
    public void The_caps_and_the_points_off_are_those_of_the_manual(string executed, string done, string total) =>
        Assert.Equal(total, Scorer.Score(Report(executed, done), Manual).Total.ToString());

    [Fact]
    public void The_example_is_sound() => Assert.DoesNotContain(
        PerfEvalJson.ReviewStandard(CorpusFiles.Standard("platform-manual.json")).Problems, problem => problem.Severity == Severity.Error);

    private static SelfEvaluation Report(string executed, string done) => new()
    {
        Subject = Subject.OfProject("水库维修", "某县水利局"),
        Funding = new FundingTable
        {
            AmountUnit = AmountUnit.WanYuan,
            Total = new FundingLine { Label = "合计", FullYearBudget = Money.Parse("100万元", null), Executed = Money.Parse($"{executed}万元", null), Points = Points.From(10) },
        },
        Goals =
        [
            new AnnualGoal(
                new IndicatorTree(
                [
                    new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标",
                    [
                        new ThirdLevelIndicator { Id = "1", Name = "维修座数", Target = TargetReader.Read("≥100座", null, 2025, out _), Points = Points.From(90) },
                    ])]),
                ]),
                [new IndicatorResult { IndicatorId = "1", Actual = ActualReader.Read($"{done}座", null, 2025, out _) }]),
        ],
    };
}

using System;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Weights: shares of a level, printed or given by the standard, and scores out of 100 that are times a weight.</summary>
public sealed class WeightTests
{
    // 产出 50 points: 数量 60 % of them, 质量 40 %
    private const string Levels = """
        "firstLevels": [{"value": {"name": "产出指标", "points": 50, "required": true, "secondLevels": [
          {"name": "数量指标", "expected": true, "share": "60%"}, {"name": "质量指标", "expected": true, "share": "40%"}]},
          "source": "d", "evidence": "chosen"}]
        """;

    [Theory]
    [InlineData("points", "产出指标", "数量指标", 40, 40)]
    [InlineData("ofFirstLevel", "产出指标", "数量指标", 40, 20)]
    [InlineData("ofFirstLevel", "产出", "数量", 33.33, 16.67)]
    [InlineData("ofSecondLevel", "产出指标", "数量指标", 30, 9)]
    [InlineData("ofSecondLevel", "产出指标", "质量指标", 33.33, 6.67)]
    [InlineData("ofSecondLevel", "产出指标", "数量指标", 100, 30)]
    [InlineData("ofSecondLevel", "产出指标", "数量指标", 0, 0)]
    public void A_printed_weight_is_times_the_weights_above_it(string printed, string first, string second, double weight, double points) =>
        Assert.Equal((decimal)points, Terms(printed, first, second, Points.From((decimal)weight)).Points?.Value);

    [Theory]
    [InlineData("ofSecondLevel", "产出指标", "时效指标", 30)]
    [InlineData("ofFirstLevel", "效益指标", "数量指标", 30)]
    [InlineData("ofFirstLevel", "产出指标", "数量指标", 100.5)]
    public void A_weight_of_nothing_or_of_more_than_all_comes_to_no_points(string printed, string first, string second, double weight)
    {
        var terms = Terms(printed, first, second, Points.From((decimal)weight));
        Assert.Equal((null, PointsOrigin.Weight), (terms.Points, terms.Origin));
    }

    [Fact]
    public void What_is_crossed_out_or_blank_is_no_weight()
    {
        Assert.Equal((Points.Zero, PointsOrigin.Filed), Both(Terms("ofFirstLevel", "产出指标", "数量指标", Reported<Points>.NotApplicable("/"))));
        Assert.Equal((null, PointsOrigin.Unknown), Both(Terms("ofFirstLevel", "产出指标", "数量指标", Reported<Points>.Blank)));
    }

    [Theory]
    [InlineData("数量指标", "25%", 7.5)]
    [InlineData("数量", "1/3", 10)]
    [InlineData("产出指标", "15%", 7.5)]
    [InlineData("产出指标", "1/7", 7.1429)]
    public void A_weight_of_the_standard_is_of_the_level_it_stands_under(string under, string share, double points)
    {
        var standard = Read(Levels + $$$""", "assignments": [{"value": {"name": "甲", "under": "{{{under}}}", "share": "{{{share}}}"}, "source": "d", "evidence": "chosen"}]""");
        var terms = IndicatorTerms.Of(Leaf("产出指标", "数量指标", Reported<Points>.Blank), standard);

        Assert.Equal(((decimal)points, PointsOrigin.Standard), (terms.Points!.Value.Value, terms.Origin));
        Assert.Equal(Points.From(3), IndicatorTerms.Of(Leaf("产出指标", "数量指标", Points.From(3)), standard).Points);
    }

    // what the form declares for the level goes before what the standard gives it
    [Fact]
    public void A_weight_is_of_the_points_the_form_gives_its_level() => Assert.Equal(
        Points.From(8), IndicatorTerms.Of(Leaf("产出指标", "数量指标", Points.From(20), Points.From(40)), Weighed("ofFirstLevel")).Points);

    // the children of a level divide its points, whatever the weights are
    [Property]
    public void Weights_that_make_100_make_the_points_of_the_level(byte a, byte b, ushort level, bool nested)
    {
        var (first, second) = (a % 101, b % (101 - (a % 101)));
        var declared = Points.From(level % 1_000);
        var standard = Weighed(nested ? "ofSecondLevel" : "ofFirstLevel") is var s ? s with
        {
            Weights = SampleStandard.Of(new FirstLevelStandard.Weighting(s.Weights!.Value.Printed, 4)),
        } : s;
        var sum = new[] { first, second, 100 - first - second }.Aggregate(
            Points.Zero, (all, weight) => all + IndicatorTerms.Of(Leaf("产出指标", "数量指标", Points.From(weight), declared), standard).Points!.Value);

        Assert.Equal(nested ? declared.Times(Ratio.Percent(60), new Rounding(4)) : declared, sum);
    }

    [Theory]
    [InlineData(null, 8.75)]
    [InlineData(0, 8.7)]
    [InlineData(1, 8.75)]
    [InlineData(4, 8.75)]
    public void A_score_out_of_100_is_rounded_before_it_is_times_the_weight(int? decimals, double score)
    {
        var line = Score(decimals, "≥100%", "87.456%");

        Assert.Equal((decimal)score, line.Score!.Value.Value);
        Assert.Equal(decimals is 0 or 1, line.Explanation.Step.Render(Language.Chinese).StartsWith("按百分制取舍为", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("100%", 10)]
    [InlineData("99.6%", 10)]
    [InlineData("99.4%", 9.9)]
    [InlineData("0%", 0)]
    public void Full_is_full_and_nothing_is_nothing_out_of_100(string actual, double score) =>
        Assert.Equal((decimal)score, Score(0, "≥100%", actual).Score!.Value.Value);

    [Fact]
    public void A_judged_score_stands_as_it_was_given()
    {
        var standard = Hundred(0);
        var leaf = Leaf("产出指标", "数量指标", Points.From(7), target: new TargetValue.Wording("提高"));
        var filed = new IndicatorResult { IndicatorId = "甲", Actual = new ActualValue.Wording("已提高") };

        var line = IndicatorScoring.Score(0, leaf, filed, new Judgement(Points.From(5.85m), "复核人", "抽查"), standard, ScoringFacts.None);

        Assert.Equal("5.85", line.Score.ToString());
    }

    // one half of the last decimal of 100, and of the score
    [Property]
    public void A_score_by_way_of_100_lies_near_the_one_at_once(ushort filed, byte decimals)
    {
        var (places, actual) = (decimals % 5, $"{filed % 10_001}次");
        var (by, at) = (Score(places, "≥10000次", actual).Score!.Value.Value, Score(null, "≥10000次", actual).Score!.Value.Value);

        Assert.InRange(Math.Abs(by - at), 0, 0.01m + (places == 0 ? 0.05m : places == 1 ? 0.005m : 0.001m));
    }

    [Fact]
    public void Checks_ask_for_the_points_a_weight_comes_to()
    {
        var standard = Weighed("ofFirstLevel");
        var report = Report(("数量指标", 75), ("质量指标", 25));

        var evaluation = Scorer.Score(report, standard);
        Assert.Equal(["37.5", "12.5"], evaluation.Lines.Select(line => line.Points.ToString()));
        Assert.Equal("50", evaluation.Total.ToString());
        Assert.Equal(
            "表上印的权重 75 折算为 37.5 分", evaluation.Lines[0].Explanation.Parts[0].Step.Render(Language.Chinese));
        Assert.DoesNotContain(ReportChecker.Check(report, standard, evaluation).Findings, finding =>
            finding.Code == CheckCodes.DeclaredPointsNotSum || finding.Code == CheckCodes.PointsDifferFromStandard);
    }

    /// <summary>20 in 100 of 50 points are 10: 480 of 500 the other way round is 9.6 of these, and not of a weight of 10.</summary>
    [Fact]
    public void The_other_sense_of_a_target_is_scored_by_the_weight_that_is_filed()
    {
        var target = TargetReader.Read("500元", null, 2025, out _);
        var indicator = Indicator("人均补助标准", Points.From(20), target);
        var report = new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Goals =
            [
                new AnnualGoal(
                    new IndicatorTree([new FirstLevelIndicator("产出指标", Points.From(50), [new SecondLevelIndicator("成本指标", [indicator])])]),
                    [new IndicatorResult { IndicatorId = indicator.Id, Actual = ActualReader.Read("480元", null, 2025, out _), ClaimedScore = Points.From(9.6m) }]),
            ],
        };

        var assessment = Assessor.Assess(report, new StandardSelection(Weighed("ofFirstLevel"), SelectionReason.NamedByCaller));

        var row = Assert.Single(assessment.Rows, one => one.Line.Kind == LineKind.Indicator);
        Assert.Equal(("10", "20"), (row.Line.Points.ToString(), row.Filed!.Indicator.Points.ToString()));
        Assert.Contains(assessment.Findings, finding => finding.Code == CheckCodes.DirectionAssumed);
        Assert.DoesNotContain(assessment.Findings, finding => finding.Code == CheckCodes.ScoreDiffers);
    }

    [Fact]
    public void A_batch_leaves_weights_to_the_scorer()
    {
        var plan = BatchScoringPlan.Compile(Weighed("ofSecondLevel"));
        var report = Report(("数量指标", 100), ("质量指标", 50));

        Assert.Equal("40", plan.Score(EvaluationColumns.Read(plan, [report])).TotalOf(0).ToString());
    }

    [Fact]
    public void Weights_are_said_and_read_back()
    {
        var standard = Weighed("ofSecondLevel");

        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));
        var said = Core.Standards.Values.StandardValue.Of(standard);
        Assert.Equal(
            "表上印的是占二级指标的权重（百分数）；折算的分值四舍五入到 2 位小数",
            Assert.Single(said, value => value.Property == "Weights").Text.Render(Language.Chinese));
        Assert.Contains("应设 数量指标 占 60%、质量指标 占 40%", Assert.Single(said, value => value.Property == "FirstLevels").Text.Render(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name": "甲", "share": "40%"}""", "/assignments/0/value/share")]
    [InlineData("""{"name": "甲", "under": "产出", "share": "40%", "points": 5}""", "/assignments/0/value/share")]
    [InlineData("""{"name": "甲", "under": "产出", "share": "140%"}""", "/assignments/0/value/share")]
    [InlineData("""{"name": "甲", "under": "产出", "share": 0}""", "/assignments/0/value/share")]
    public void A_weight_that_is_none_is_refused_at_its_place(string value, string pointer) => Assert.Equal(pointer, Assert.Single(
        PerfEvalJson.ReadStandard(Document($$"""{{Levels}}, "assignments": [{"value": {{value}}, "source": "d", "evidence": "chosen"}]""")).Errors).Pointer);

    private static (Points? Points, PointsOrigin Origin) Both(IndicatorTerms terms) => (terms.Points, terms.Origin);

    private static IndicatorTerms Terms(string printed, string first, string second, Reported<Points> points) =>
        IndicatorTerms.Of(Leaf(first, second, points), Weighed(printed));

    private static EvaluationStandard Weighed(string printed) => Read(
        $$$"""{{{Levels}}}, "weights": {"value": {"printed": "{{{printed}}}", "decimals": 2}, "source": "d", "evidence": "chosen"}""");

    private static EvaluationStandard Hundred(int? decimals) => decimals is null
        ? Read(Levels)
        : Read($$$"""{{{Levels}}}, "weights": {"value": {"printed": "points", "decimals": 2, "scoreDecimals": {{{decimals}}}}, "source": "d", "evidence": "chosen"}""");

    private static ScoredLine Score(int? decimals, string target, string actual) => IndicatorScoring.Score(
        0, Leaf("产出指标", "数量指标", Points.From(10), target: TargetReader.Read(target, null, 2025, out _)),
        new IndicatorResult { IndicatorId = "甲", Actual = ActualReader.Read(actual, null, 2025, out _) }, null, Hundred(decimals), ScoringFacts.None);

    private static SelfEvaluation Report(params (string Level, int Weight)[] rows)
    {
        var levels = rows.Select((row, i) => new SecondLevelIndicator(row.Level, [Indicator($"{i}", Points.From(row.Weight), TargetReader.Read("≥5次", null, 2025, out _))]));
        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Goals =
            [
                new AnnualGoal(
                    new IndicatorTree([new FirstLevelIndicator("产出指标", Points.From(50), levels.ToEquatableList())]),
                    rows.Select((row, i) => new IndicatorResult { IndicatorId = $"{i}", Actual = ActualReader.Read("5次", null, 2025, out _) }).ToEquatableList()),
            ],
        };
    }

    private static IndicatorLeaf Leaf(
        string first, string second, Reported<Points> points, Reported<Points> declared = default, TargetValue? target = null) => new IndicatorTree(
    [
        new FirstLevelIndicator(first, declared, [new SecondLevelIndicator(second, [Indicator("甲", points, target ?? new TargetValue.Wording("提高"))])]),
    ]).Leaves[0];

    private static ThirdLevelIndicator Indicator(string name, Reported<Points> points, TargetValue target) =>
        new() { Id = name, Name = name, Target = target, Points = points };

    private static EvaluationStandard Read(string members) => PerfEvalJson.ParseStandard(Document(members));

    private static byte[] Document(string members) => Encoding.UTF8.GetBytes($$"""
        {"schema": "perfeval/1", "kind": "standard", "id": "ours", "version": "1", "title": {"zh": "区", "en": "district"},
         "key": {"region": "510117", "years": {"from": 2025} }, "documents": [{"id": "d", "title": "办法"}], {{members}} }
        """);
}

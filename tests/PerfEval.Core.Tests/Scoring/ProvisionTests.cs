using System;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What holds for all indicators of a sort, what is given beyond the target, what a line loses besides its rule, and adjusting items.</summary>
public sealed class ProvisionTests
{
    // 完成率低于70%不得分，超过130%不得分，只管重点履职
    private static readonly EvaluationStandard Pidu = Read("""
        "provisions": [{"value": {"name": "关键绩效指标", "under": "重点履职", "rule": {"kind": "proportion", "floor": "70%"},
          "overTarget": {"kind": "bands", "bands": [{"range": "≤130%", "share": "100%"}, {"range": ">130%", "share": 0}]}},
          "source": "d", "evidence": "chosen"}]
        """);

    private static readonly EvaluationStandard Beyond = Read("""
        "provisions": [{"value": {"name": "超额", "losses": [{"when": "overTarget", "range": "≥130%", "deduct": {"points": 2}}]},
          "source": "d", "evidence": "chosen"}]
        """);

    [Theory]
    [InlineData("重点履职", "≥100场", "131场", 0)]
    [InlineData("重点履职", "≥100次", "130次", 10)]
    [InlineData("重点履职", "≥100件", "69件", 0)]
    [InlineData("重点履职", "≥100次", "70次", 7)]
    [InlineData("重点履职", "≤100万元", "70万元", 10)]
    [InlineData("满意度", "≥60%", "95%", 10)]
    [InlineData("满意度", "≥100次", "69次", 6.9)]
    public void A_rule_and_bands_hold_under_the_level_they_are_for(string level, string target, string actual, double points) =>
        Assert.Equal((decimal)points, Score(Pidu, level, target, actual).Score?.Value);

    // the first that fits and says it, after what is said of the indicator by name
    [Property]
    public void The_nearest_provision_decides(bool named, bool under, bool byTarget, bool byDirection)
    {
        var standard = SampleStandard.Plain with
        {
            Assignments = named ? [SampleStandard.Of(new IndicatorAssignment("甲", null, Floor(10)))] : [],
            Provisions = ((IndicatorAssignment.OfMany[])
            [
                .. under ? new[] { Many(20) with { Under = "产出" } } : [],
                .. byTarget ? new[] { Many(30) with { Targets = IndicatorAssignment.OfMany.TargetSort.Quantity } } : [],
                .. byDirection ? new[] { Many(40) with { Direction = Direction.HigherIsBetter } } : [],
                Many(50) with { Targets = IndicatorAssignment.OfMany.TargetSort.Wording },
            ]).Select(SampleStandard.Of).ToEquatableList(),
        };
        var floors = new[] { (named, 10), (under, 20), (byTarget, 30), (byDirection, 40) };
        int? expected = Array.Find(floors, floor => floor.Item1) is { Item1: true, Item2: var floor } ? floor : null;
        var leaf = Leaf("产出指标", "甲", "≥100次");

        var rule = Assert.IsType<ProportionRule>(IndicatorTerms.Of(leaf, standard).Rule);
        Assert.Equal(expected is { } share ? Ratio.Percent(share) : null, rule.Floor);
    }

    [Property]
    public void One_step_that_takes_all_is_two_bands(ushort done)
    {
        var steps = OverTargetPolicy.Reduce(new DeductionRule(
            RuleOperand.Ratio, Measure.Of(130, "%"), DeductionRule.DeductionSide.Above, Measure.Of(100_000, "%"), Award.Full,
            DeductionRule.PartialStep.Whole));
        var bands = OverTargetPolicy.InBands(new BandRule(
            RuleOperand.Ratio, [Band("≤130%", 100), Band(">130%", 0)]));

        Assert.Equal(Scored(steps, $"{done}次"), Scored(bands, $"{done}次"));
    }

    [Theory]
    [InlineData("130次", 8)]
    [InlineData("129.99次", 10)]
    [InlineData("≥129次", null)]
    public void An_edge_is_in_the_band_that_prints_it(string actual, int? points)
    {
        var bands = OverTargetPolicy.InBands(new BandRule(RuleOperand.Ratio, [Band("<130%", 100), Band("≥130%", 80)]));
        var line = Score(SampleStandard.Plain with { OverTarget = SampleStandard.Of(bands) }, "产出", "≥100次", actual);

        Assert.Equal(points, line.Score?.Value);
        Assert.Equal((points ?? 8, points ?? 10), (line.Contribution.Min.Value, line.Contribution.Max?.Value));
    }

    [Fact]
    public void Bands_beyond_a_target_give_no_more_for_more_and_start_at_it()
    {
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.InBands(
            new BandRule(RuleOperand.Ratio, [Band("<130%", 80), Band("≥130%", 100)])));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.InBands(
            new BandRule(RuleOperand.Ratio, [Band("<90%", 100), Band("≥90%", 80)])));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.InBands(
            new BandRule(RuleOperand.Deviation, [Band("<130%", 100), Band("≥130%", 80)])));
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Cap with { ReasonBeyond = MeasureInterval.Parse("≥90%") });
        Assert.Throws<ArgumentException>(() => OverTargetPolicy.Cap with { ReasonBeyond = MeasureInterval.Parse("≤130%") });
    }

    [Theory]
    [InlineData("≥100次", "90次", null, 6)]
    [InlineData("≥100次", "90次", "无", 6)]
    [InlineData("≥100次", "90次", "汛期停工", 9)]
    [InlineData("≥100次", "100次", null, 10)]
    [InlineData("≥100次", "129次", null, 10)]
    [InlineData("≥100次", "130次", null, 7)]
    [InlineData("≥100次", "130次", "任务追加", 10)]
    public void A_reason_that_is_due_and_not_given_costs_its_share(string target, string actual, string? reason, int points)
    {
        var standard = SampleStandard.Plain with
        {
            Provisions =
            [
                SampleStandard.Of(new IndicatorAssignment.OfMany("说明原因")
                {
                    OverTarget = OverTargetPolicy.CapAndNote with { ReasonBeyond = MeasureInterval.Parse("≥130%") },
                    Losses = [IndicatorAssignment.Loss.WithoutReason(Award.Of(Ratio.Percent(30)))],
                }),
            ],
        };

        Assert.Equal(points, Score(standard, "产出", target, actual, reason).Score?.Value);
    }

    // 超出目标 30% 及以上的扣 2 分
    [Theory]
    [InlineData("≥100次", "129.9次", 10)]
    [InlineData("≥100次", "130次", 8)]
    [InlineData("≥100次", "500次", 8)]
    [InlineData("≥100次", "90次", 9)]
    [InlineData("≤100次", "20次", 10)]
    public void What_lies_beyond_an_edge_costs_its_points(string target, string actual, double points) =>
        Assert.Equal((decimal)points, Score(Beyond, "产出", target, actual).Score?.Value);

    // one reading beyond the edge, one not: both stay possible
    [Theory]
    [InlineData("≥100次", "＞120次", 8, 10)]
    [InlineData("≥100次", "＞140次", 8, 8)]
    public void What_may_lie_beyond_an_edge_may_cost_its_points(string target, string actual, int least, int most)
    {
        var line = Score(Beyond, "产出", target, actual);
        Assert.Equal((least, most), (line.Contribution.Min.Value, line.Contribution.Max?.Value));
    }

    // 年中调整了目标的须说明原因
    [Theory]
    [InlineData("≥100次", null, null, 10)]
    [InlineData("≥100次", "≥100次", null, 10)]
    [InlineData("≥100次", "≥200次", null, 8)]
    [InlineData("≥100次", "≥200次", "无", 8)]
    [InlineData("≥100次", "≥200次", "任务核减", 10)]
    [InlineData("≥120次", "≥200次", null, 6.33)]
    [InlineData("≥100次", "≥0.01万次", null, 10)]
    public void A_target_that_was_adjusted_without_a_reason_costs_its_share(string target, string? opening, string? reason, double points)
    {
        var standard = Read("""
            "provisions": [{"value": {"name": "调整", "rule": {"kind": "proportion"}, "losses": [{"when": "adjustedWithoutReason", "deduct": {"share": "20%"}}]},
              "source": "d", "evidence": "chosen"}]
            """);
        var leaf = Leaf("产出", "甲", target);
        leaf = leaf with { Indicator = leaf.Indicator with { OpeningTarget = opening is null ? null : TargetOf(opening) } };

        var line = IndicatorScoring.Score(0, leaf, Result("甲", "100次") with { DeviationReason = reason }, null, standard, ScoringFacts.None);

        Assert.Equal((decimal)points, line.Score?.Value);
        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));
        Assert.Equal(points is 8 or 6.33, line.Explanation.Step.Render(Language.Chinese).StartsWith("年中调整了指标值而未说明原因的，扣", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 10, 10)]
    [InlineData(false, 4, 4)]
    [InlineData(null, 4, 10)]
    public void An_element_that_is_not_met_costs_its_share_and_an_unknown_one_may(bool? isMet, int least, int most)
    {
        var standard = SampleStandard.Plain with
        {
            Assignments =
            [
                SampleStandard.Of(new IndicatorAssignment("甲", null, null)
                {
                    Losses = [IndicatorAssignment.Loss.WithoutElement("佐证可核实", Award.Of(Ratio.Percent(60)))],
                }),
            ],
        };
        var line = Score(standard, "产出", "≥100次", "100次", null, isMet is null ? [] : [new("佐证可核实", isMet)]);

        Assert.Equal((least, most), (line.Contribution.Min.Value, line.Contribution.Max?.Value));
        Assert.Equal(isMet is true, line.Explanation.Parts.Count == 0);
    }

    // 加分至多5分、扣分至多10分；违规每次扣2分
    [Theory]
    [InlineData("0次", 0, 3, 93)]
    [InlineData("2次", -4, 3, 89)]
    [InlineData("9次", -10, 3, 83)]
    [InlineData("0次", 0, 50, 100)]
    public void Adjusting_items_add_and_take_off_within_their_limits_and_the_total_within_the_full_points(
        string violations, int adjusted, int bonus, int total)
    {
        var standard = SampleStandard.Plain with
        {
            ExecutionPoints = null,
            Assignments =
            [
                SampleStandard.Of(new IndicatorAssignment("违规", null, new ViolationRule(Award.Of(Points.From(2))))
                {
                    Adjusts = new IndicatorAssignment.Adjustment(Points.Zero, Points.From(10)),
                }),
                SampleStandard.Of(new IndicatorAssignment("机制创新", null, new JudgedRule())
                {
                    Adjusts = new IndicatorAssignment.Adjustment(Points.From(50), Points.Zero),
                }),
            ],
        };
        var tree = new IndicatorTree(
        [
            new FirstLevelIndicator("产出", default,
            [
                new SecondLevelIndicator("数量",
                [
                    Indicator("甲", TargetOf("≥100次"), Points.From(100)),
                    Indicator("违规", TargetValue.NotStated, Points.From(-10)),
                    Indicator("机制创新", TargetValue.NotStated, Reported<Points>.Blank),
                ]),
            ]),
        ]);
        var evaluation = Scorer.Score(
            tree,
            [
                Result("甲", "90次"), Result("违规", violations),
                new IndicatorResult { IndicatorId = "机制创新", Actual = ActualValue.Blank, ClaimedScore = Points.From(bonus) },
            ],
            null, standard);

        Assert.Equal((adjusted, bonus), (evaluation.Lines[1].Score?.Value, evaluation.Lines[2].Score?.Value));
        Assert.Equal((total, total), (evaluation.Total.Min.Value, evaluation.Total.Max?.Value));
        Assert.Equal(PointsOrigin.Adjusting, evaluation.Lines[1].PointsOrigin);
        Assert.Equal(evaluation.Total, evaluation.Ledger.Total);
    }

    [Fact]
    public void What_a_provision_says_is_read_written_and_said()
    {
        Assert.Equal(Pidu, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(Pidu)));
        var said = Assert.Single(Core.Standards.Values.StandardValue.Of(Pidu), value => value.Property == "Provisions");
        Assert.Equal(
            "“重点履职”之下的指标；达标得满分，否则分值 × 完成比例；完成比例低于 70% 不得分；超额完成：按完成率分档：≤130% 得 分值的 100%、>130% 得 分值的 0%",
            said.Text.Render(Language.Chinese));
    }

    [Theory]
    [InlineData("\"provisions\": [{\"value\": {\"name\": \"空\"}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/provisions/0/value")]
    [InlineData("\"overTarget\": {\"value\": {\"kind\": \"bands\"}, \"source\": \"d\", \"evidence\": \"chosen\"}", "/overTarget/value")]
    [InlineData("\"overTarget\": {\"value\": {\"kind\": \"cap\", \"reason\": \"≥90%\"}, \"source\": \"d\", \"evidence\": \"chosen\"}", "/overTarget/value")]
    [InlineData("\"overTarget\": {\"value\": {\"kind\": \"bands\", \"bands\": [{\"range\": \"≤130%\", \"share\": 0}, {\"range\": \">130%\", \"share\": 1}]}, \"source\": \"d\", \"evidence\": \"chosen\"}", "/overTarget/value")]
    [InlineData("\"assignments\": [{\"value\": {\"name\": \"甲\", \"points\": 5, \"adjusts\": {\"bonus\": 5}}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/assignments/0/value/points")]
    [InlineData("\"assignments\": [{\"value\": {\"name\": \"甲\", \"adjusts\": {}}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/assignments/0/value/adjusts")]
    [InlineData("\"assignments\": [{\"value\": {\"name\": \"甲\", \"losses\": [{\"when\": \"elementNotMet\", \"deduct\": {\"share\": 1}}]}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/assignments/0/value/losses/0")]
    [InlineData("\"provisions\": [{\"value\": {\"name\": \"甲\", \"losses\": [{\"when\": \"overTarget\", \"deduct\": {\"share\": 1}}]}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/provisions/0/value/losses/0")]
    [InlineData("\"provisions\": [{\"value\": {\"name\": \"甲\", \"losses\": [{\"when\": \"overTarget\", \"range\": \"≥90%\", \"deduct\": {\"share\": 1}}]}, \"source\": \"d\", \"evidence\": \"chosen\"}]", "/provisions/0/value/losses/0")]
    public void What_says_too_little_or_too_much_is_refused_at_its_place(string member, string pointer) =>
        Assert.Equal(pointer, Assert.Single(PerfEvalJson.ReadStandard(Document(member)).Errors).Pointer);

    private static EvaluationStandard Read(string member) => PerfEvalJson.ParseStandard(Document(member));

    private static byte[] Document(string member) => Encoding.UTF8.GetBytes($$"""
        {"schema": "perfeval/1", "kind": "standard", "id": "ours", "version": "1", "title": {"zh": "区", "en": "district"},
         "key": {"region": "510117", "years": {"from": 2025} }, "documents": [{"id": "d", "title": "办法"}], {{member}} }
        """);

    private static IndicatorAssignment.OfMany Many(int floor) => new($"共同{floor}") { Rule = Floor(floor) };

    private static ProportionRule Floor(int percent) => new(Ratio.Percent(percent));

    private static BandRule.Band Band(string range, int percent) => new(MeasureInterval.Parse(range), Award.Of(Ratio.Percent(percent)));

    private static Points? Scored(OverTargetPolicy policy, string actual) =>
        Score(SampleStandard.Plain with { OverTarget = SampleStandard.Of(policy) }, "产出", "≥100次", actual).Score;

    private static ScoredLine Score(
        EvaluationStandard standard, string level, string target, string actual, string? reason = null,
        EquatableList<IndicatorResult.ElementResult> elements = default)
    {
        var leaf = Leaf(level, "甲", target);
        return IndicatorScoring.Score(
            0, leaf, Result("甲", actual) with { DeviationReason = reason, Elements = elements }, null, standard, ScoringFacts.None);
    }

    private static IndicatorResult Result(string id, string actual) =>
        new() { IndicatorId = id, Actual = ActualReader.Read(actual, null, 2025, out _) };

    private static TargetValue TargetOf(string text) => TargetReader.Read(text, null, 2025, out _);

    private static IndicatorLeaf Leaf(string level, string name, string target) => new IndicatorTree(
    [
        new FirstLevelIndicator(level, default, [new SecondLevelIndicator("二级", [Indicator(name, TargetOf(target), Points.From(10))])]),
    ]).Leaves[0];

    private static ThirdLevelIndicator Indicator(string name, TargetValue target, Reported<Points> points) =>
        new() { Id = name, Name = name, Target = target, Points = points };
}

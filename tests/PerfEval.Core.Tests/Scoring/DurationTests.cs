using System.Linq;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Which way a duration without a sign is read: time taken is better short, time that lasts is better long.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("工期", "质量指标", "天", true)]
    [InlineData("响应时间", "质量指标", "小时", true)]
    [InlineData("办结时限", "数量指标", "个工作日", true)]
    [InlineData("平均等待时间", "社会效益指标", "分钟", true)]
    [InlineData("平均等待时长", "社会效益指标", "分钟/人", true)]
    [InlineData("审批周期", "质量指标", "个月", true)]
    [InlineData("项目建设", "时效指标", "年", true)]
    [InlineData("项目建设", "响应速度指标", "小时", true)]
    [InlineData("使用年限", "可持续影响指标", "年", false)]
    [InlineData("设备使用年限", "时效指标", "年", false)]
    [InlineData("质保期", "时效指标", "年", false)]
    [InlineData("免费服务期", "时效指标", "个月", false)]
    [InlineData("正常运行时间", "质量指标", "天", false)]
    [InlineData("培训天数", "数量指标", "天", false)]
    [InlineData("应急响应", "时效指标", "h", true)]
    [InlineData("抢修到场", "时效指标", "min", true)]
    [InlineData("公示时间", "时效指标", "天", false)]
    [InlineData("设备寿命", "时效指标", "年", false)]
    [InlineData("续航时间", "时效指标", "小时", false)]
    [InlineData("办理时限压缩", "时效指标", "天", false)]
    [InlineData("全天供水时间", "时效指标", "小时", false)]
    [InlineData("供水恢复时间", "时效指标", "小时", true)]
    [InlineData("按时间节点完成率", "时效指标", "%", false)]
    [InlineData("响应时间达标次数", "数量指标", "次", false)]
    public void A_duration_without_a_sign_is_read_by_what_it_measures(string name, string second, string unit, bool isTaken)
    {
        var line = Line(name, second, Bare(30, unit), Did(45, unit));
        Assert.Equal(isTaken ? "6.67" : "10", line.Score!.Value.ToString());
        Assert.Equal(isTaken, line.Assumptions.Any(assumption => assumption.Kind == AssumptionKind.DirectionOfDuration));
        Assert.Equal(isTaken ? Direction.LowerIsBetter : Direction.HigherIsBetter, line.Direction);
    }

    [Theory]
    [InlineData("响应时间", "", "小时", true)]
    [InlineData("工期（天）", "", "", true)]
    [InlineData("工期(天)", "", "", true)]
    [InlineData("办结数量", "", "件", false)]
    [InlineData("办结数量", "", "", false)]
    public void A_duration_may_have_its_unit_beside_the_name_or_with_the_actual_value(string name, string targetUnit, string unit, bool isTaken) =>
        Assert.Equal(isTaken ? Direction.LowerIsBetter : Direction.HigherIsBetter, Line(name, "产出", Bare(2, targetUnit), Did(3, unit)).Direction);

    [Fact]
    public void A_sign_or_a_printed_direction_says_more_than_the_words()
    {
        Assert.Equal("10", Line("工期", "时效指标", AtLeast(30, "天"), Did(45, "天")).Score.ToString());
        var printed = Indicator(Bare(30, "天"), name: "工期") with { PrintedDirection = Direction.HigherIsBetter };
        Assert.Equal("10", Scorer.Score(Tree(printed), [new IndicatorResult { IndicatorId = "a", Actual = Did(45, "天") }], null, SampleStandard.Plain).Lines[^1].Score.ToString());
    }

    [Fact]
    public void The_words_are_the_standards()
    {
        var policy = SampleStandard.Plain.Direction.Value;
        var none = SampleStandard.Plain with { Direction = SampleStandard.Of(policy with { Durations = new DirectionPolicy.DurationTerms([], [], [], []) }) };
        Assert.Equal(Direction.HigherIsBetter, Line("工期", "时效指标", Bare(30, "天"), Did(45, "天"), none).Direction);
        var own = SampleStandard.Plain with { Direction = SampleStandard.Of(policy with { Durations = new DirectionPolicy.DurationTerms(["候诊"], [], ["刻钟"], []) }) };
        Assert.Equal(Direction.LowerIsBetter, Line("候诊", "质量指标", Bare(2, "刻钟"), Did(3, "刻钟"), own).Direction);
    }

    private static ScoredLine Line(string name, string second, TargetValue target, ActualValue actual, EvaluationStandard? standard = null)
    {
        var tree = new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator(second, [Indicator(target, name: name)])])]);
        return Scorer.Score(tree, [new IndicatorResult { IndicatorId = "a", Actual = actual }], null, (standard ?? SampleStandard.Plain) with { ExecutionPoints = null }).Lines[0];
    }
}

using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Sheets;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Goals and what became of them, copied one line after the other: which line is of which half.</summary>
public sealed class GoalHalvesTests
{
    [Theory]
    [InlineData("目标1:造林1.2万亩,|目标2森林经营|目标3:防治|目标1:造林|目标2森林经营|目标3:防治", "---+++")]
    [InlineData("1.造林|2.经营|1.造林1.2万亩|2.经营16万亩", "--++")]
    [InlineData("（1）造林|（2）经营|（1）造林|（2）经营", "--++")]
    [InlineData("一、造林|1.整地|2.植苗|二、经营|一、造林|二、经营", "----++")]   // what is numbered below belongs to its goal
    [InlineData("①造林|②经营|①造林|②经营", "--++")]
    [InlineData("一是造林|二是经营|一是造林|二是经营", "--++")]
    [InlineData("目标1：造林|目标1：造林|目标2：经营|目标2：经营", "-+-+")]   // row by row
    [InlineData("目标1：造林|1.2万亩|目标1：造林|目标2：经营|目标2：经营", "--+-+")]
    [InlineData("1.造林|1.2万亩|2.经营|1.造林", "---+")]   // one has come to nothing
    [InlineData("1.造林|1.造林", "-+")]
    [InlineData("十、造林|一、造林", null)]
    [InlineData("1.造林|2.经营|3.防治", null)]   // one half alone
    [InlineData("1.造林|2.经营|1.造林|2.经营|1.造林|2.经营", null)]
    [InlineData("1.造林|1.造林|2.经营", null)]   // one of two, or one and then two
    [InlineData("1.造林|3.经营|1.造林|3.经营", null)]
    [InlineData("总体目标如下|1.造林|1.造林", null)]
    [InlineData("造林|经营", null)]
    [InlineData("1.2万亩|1.2万亩", null)]
    [InlineData("目标100%|目标100%", null)]
    public void The_numbers_tell_the_halves_apart_or_nothing_does(string lines, string? halves) =>
        Assert.Equal(halves, GoalHalves.Of(lines.Split('|')) is { } second ? string.Concat(second.Select(is2 => is2 ? '+' : '-')) : null);

    [Theory]
    [InlineData("造林1.2万亩|造林1.3万亩", "造林1.2万亩", "造林1.3万亩")]
    [InlineData("目标1:造林|目标1:造林1.3万亩", "目标1:造林", "目标1:造林1.3万亩")]
    [InlineData("1、造林|2、经营|1、造林1.3万亩|2、经营两片", "1、造林\n2、经营", "1、造林1.3万亩\n2、经营两片")]
    [InlineData("1、造林|2、经营", null, null)]   // two goals, and nothing about what became of them
    [InlineData("造林|经营|造林1.3万亩|经营两片", null, null)]
    public void In_a_text_of_one_cell_a_line_goals_are_read_where_that_is_settled_and_kept_where_it_is_not(string goals, string? expected, string? actual)
    {
        var form = FormSheet.ReadText($"""
            部门整体支出绩效自评表
            年度总体目标
            预期目标
            实际完成情况
            {goals.Replace('|', '\n')}
            一级指标
            二级指标
            三级指标
            年度指标值
            实际完成值
            分值
            得分
            产出指标
            数量指标
            造林面积
            1.2万亩
            1.3万亩
            90
            90
            """).Form!;

        var goal = form.Goals.SingleOrDefault();
        Assert.Equal((expected, actual), (goal?.Expected, goal?.Actual));
        Assert.Equal(expected is null, form.Remarks.Concat(form.UnreadHeads).Any(text => text.Contains(goals.Split('|')[0], System.StringComparison.Ordinal)));
        Assert.Equal("造林面积", Assert.Single(form.IndicatorRows).Name);
    }

    [Fact]
    public void Divisions_of_the_funds_beside_one_another_are_two_also_where_they_are_copied_line_by_line()
    {
        const string Text = """
            部门整体支出绩效自评表
            年度预算申请
            年初预算数
            全年预算数
            全年执行数
            年度资金总额
            100万元
            100万元
            90万元
            {0}
            其中：一般公共预算：60万元
            其中：基本支出：70万元
            政府性基金拨款：
            项目支出：30万元
            其他资金：40万元
            三级指标
            年度指标值
            实际完成值
            分值
            得分
            造林面积
            5亩
            5亩
            100
            100
            """;
        var table = FormReader.Read(FormSheet.ReadText(Text.Replace("{0}", "按收入性质分：\n按支出性质分：", System.StringComparison.Ordinal)).Form!).Report.Funding!;
        Assert.Equal(
            ["按收入性质分: 其中：一般公共预算 60万元、政府性基金拨款 、其他资金 40万元", "按支出性质分: 其中：基本支出 70万元、项目支出 30万元"],
            table.Classifications.Select(way => way.Name + ": " + string.Join('、', way.Lines.Select(line => line.Label + " " + line.FullYearBudget))));
        Assert.Empty(table.Sources);

        // two divisions by income: nothing says which line is of which
        var open = FormReader.Read(FormSheet.ReadText(Text.Replace("{0}", "按收入性质分：\n按资金来源分：", System.StringComparison.Ordinal)).Form!).Report.Funding!;
        Assert.DoesNotContain(open.Classifications, way => way.Lines.Any(line => line.Label.Contains("基本支出", System.StringComparison.Ordinal) && line.FullYearBudget.HasValue));
    }
}

using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Cells;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Goals, levels and their points where forms print them in other places than most.</summary>
public sealed class SheetGoalTests
{
    private const string SideFunds = "项目资金来源,中央(万元),本级(万元),合计(万元),执行数(万元),执行率\n,2,5.5,7.5,7.5,100%\n";
    private const string LeftFunds = "资金情况,年初预算数,全年预算数,全年执行数\n年度资金总额,100,100,90\n";
    private const string Rows = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,设备,10台,10台,100,100\n";

    [Theory]
    [InlineData(SideFunds, "项目年度目标,保障办公网络\n", "保障办公网络", null)]
    [InlineData(SideFunds, "项目年度目标,,保障办公网络\n实际完成情况,,网络正常\n", "保障办公网络", "网络正常")]
    [InlineData(LeftFunds, "年度总体目标：,\"1.修路5公里；\n2.架桥2座。\"\n目标完成情况：,修路6公里\n", "1.修路5公里；\n2.架桥2座。", "修路6公里")]
    [InlineData("", "（二）年度绩效目标,修路5公里\n", "修路5公里", null)]
    [InlineData(LeftFunds, "年度总体目标,预期目标,实际完成情况\n,修路,已修\n", "修路", "已修")]
    [InlineData(LeftFunds, "实际完成情况,已修\n", null, null)]   // of which goal nobody says
    [InlineData(LeftFunds, "其他资金,20\n", null, null)]
    public void A_goal_may_stand_beside_its_heading(string funds, string goal, string? expected, string? actual)
    {
        var form = FormSheet.ReadText(funds + goal + Rows).Form!;
        var read = form.Goals.SingleOrDefault();
        Assert.Equal((expected, actual), (read?.Expected, read?.Actual));
        Assert.DoesNotContain(form.FundingRows, row => row.Label!.Contains("目标", System.StringComparison.Ordinal) || row.FullYearBudget is { } cell && cell.Contains("网络", System.StringComparison.Ordinal));
        Assert.Equal("设备", Assert.Single(form.IndicatorRows).Name);
        Assert.Equal(form, FormWriter.Write(FormReader.Read(form)));
    }

    [Fact]
    public void In_a_table_without_third_levels_the_lowest_level_it_prints_names_the_row()
    {
        var form = FormSheet.ReadText(
            "一级指标,二级指标,评分标准,分值,得分\n项目管理13分,财务制度,有制度得3分,3,3\n,组织机构,有机构得2分,2,2\n"
            + Rows).Form!;

        Assert.Equal(["财务制度", "组织机构", "设备"], form.IndicatorRows.Select(row => row.Name));
        // control: where third levels are printed and left blank, nothing is put in their place
        Assert.Null(FormSheet.ReadText("一级指标,二级指标,三级指标,分值,得分\n项目管理,财务制度,,3,3\n").Form!.IndicatorRows[0].Name);
    }

    [Theory]
    [InlineData("产出指标（50分）", "产出指标", "50分")]
    [InlineData("产出指标40分", "产出指标", "40分")]
    [InlineData("项目决策２分", "项目决策", "2分")]
    [InlineData("效益指标30分)", "效益指标", "30分)")]
    [InlineData("产出指标12.5分", "产出指标", "12.5分")]
    [InlineData("产出指标满分40分", "产出指标满分40分", null)]
    [InlineData("每项2分", "每项2分", null)]
    [InlineData("产出指标1", "产出指标1", null)]
    [InlineData("2021年产出40分", "2021年产出40分", null)]
    [InlineData("40分", "40分", null)]
    [InlineData("产出指标40%", "产出指标40%", null)]
    public void Points_behind_the_name_of_a_first_level_are_its_points(string printed, string name, string? points) =>
        Assert.Equal((name, points?.TrimEnd(')')), LevelName.SplitLevel(printed));
}

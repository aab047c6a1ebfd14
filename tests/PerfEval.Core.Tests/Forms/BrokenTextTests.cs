using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Published;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Tables whose cells a copy broke over lines or ran together: read where words and numbers settle them, else told.</summary>
public sealed class BrokenTextTests
{
    private const string OneCellEach = """
        甲县林场整体支出绩效自评表
        年度预

        算申请

        (万元)
        年初
        预算数
        全年预算数
        全年
        执行数
        分值
        执行率
        得分
        年度资金总额
        100万元
        120万元
        90万元
        10
        75%
        7.5
        一级指标
        二级指标
        三级指标
        年度
        指标值
        实际
        完成值
        分值
        得分
        偏差原因
        分析及
        改进措施
        产出指标
        (50)
        数量
        指标
        造林面积
        2万亩
        2万亩
        30
        30
        育苗数
        5万株
        5万株
        20
        20
        ……
        效益指标
        40分)
        经济效
        益指标
        木材收入
        90%
        81%
        40
        36
        总分
        100
        93.5
        """;

    [Fact]
    public void Heads_and_levels_broken_over_lines_are_whole_again_and_every_row_is_read()
    {
        var form = FormSheet.ReadText(OneCellEach).Form!;

        var funds = Assert.Single(form.FundingRows);
        Assert.Equal(("100万元", "120万元", "90万元", "10", "75%", "7.5"), (funds.OpeningBudget, funds.FullYearBudget, funds.Executed, funds.Points, funds.Rate, funds.Score));
        Assert.Equal(
            ["产出指标(50) 数量指标 造林面积 2万亩 2万亩 30 30", "  育苗数 5万株 5万株 20 20", "  …… ", "效益指标40分) 经济效益指标 木材收入 90% 81% 40 36"],
            form.IndicatorRows.Select(row => row.Name == "……"
                ? $"{row.FirstLevel} {row.SecondLevel} {row.Name} {row.Target}"
                : $"{row.FirstLevel} {row.SecondLevel} {row.Name} {row.Target} {row.Actual} {row.Points} {row.Score}"));
        Assert.Equal(("100", "93.5"), (form.TotalPoints, form.TotalScore));
        Assert.Equal(3, FormReader.Read(form).Report.Rows.Count);
    }

    [Fact]
    public void Words_that_are_no_head_together_stay_apart()
    {
        var rows = FormSheet.ReadText("三级指标\n年度指标值\n实际完成值\n分值\n得分\n全年\n5次\n5次\n100\n100").Form!.IndicatorRows;

        Assert.Equal(("全年", "5次"), (rows[0].Name, rows[0].Target));
    }

    private const string Run = """
        2017 年部门整体支出绩效评价得分表 一级指 标 二级指标 三级指标 得分 部门决 策(25 分) 目标任务(15 分) 相关性(8 分)
        7 明确性(7 分)
        5 预算编制(10 分) 测算依据(10 分)
        9.5 综合管 理(30 分) 资金分配(30 分) 分配时限(30 分) 30
        〔摘录止〕
        """;

    [Fact]
    public void A_run_of_names_with_points_and_scores_is_rows_of_three_levels()
    {
        var form = FormSheet.ReadText(Run).Form!;

        Assert.Equal(
            ["部门决策(25分) 目标任务(15分) 相关性(8分) 7", "  明确性(7分) 5", " 预算编制(10分) 测算依据(10分) 9.5", "综合管理(30分) 资金分配(30分) 分配时限(30分) 30"],
            form.IndicatorRows.Select(row => $"{row.FirstLevel} {row.SecondLevel} {row.Name} {row.Score}"));
        var reading = FormReader.Read(form);
        Assert.Equal(["8", "7", "10", "30"], reading.Report.Rows.Select(row => row.Indicator.Points.ToString()));
        Assert.Equal([1, 2, 3, 4], reading.Report.Rows.Select((_, i) => form.IndicatorRows[i].Address!.Row));
        Assert.Empty(PublishedReader.Read(Run).Unread);
    }

    [Fact]
    public void A_name_goes_on_in_the_next_line()
    {
        var rows = FormSheet.ReadText(Run.Replace("明确性", "明确\n性", System.StringComparison.Ordinal)).Form!.IndicatorRows;

        Assert.Equal(["相关性(8分)", "明确性(7分)", "测算依据(10分)", "分配时限(30分)"], rows.Select(row => row.Name));
    }

    [Theory]
    [InlineData("一级指标 二级指标 三级指标 得分 甲(5 分) 5 乙(5 分) 5")]
    [InlineData("一级指标 二级指标 三级指标 得分 甲(5 分) 乙(5 分) 丙(5 分) 丁(5 分) 5 戊(5 分) 5 己(5 分) 5")]
    [InlineData("各部门 甲(5 分) 5 乙(5 分) 5 丙(5 分) 5")]
    public void A_run_that_does_not_hold_together_is_no_table(string text) => Assert.Empty(FormSheet.ReadText(text).Form?.IndicatorRows ?? default);
}

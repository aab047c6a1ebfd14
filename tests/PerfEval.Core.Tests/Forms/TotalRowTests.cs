using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Rows of totals under any name, in any column, with grade and score in one cell; which of several counts; and rows below a table that are none of it.</summary>
public sealed class TotalRowTests
{
    private const string Head = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因\n产出指标,数量指标,甲,≥5座,5座,50,50,\n效益指标,社会效益,乙,≥5人,5人,50,45,\n";

    [Theory]
    [InlineData("总分,,,,,100,95,", "100", "95", "")]
    [InlineData("自评总分,,,,,100,95,", "100", "95", "")]
    [InlineData("自评总得分,,,,,100,95,优", "100", "95", "优")]
    [InlineData("得分合计,,,,,100,95,", "100", "95", "")]
    [InlineData("自评得分,,,,,100,95,", "100", "95", "")]
    [InlineData("评价得分,,,,,100,95,", "100", "95", "")]
    [InlineData("综合得分,,,,,100,95,", "100", "95", "")]
    [InlineData("小计,,,,,100,95,", "100", "95", "")]
    [InlineData("合计,,,,,100,95,", "100", "95", "")]
    [InlineData("合计,,,,,90,90,\n总分,,,,,100,95,优", "100", "95", "优")]
    [InlineData("总分,,,,,100,95,优\n合计,,,,,90,90,", "100", "95", "优")]
    [InlineData("总分,,,,,100,94,\n自评总分,,,,,100,95,", "100", "95", "")]
    [InlineData("总分,,,,,100,94,\n总分,,,,,100,95,", "100", "95", "")]
    [InlineData("总分,,,,,,95,", "", "95", "")]
    [InlineData("总分,,,,,100,,", "100", "", "")]
    [InlineData("总分,,,,100,95,等级：优,", "100", "95", "优")]
    [InlineData("总分,,,,,100,95,等级：优", "100", "95", "优")]
    [InlineData("总分,100,95", "100", "95", "")]
    [InlineData("总分,,,,,,100,95", "100", "95", "")]
    [InlineData("总分,95", "", "95", "")]
    [InlineData("总分,100,,,,,95,", "100", "95", "")]
    [InlineData("总分,,,,,100,95分,评价等级:优秀", "100", "95", "优秀")]
    [InlineData("总分,,,,,100,\"自评得分：95分，等级：优\",", "100", "95", "优")]
    [InlineData("总分,,,,,100,\"95（优）\",", "100", "95", "优")]
    [InlineData("\"自评得分：95分，等级：优\"", "", "95", "优")]
    [InlineData("自评总分：95分,,,,,,,", "", "95", "")]
    [InlineData("总分：95,,,,,,等级：良好,", "", "95", "良好")]
    [InlineData("总分（100分）,,,,,,95,", "100", "95", "")]
    [InlineData("总分,,,,,满分100分,得分95分,", "100", "95", "")]
    [InlineData("总分,,,,,100,95%,", "100", "95", "")]
    [InlineData("自评得分,,,,,100,95,优\n财政评价得分,,,,,100,90,良", "100", "95", "优")]
    [InlineData("财政复核总分,,,,,100,90,良\n总分,,,,,100,95,优", "100", "95", "优")]
    [InlineData("主管部门评分,,,,,100,90,", "", "", "")]
    [InlineData("绩效评价综合总分,,,,,100,95,", "100", "95", "")]
    [InlineData("总分,,,,,/,95,", "", "95", "")]
    [InlineData("总分：100,自评得分：95,评价等级：优", "100", "95", "优")]
    [InlineData("自评得分：95,总分：100,评价等级：优", "", "95", "优")]
    [InlineData("综合评分,,,,,100,95,\n评定等级,,,,,,优,", "100", "95", "优")]
    [InlineData("总分,,,,,100,95,\n绩效自评结果,优,,,,,,", "100", "95", "优")]
    [InlineData("Total,,,,,100,95,", "100", "95", "")]
    [InlineData("TOTAL,,,,,100,95,", "100", "95", "")]
    [InlineData("Grand total,,,,,100,95,优", "100", "95", "优")]
    [InlineData("total score,,,,,100,95,", "100", "95", "")]
    [InlineData("Total：95,,,,,,,", "", "95", "")]
    [InlineData("绩效自评结果,优（≥90分）,自评得分,95", "", "95", "优")]
    [InlineData("自评等级,优（90-100分）,自评得分,95分", "", "95", "优")]
    [InlineData("自评得分,95,自评等级,优", "", "95", "优")]
    public void A_row_of_totals_is_read_whatever_it_is_called_and_wherever_its_numbers_stand(string rows, string points, string score, string grade)
    {
        var form = FormSheet.ReadText(Head + rows + "\n").Form!;
        var reading = FormReader.Read(form);
        var claims = reading.Report.Claims;
        Assert.Equal((points, score), (Value(claims.TotalPoints), Value(claims.TotalScore)));
        Assert.Equal(grade, claims.Grade.HasValue ? claims.Grade.Value : "");
        Assert.Equal(2, reading.Report.Goals[0].Tree.Leaves.Count);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.CellUnreadable || finding.Code == FindingCodes.SubtotalNotSum);
        Assert.Equal(form, FormWriter.Write(reading));

        static string Value(Core.Amounts.Reported<Core.Amounts.Points> cell) => cell.HasValue ? cell.Value.ToString() : "";
    }

    [Theory]
    [InlineData("100总分,,,,,100,95,", "100总分")]
    [InlineData("总分,,,,,100,95,", "")]
    public void A_number_in_the_label_of_a_total_is_kept(string row, string remark)
    {
        var form = FormSheet.ReadText(Head + row + "\n").Form!;
        Assert.Equal((remark, "95"), (string.Concat(form.Remarks), form.TotalScore));
    }

    [Fact]
    public void A_subtotal_in_English_is_no_total()
    {
        var form = FormSheet.ReadText(Head + "Subtotal,,,,,100,95,\n满意度指标,满意度,丙,≥1%,1%,10,9,\nTotal,,,,,110,104,\n").Form!;
        var reading = FormReader.Read(form);
        Assert.Equal((3, "104"), (reading.Report.Goals[0].Tree.Leaves.Count, reading.Report.Claims.TotalScore.ToString()));
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Fact]
    public void The_rows_that_do_not_count_are_kept_and_told()
    {
        var form = FormSheet.ReadText(Head + "合计,,,,,90,90,\n总分,,,,,100,95,优\n").Form!;
        Assert.Equal(["甲", "乙", null], form.IndicatorRows.Select(row => row.Name));
        Assert.Equal(("合计", "90", "90"), (form.IndicatorRows[2].FirstLevel, form.IndicatorRows[2].Points, form.IndicatorRows[2].Score));
        Assert.Contains(FormReader.Read(form).Findings, finding => finding.Code == FindingCodes.KeptAside);
    }

    [Fact]
    public void A_subtotal_among_others_is_no_total()
    {
        var form = FormSheet.ReadText(Head.Replace("效益指标,社会", "小计,,,,,50,50,\n效益指标,社会", System.StringComparison.Ordinal) + "小计,,,,,50,45,\n").Form!;
        var reading = FormReader.Read(form);
        Assert.True(reading.Report.Claims.TotalScore.IsBlank);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.SubtotalNotSum);
    }

    [Theory]
    [InlineData("填报人:某某,,,联系电话:123,,,,")]
    [InlineData("填表人：某某,,,,,填表日期：2023年1月,,")]
    [InlineData("注：本表由单位填报,,,,,,,")]
    [InlineData("单位负责人（签字）：,,,,,,,")]
    public void A_line_below_a_table_without_total_is_no_indicator(string line)
    {
        var form = FormSheet.ReadText(Head + line + "\n").Form!;
        Assert.Equal(2, form.IndicatorRows.Count);
        Assert.Single(form.Remarks);
    }

    [Theory]
    [InlineData("\"total_score\":\"自评得分：98分，等级：优\"", "98", "优")]
    [InlineData("\"total_score\":98,\"grade\":\"等级：优\"", "98", "优")]
    [InlineData("\"grade\":\"98分，优秀\"", "98", "优秀")]
    [InlineData("\"total_score\":\"98\",\"grade\":\"优\"", "98", "优")]
    [InlineData("\"total_score\":\"98左右还是99\"", "98左右还是99", "")]
    [InlineData("\"grade\":\"一等奖励\"", "", "一等奖励")]
    public void A_filed_total_says_what_its_words_say_or_nothing_is_read_of_it(string members, string score, string grade)
    {
        var form = PerfEvalJson.ReadForm(System.Text.Encoding.UTF8.GetBytes("{\"indicators\":[]," + members + "}")).Value;
        var reading = FormReader.Read(form);
        Assert.Equal(score, reading.Report.Claims.TotalScore is { HasValue: true, Value: var read } ? read.ToString() : reading.Report.Claims.TotalScore.ToString());
        Assert.Equal(grade, reading.Report.Claims.Grade is { HasValue: true, Value: var word } ? word : "");
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Fact]
    public void An_indicator_whose_name_ends_like_a_total_is_one_all_the_same()
    {
        var form = FormSheet.ReadText(Head + "满意度指标,满意度,第三方评价得分,,,10,9,\n总分,,,,,110,104,\n").Form!;
        var reading = FormReader.Read(form);
        Assert.Equal(3, reading.Report.Goals[0].Tree.Leaves.Count);
        Assert.Equal("104", reading.Report.Claims.TotalScore.ToString());
    }

    [Fact]
    public void Negative_points_are_told_in_every_place_that_holds_points()
    {
        var form = FormSheet.ReadText("资金来源,年初预算数,全年预算数,全年执行数,分值,得分\n年度资金总额,5,5,5,−10,10\n" + Head + "扣分项,扣分,丙,0,1,−5,−5,\n总分,,,,,−100,90,\n").Form!;
        var reading = FormReader.Read(form);
        Assert.Equal(["−10", "−5", "−100"], reading.Findings.Where(finding => finding.Code == FindingCodes.CellUnreadable).Select(Raw));
        Assert.Equal("−5", reading.Report.Goals[0].Tree.Leaves[2].Indicator.Points.ToString());

        static string Raw(Finding finding) => finding.Arguments.First(argument => argument.Name == "raw").Value.Render(Language.Chinese);
    }
}

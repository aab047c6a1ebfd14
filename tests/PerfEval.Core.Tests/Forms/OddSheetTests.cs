using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>What forms print where most do not: units among heads, heads nobody knows, notes between rows, a body beside its seal.</summary>
public sealed class OddSheetTests
{
    private const string Funds = "资金情况,年初预算数,全年预算数,全年执行数\n年度资金总额,1200000,1200000,1080000\n";
    private const string Rows = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,设备,10台,10台,100,100\n";

    [Theory]
    [InlineData("单位：元", AmountUnit.Yuan)]
    [InlineData("（金额单位：元）", AmountUnit.Yuan)]
    [InlineData("千元", AmountUnit.QianYuan)]
    [InlineData("说法", AmountUnit.WanYuan)]   // control: a head nobody knows is no unit, and 万元 is assumed
    public void A_unit_among_the_heads_is_that_of_the_table(string head, AmountUnit unit)
    {
        var reading = FormReader.Read(FormSheet.ReadText(Funds.Replace("全年执行数\n", "全年执行数," + head + "\n", System.StringComparison.Ordinal) + Rows).Form!);
        Assert.Equal(unit, reading.Report.Funding!.AmountUnit);
        Assert.Equal(Money.From(1_200_000, unit), reading.Report.Funding.Total!.FullYearBudget.Value);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.ColumnNotRecognised);
    }

    [Fact]
    public void Heads_in_three_rows_are_joined_though_one_of_them_is_known_to_nobody()
    {
        var form = FormSheet.ReadText(
            "绩效指标,,,指标值,,,完成情况,,自评,\n一级指标,二级指标,三级指标,符号,数值,单位,完成值,核验方式,分值,得分\n,,,,,,,,（A）,（B）\n"
            + "产出指标,数量指标,编织袋,≥,50000,条,52000,现场,100,100\n").Form!;

        var row = Assert.Single(form.IndicatorRows);
        Assert.Equal(("编织袋", "≥", "50000", "条"), (row.Name, row.TargetSign, row.TargetNumber, row.TargetUnit));
        Assert.Equal(("52000", "100", "100"), (row.Actual, row.Points, row.Score));
        Assert.Equal(["完成情况／核验方式"], form.UnreadHeads);
    }

    [Fact]
    public void A_row_of_words_below_heads_is_no_row_of_heads()
    {
        var form = FormSheet.ReadText("一级指标,二级指标,三级指标,指标值,完成值,分值,得分\n产出指标,质量指标,服务,优良,良好,,\n").Form!;
        Assert.Equal("服务", Assert.Single(form.IndicatorRows).Name);
    }

    [Theory]
    [InlineData("（备注：含支流2公里）")]
    [InlineData("注：含支流")]
    [InlineData("(说明:不含捐赠)")]
    public void A_note_between_two_rows_is_no_level(string note)
    {
        var form = FormSheet.ReadText(Rows.Replace("100,100", "50,50", System.StringComparison.Ordinal) + note + "\n,质量指标,合格率,≥98%,99%,50,50\n").Form!;
        Assert.Equal(["设备", "合格率"], form.IndicatorRows.Select(row => row.Name));
        Assert.Contains(note, form.Remarks);
        Assert.Equal("产出指标", FormReader.Read(form).Report.Rows[1].Leaf.First.Name);
    }

    [Fact]
    public void A_text_among_the_funds_is_no_source_and_the_opening_budget_has_one_more_name()
    {
        var form = FormSheet.ReadText(
            "资金情况,年初数,调整后预算数,决算数\n合计,100,100,90\n年度主要任务,任务一：改扩建学校；任务二：教师培训\n其他资金,约十万元\n" + Rows).Form!;

        Assert.Equal(["合计", "其他资金"], form.FundingRows.Select(row => row.Label));
        Assert.Equal("100", form.FundingRows[0].OpeningBudget);
        Assert.Contains("年度主要任务 任务一：改扩建学校；任务二：教师培训", form.Remarks);
    }

    [Theory]
    [InlineData("预算执行率,,,100%,98%,10,9.8", "预算执行率")]
    [InlineData("产出指标,,,100%,98%,10,9.8", null)]   // control: a level without a name stays without
    public void A_rate_over_all_three_levels_is_named_by_its_cell(string row, string? name) =>
        Assert.Equal(name, FormSheet.ReadText(Rows.Replace("100,100", "90,90", System.StringComparison.Ordinal) + row + "\n").Form!.IndicatorRows[1].Name);

    [Fact]
    public void A_number_of_rows_is_known_and_a_total_is_read_whatever_stands_over_its_name()
    {
        var form = FormSheet.ReadText(
            "序号,类别,三级指标,指标值,完成值,分值,得分\n1,产出,设备,10台,10台,90,90\n总计,,,,,90,90\n自评总得分：99.8,,,等级：优秀,,,\n").Form!;

        Assert.Equal("设备", form.IndicatorRows[0].Name);
        Assert.Equal(["类别"], form.UnreadHeads);
        var claims = FormReader.Read(form).Report.Claims;
        Assert.Equal(("99.8", "优秀"), (claims.TotalScore.Value.ToString(), claims.Grade.Value));
    }

    [Theory]
    [InlineData("某县文旅局（盖章）", "某县文旅局")]
    [InlineData("某镇人民政府(公章)", "某镇人民政府")]
    [InlineData("项目负责人（盖章）", null)]
    [InlineData("填报单位（盖章）", null)]
    [InlineData("项目支出绩效自评表（盖章）", null)]
    [InlineData("某县文旅局（公示稿）", null)]
    public void A_body_beside_the_place_of_its_seal_is_the_unit(string text, string? unit) =>
        Assert.Equal(unit, FormSheet.ReadText("项目支出绩效自评表\n" + text + ",,2022年\n" + Funds + Rows).Form!.Unit);
}

using PerfEval.Core.Forms.Cells;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Targets in the language forms write them, text by text. The fiscal year is 2022.</summary>
public sealed class TargetReaderTests
{
    [Theory]
    [InlineData("≥95%", "quantity ≥95 [%]")]
    [InlineData(">=21933人", "quantity ≥21933 [人]")]
    [InlineData("≧735人次", "quantity ≥735 [人次]")]
    [InlineData("＞=100%", "quantity ≥100 [%]")]
    [InlineData("⩾ 50 个", "quantity ≥50 [个]")]
    [InlineData("≦10次", "quantity ≤10 [次]")]
    [InlineData("<=5300元/户", "quantity ≤5300 [元/户]")]
    [InlineData("＜5%", "quantity <5 [%]")]
    [InlineData("﹥3次", "quantity >3 [次]")]
    [InlineData("═100%", "quantity =100 [%]")]
    [InlineData("﹦72890元", "quantity =72890 [元]")]
    [InlineData("＝8个", "quantity =8 [个]")]
    [InlineData("≥100百分比", "quantity ≥100 [%]")]
    [InlineData("９５％", "quantity 95 [%]")]
    [InlineData("100.00%", "quantity 100 [%]")]
    [InlineData("不少于12种", "quantity ≥12 [种]")]
    [InlineData("不低于90%", "quantity ≥90 [%]")]
    [InlineData("不超过30万元", "quantity ≤30 [万元]")]
    [InlineData("控制在5%以内", "quantity ≤5 [%]")]
    [InlineData("至少2次", "quantity ≥2 [次]")]
    [InlineData("98%以上", "quantity ≥98 [%]")]
    [InlineData("90%（含）以上", "quantity ≥90 [%]")]
    [InlineData("3起以下", "quantity ≤3 [起]")]
    [InlineData("5个工作日内", "quantity ≤5 [个工作日]")]
    [InlineData("大于等于80%", "quantity ≥80 [%]")]
    [InlineData("超过80%", "quantity >80 [%]")]
    [InlineData("满意度≥95%", "quantity ≥95 [%]")]
    [InlineData("验收合格率100%", "quantity 100 [%]")]
    [InlineData("覆盖率达95%以上", "quantity ≥95 [%]")]
    [InlineData("完成50个", "quantity 50 [个]")]
    [InlineData("550万粒", "quantity 550 [万粒]")]
    [InlineData("1,143.81万元", "quantity 1143.81 [万元]")]
    [InlineData("530元/人*月", "quantity 530 [元/人*月]")]
    [InlineData("19706391元/人*月", "quantity 19706391 [元/人*月]")]
    [InlineData("20221230元", "quantity 20221230 [元]")]
    [InlineData("0起", "quantity 0 [起]")]
    [InlineData("-5%", "quantity -5 [%]")]
    [InlineData("(5)%", "quantity -5 [%]")]
    [InlineData("约100人", "quantity 100 [人]")]
    [InlineData("100人左右", "quantity 100 [人]")]
    [InlineData("百分之百", "quantity 100 [%]")]
    [InlineData("±10%", "range -10..10 [%]")]
    [InlineData("100±5", "range 95..105 []")]
    [InlineData("80%-90%", "range 80..90 [%]")]
    [InlineData("80-90%", "range 80..90 [%]")]
    [InlineData("3～5个", "range 3..5 [个]")]
    [InlineData("3至5次", "range 3..5 [次]")]
    public void A_number_is_read_with_its_sign_and_unit(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("12月底前", "deadline 2022-12")]
    [InlineData("12月底之前完成", "deadline 2022-12")]
    [InlineData("9月前", "deadline 2022-09")]
    [InlineData("2021年12月完成", "deadline 2021-12")]
    [InlineData("2022年12月30日", "deadline 2022-12-30")]
    [InlineData("完成时间为2022年12月30日", "deadline 2022-12-30")]
    [InlineData("2022.12.30", "deadline 2022-12-30")]
    [InlineData("2022-12-30", "deadline 2022-12-30")]
    [InlineData("2022/1/5前", "deadline 2022-01-05")]
    [InlineData("20221230", "deadline 2022-12-30")]
    [InlineData("12月31日前", "deadline 2022-12-31")]
    [InlineData("年底前完成", "deadline 2022-12")]
    [InlineData("2022年底", "deadline 2022-12")]
    [InlineData("第三季度", "deadline 2022-09")]
    [InlineData("次年3月底前", "deadline 2023-03")]
    [InlineData("11月底完成100%", "deadline 2022-11")]
    [InlineData("2022年1月-12月", "deadline 2022-12")]
    [InlineData("1-12月", "deadline 2022-12")]
    [InlineData("2022年6月底前,2022年11月底前", "deadline 2022-11")]
    public void A_date_is_a_deadline_and_a_month_without_a_year_is_the_fiscal_years(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("一")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("不适用")]
    public void A_crossed_out_cell_does_not_apply(string text) => Assert.Equal("notApplicable", Read(text));

    [Theory]
    [InlineData("严格执行相关制度规定")]
    [InlineData("完成1部宣传片,2套方案")]
    [InlineData("在项目计划完成时间内完成")]
    [InlineData("效果明显")]
    [InlineData("完成")]
    [InlineData("每月10日前发放")]
    [InlineData("近3年无事故")]
    [InlineData("2020-2022")]
    [InlineData("10-5")]
    [InlineData("≤95%以上")]
    public void Anything_else_is_wording(string text) => Assert.Equal("wording", Read(text));

    [Theory]
    [InlineData("工5%")]
    [InlineData("^80%")]
    [InlineData("5=50%")]
    [InlineData("M.8万元")]
    [InlineData("1OO%")]
    [InlineData("2 50")]
    [InlineData("2月30日")]
    public void Damaged_text_is_kept_and_reported(string text)
    {
        var target = TargetReader.Read(text, null, 2022, out var problem);
        Assert.Equal("wording", CasePage.Typed(target));
        Assert.Equal(text, target.Text);
        Assert.Equal("PE9001", problem!.Code.ToString());
    }

    [Fact]
    public void Several_dates_are_said()
    {
        _ = TargetReader.Read("6月底前、11月底前", null, 2022, out var problem);
        Assert.Equal("PE9006", problem!.Code.ToString());
        _ = TargetReader.Read("1月至12月", null, 2022, out problem);
        Assert.Null(problem);
    }

    [Fact]
    public void A_month_of_no_year_is_kept_and_reported()
    {
        Assert.Equal("wording", CasePage.Typed(TargetReader.Read("12月底前", null, null, out var problem)));
        Assert.Equal("PE9001", problem!.Code.ToString());
    }

    [Theory]
    [InlineData("-0.300000152587891", "-0.3")]
    [InlineData("0.0900000762939453", "0.09")]
    [InlineData("9.899999999999999", "9.9")]
    public void A_leftover_of_binary_arithmetic_is_named_and_not_mended(string text, string meant)
    {
        Assert.Equal("wording", CasePage.Typed(TargetReader.Read(text, null, 2022, out var problem)));
        Assert.Equal(("PE9003", meant), (problem!.Code.ToString(), problem.Proposal));
    }

    [Fact]
    public void A_long_number_that_is_near_nothing_short_is_no_leftover()
    {
        _ = TargetReader.Read("0.123456789012", null, 2022, out var problem);
        Assert.Equal("PE9001", problem!.Code.ToString());
    }

    [Fact]
    public void A_unit_column_serves_a_number_without_a_unit_of_its_own()
    {
        Assert.Equal("quantity 90 [%]", CasePage.Typed(TargetReader.Read("90", "%", 2022, out _)));
        Assert.Equal("quantity 90 [次]", CasePage.Typed(TargetReader.Read("90次", "%", 2022, out _)));
        Assert.Equal("quantity 90 []", CasePage.Typed(TargetReader.Read("90", "/", 2022, out _)));
    }

    private static string Read(string text) => CasePage.Typed(TargetReader.Read(text, null, 2022, out _));
}

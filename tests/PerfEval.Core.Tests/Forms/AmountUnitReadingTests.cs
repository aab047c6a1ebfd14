using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>The unit a form prints, and amounts in units of their own.</summary>
public sealed class AmountUnitReadingTests
{
    [Theory]
    [InlineData(null, AmountUnit.WanYuan, 9_000_000_000)]
    [InlineData("元", AmountUnit.Yuan, 900_000L)]
    [InlineData("千元", AmountUnit.QianYuan, 900_000_000L)]
    [InlineData("百元", AmountUnit.BaiYuan, 90_000_000L)]
    [InlineData("人民币万元", AmountUnit.WanYuan, 9_000_000_000)]
    [InlineData("万元/人民币", AmountUnit.WanYuan, 9_000_000_000)]
    [InlineData("人民币/元", AmountUnit.Yuan, 900_000L)]
    [InlineData("单位：人民币·千元", AmountUnit.QianYuan, 900_000_000L)]
    [InlineData("万元/人", null, null)]
    [InlineData("（百万元）", AmountUnit.BaiWanYuan, 900_000_000_000)]
    [InlineData("單位：萬元", null, null)]
    [InlineData("单位：萬元", AmountUnit.WanYuan, 9_000_000_000)]
    [InlineData("千美元", null, null)]
    [InlineData("美元", null, null)]
    [InlineData("万元、元", null, null)]
    [InlineData("亿", AmountUnit.YiYuan, 90_000_000_000_000)]
    public void An_amount_stands_in_the_unit_the_form_prints_or_is_unreadable(string? unit, AmountUnit? expected, long? fen)
    {
        var reading = FormReader.Read(Form(unit, "9000"));
        var executed = reading.Report.Funding!.Total!.Executed;

        Assert.Equal(fen, executed.TryGetValue(out var money) ? money.Fen : null);
        Assert.Equal(expected ?? AmountUnit.WanYuan, reading.Report.Funding.AmountUnit);
        Assert.Equal(expected is null, reading.Findings.Any(f => f.Code == FindingCodes.CellUnreadable && f.Place == Place.Report.Then(ReportPart.Funding)));
        Assert.Equal(expected is null ? ReportedKind.Unreadable : ReportedKind.Value, executed.Kind);
    }

    [Fact]
    public void A_cell_with_a_unit_of_its_own_is_read_under_any_head() =>
        Assert.Equal(Money.FromWanYuan(9000), FormReader.Read(Form("美元", "9000万元")).Report.Funding!.Total!.Executed.Value);

    [Theory]
    [InlineData("万元/人民币")]
    [InlineData("人民币万元")]
    [InlineData("万元（人民币）")]
    public void A_unit_column_may_name_the_currency(string unit)
    {
        var read = MeasureCell.ColumnUnit(unit);
        Assert.True(read.ConvertsTo(MeasureUnit.Of("元")));
        Assert.Equal(Measure.Of(5, MeasureUnit.Of("万元")).BaseMillionths, Measure.Of(5, read).BaseMillionths);
        Assert.Null(MeasureCell.UnitProblem(unit));
    }

    [Theory]
    [InlineData("5千元", "0.5万元")]
    [InlineData("5百万元", "500万元")]
    [InlineData("5百万", "500万元")]
    [InlineData("2千万", "2000万元")]
    [InlineData("1十亿元", "100000万元")]
    [InlineData("3萬元", "3万元")]
    [InlineData("3億", "30000万元")]
    [InlineData("人民币5万元", "5万元")]
    [InlineData("5万元人民币", "5万元")]
    [InlineData("5万元（人民币）", "5万元")]
    [InlineData("1.5E+02", "150万元")]
    public void An_amount_may_name_its_unit(string text, string expected) =>
        Assert.Equal(expected, ReportedCell.Amount(text, AmountUnit.WanYuan, out _).Value.ToString());

    [Theory]
    [InlineData("5美元")]
    [InlineData("5千美元")]
    [InlineData("5千")]
    [InlineData("5万万")]
    [InlineData("5元/人")]
    [InlineData("0,500")]
    [InlineData("1,00")]
    [InlineData("币5")]
    [InlineData("5万²")]
    [InlineData("5½")]
    [InlineData("约5万元以上")]
    public void An_amount_in_another_unit_is_unreadable(string text)
    {
        Assert.Equal(ReportedKind.Unreadable, ReportedCell.Amount(text, AmountUnit.WanYuan, out var problem).Kind);
        Assert.NotNull(problem);
    }

    private static FiledForm Form(string? unit, string executed) => new()
    {
        AmountUnit = unit,
        FundingRows = [new FiledFundingRow { Label = "年度资金总额", FullYearBudget = "10000", Executed = executed }],
    };
}

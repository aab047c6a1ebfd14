using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>The unit of the amounts: printed in one place, in several that agree, in several that do not, in none.</summary>
public sealed class FormAmountUnitTests
{
    private const string Table = "三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,100,100\n";

    [Theory]
    [InlineData("项目支出绩效自评表（单位：元）\n", "项目资金,年初预算数,全年预算数,全年执行数", "元", "")]
    [InlineData("单位：千元\n", "项目资金,年初预算数,全年预算数,全年执行数", "千元", "")]
    [InlineData("金额单位,百元\n", "项目资金,年初预算数,全年预算数,全年执行数", "百元", "")]
    [InlineData("（单位：万元）\n", "项目资金,年初预算数,全年预算数,全年执行数", "万元", "")]
    [InlineData("", "项目资金（亿元）,年初预算数,全年预算数,全年执行数", "亿元", "")]
    [InlineData("", "项目资金,年初预算数（千元）,全年预算数（千元）,全年执行数（千元）", "千元", "")]
    [InlineData("", "项目资金,年初预算数（单位：人民币元）,全年预算数(单位:元),全年执行数(元)", "元", "")]
    [InlineData("金额单位,万元\n", "项目资金（万元）,年初预算数,全年预算数,全年执行数", "万元", "")]
    [InlineData("单位,县水利局,金额单位,元\n", "项目资金,年初预算数,全年预算数,全年执行数", "元", "")]
    [InlineData("项目支出绩效自评表（单位：千元、人）\n", "项目资金,年初预算数,全年预算数,全年执行数", "千元", "")]
    [InlineData("单位：元、%\n", "项目资金,年初预算数,全年预算数,全年执行数", "元", "")]
    [InlineData("单位：万\n", "项目资金,年初预算数,全年预算数,全年执行数", "万元", "")]
    [InlineData("单位：元（保留两位小数）\n", "项目资金,年初预算数,全年预算数,全年执行数", "元", "")]
    [InlineData("", "项目资金,年初预算数/千元,全年预算数/千元,全年执行数/千元", "千元", "")]
    [InlineData("", "项目资金,年初预算数 单位：元,全年预算数 单位：元,全年执行数 单位：元", "元", "")]
    [InlineData("", "项目资金,年初预算数万元,全年预算数万元,全年执行数万元", "万元", "")]
    [InlineData("", "项目资金,年初预算数,全年预算数（元）,全年执行数", "元", "PE9014")]
    [InlineData("", "项目资金,年初预算数,全年预算数,全年执行数", "万元", "PE9014")]
    public void Amounts_are_read_in_the_unit_printed(string heads, string header, string unit, string told)
    {
        var reading = Read(heads, header);
        foreach (var cell in new[] { reading.Report.Funding!.Total!.OpeningBudget, reading.Report.Funding.Total.FullYearBudget, reading.Report.Funding.Total.Executed })
        {
            Assert.Equal(Core.Amounts.Money.Parse("1200" + unit), cell.Value);
        }

        Assert.Equal(told, Told(reading));
    }

    [Theory]
    [InlineData("", "项目资金,年初预算数（万元）,全年预算数（万元）,全年执行数（元）", "万元", "元")]
    [InlineData("项目支出绩效自评表（单位：元）\n", "项目资金,年初预算数（万元）,全年预算数（万元）,全年执行数", "万元", "元")]
    [InlineData("金额单位,元\n", "项目资金,年初预算数,全年预算数,全年执行数（千元）", "元", "千元")]
    [InlineData("金额单位,元\n", "项目资金（万元）,年初预算数,全年预算数,全年执行数", "万元", "万元")]
    public void Units_that_differ_hold_for_their_own_columns_and_are_told(string heads, string header, string budget, string executed)
    {
        var reading = Read(heads, header);
        var total = reading.Report.Funding!.Total!;
        Assert.Equal((Core.Amounts.Money.Parse("1200" + budget), Core.Amounts.Money.Parse("1200" + executed)), (total.FullYearBudget.Value, total.Executed.Value));
        Assert.Equal("PE9014", Told(reading));
        Assert.Equal(Severity.Warning, reading.Findings.First(finding => finding.Code == FindingCodes.AmountUnitDoubtful).Severity);
    }

    [Theory]
    [InlineData("金额单位,美元\n", "项目资金,年初预算数,全年预算数,全年执行数")]
    [InlineData("金额单位,千美元\n", "项目资金,年初预算数,全年预算数,全年执行数")]
    [InlineData("", "项目资金（万港元）,年初预算数,全年预算数,全年执行数")]
    [InlineData("项目支出绩效自评表（单位：元）\n金额单位,万元\n", "项目资金,年初预算数,全年预算数,全年执行数")]
    public void A_unit_nobody_knows_or_two_that_contradict_leave_the_amounts_unread(string heads, string header)
    {
        var reading = Read(heads, header);
        Assert.All(
            [reading.Report.Funding!.Total!.OpeningBudget, reading.Report.Funding.Total.FullYearBudget, reading.Report.Funding.Total.Executed],
            cell => Assert.Equal(Core.Amounts.ReportedKind.Unreadable, cell.Kind));
        Assert.NotEqual("", Told(reading));
    }

    [Fact]
    public void A_unit_is_assumed_only_where_a_cell_has_none_of_its_own()
    {
        var form = new FiledForm { FundingRows = [new FiledFundingRow { Label = "年度资金总额", FullYearBudget = "100万元", Executed = "900000元" }] };
        Assert.DoesNotContain(FormReader.Read(form).Findings, finding => finding.Code == FindingCodes.AmountUnitDoubtful);
        var bare = form with { FundingRows = [form.FundingRows[0] with { Executed = "90" }] };
        Assert.Contains(FormReader.Read(bare).Findings, finding => finding.Code == FindingCodes.AmountUnitDoubtful);
    }

    private static FormReading Read(string heads, string header)
    {
        var form = FormSheet.ReadText(heads + header + ",分值,得分\n年度资金总额,1200,1200,1200,10,10\n" + Table).Form!;
        var reading = FormReader.Read(form);
        Assert.Equal(form, FormWriter.Write(reading));
        return reading;
    }

    private static string Told(FormReading reading) => string.Join(
        ' ', reading.Findings.Where(finding => finding.Code == FindingCodes.AmountUnitDoubtful || finding.Code == FindingCodes.CellUnreadable).Select(f => f.Code.ToString()).Distinct());
}

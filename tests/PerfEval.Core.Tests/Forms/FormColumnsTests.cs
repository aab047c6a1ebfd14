using System.Linq;
using System.Text;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Which columns a form prints is known from its heads, or from the members of its rows.</summary>
public sealed class FormColumnsTests
{
    private const string Sheet = "项目资金,年初预算数,全年预算数,全年执行数\n年度资金总额,100,100,\n"
        + "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值\n产出指标,数量指标,甲,≥5座,,50\n";

    [Fact]
    public void The_heads_of_a_sheet_are_its_columns_filled_in_or_not()
    {
        var columns = FormReader.Read(FormSheet.ReadText(Sheet).Form!).Columns;
        Assert.Equal([FormColumn.FundingLabel, FormColumn.OpeningBudget, FormColumn.FullYearBudget, FormColumn.Executed], columns.Funding);
        Assert.Equal(
            [FormColumn.FirstLevel, FormColumn.SecondLevel, FormColumn.Name, FormColumn.Target, FormColumn.Actual, FormColumn.Points],
            columns.Indicators);
    }

    [Theory]
    [InlineData("\"l3\":\"甲\",\"actual_text\":null", true)]
    [InlineData("\"l3\":\"甲\",\"actual_text\":\"5座\"", true)]
    [InlineData("\"l3\":\"甲\"", false)]
    public void A_member_of_any_row_is_a_column_printed_and_an_absent_one_is_not(string row, bool isPrinted)
    {
        var columns = Read("{\"funds\":[{\"label\":\"合计\",\"executed\":null}],\"indicators\":[{\"l3\":\"乙\"},{" + row + "}]}").Columns;
        Assert.Equal(isPrinted, columns.Indicators.Contains(FormColumn.Actual));
        Assert.Equal([FormColumn.FundingLabel, FormColumn.Executed], columns.Funding);
    }

    [Fact]
    public void The_columns_of_one_document_are_not_those_of_the_next()
    {
        _ = Read("{\"indicators\":[{\"l3\":\"甲\",\"score\":1}]}");
        Assert.Equal([FormColumn.Name], Read("{\"indicators\":[{\"l3\":\"乙\"}]}").Columns.Indicators);
    }

    [Fact]
    public void A_form_that_does_not_say_what_it_prints_may_print_every_column() =>
        Assert.Contains(FormColumn.Actual, FormReader.Read(new FiledForm { IndicatorRows = [new FiledIndicatorRow { Name = "甲" }] }).Columns.Indicators);

    private static FormReading Read(string json) => FormReader.Read(PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes(json)).Value);
}

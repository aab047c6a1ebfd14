using System;
using PerfEval.Core.Findings;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Workbooks;

/// <summary>Which sheet of a workbook is the form.</summary>
public sealed class SheetChoiceTests
{
    private static readonly string[] Head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
    private static readonly string[] Row = ["产出指标", "数量指标", "维修水库", "≥5座", "5座", "90", "90"];

    [Fact]
    public void The_self_evaluation_is_read_and_the_other_papers_are_named()
    {
        var document = Reading.Document(new Book()
            .Sheet("填表说明", Book.Rows(["请填写自评表。"]))
            .Sheet("绩效目标申报表", Form("项目支出绩效目标申报表"))
            .Sheet("执行监控", Form("绩效目标执行监控表"))
            .Sheet("Sheet4", Form("项目支出绩效自评表"))
            .Sheet("字典", Book.Rows(["优"]), "hidden")
            .ToBytes());

        Assert.Equal("Sheet4", document.Grid!.Name);
        var note = Assert.Single(document.Notes);
        Assert.Contains("读取的是“Sheet4”，没有读取：填表说明、绩效目标申报表、执行监控、字典（隐藏）", note.What(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("自评表", "目标表")]
    [InlineData("绩效目标自评表", "绩效目标表")]
    [InlineData("2022年度自评", "自评表填表说明")]
    [InlineData("项目自评", "自评汇总")]
    [InlineData("Sheet1", "绩效监控")]
    public void A_name_decides_wherever_the_sheet_stands(string form, string other)
    {
        var (first, second) = (Form("项目支出表"), Form("项目支出表"));

        Assert.Equal(form, Reading.Grid(new Book().Sheet(form, first).Sheet(other, second).ToBytes()).Name);
        Assert.Equal(form, Reading.Grid(new Book().Sheet(other, second).Sheet(form, first).ToBytes()).Name);
    }

    [Theory]
    [InlineData("附件2：项目支出绩效自评表", "附件1：项目支出绩效目标申报表")]
    [InlineData("附件2 项目支出绩效自评表", "附件1-1")]
    [InlineData("附表二、2022年度项目支出绩效自评表", "附件3：项目支出表")]
    public void A_title_that_begins_with_the_number_of_its_annex_is_a_title(string form, string other)
    {
        var bytes = new Book().Sheet("Sheet1", Form(other)).Sheet("Sheet2", Form(form)).ToBytes();

        Assert.Equal("Sheet2", Reading.Grid(bytes).Name);
    }

    [Fact]
    public void Of_two_forms_the_first_that_is_shown_is_read_and_the_other_is_said_to_be_one_too()
    {
        var document = Reading.Document(new Book()
            .Sheet("旧自评表", Form("项目支出绩效自评表"), "hidden")
            .Sheet("水利自评表", Form("项目支出绩效自评表"))
            .Sheet("农业自评表", Form("项目支出绩效自评表"))
            .ToBytes());

        Assert.Equal("水利自评表", document.Grid!.Name);
        Assert.Contains("旧自评表（也是自评表）（隐藏）、农业自评表（也是自评表）", document.Notes[0].What(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_only_called_so_gives_way_to_one_that_is_a_form()
    {
        var bytes = new Book().Sheet("自评", Book.Rows(["见下一张"])).Sheet("附表", Form("项目支出绩效自评表")).ToBytes();

        Assert.Equal("附表", Reading.Grid(bytes).Name);
    }

    [Fact]
    public void A_sheet_that_is_beyond_the_limits_does_not_keep_the_form_from_being_read()
    {
        var bytes = new Book().Sheet("台账", $"<row r=\"9\">{Book.Text("XFE9", "远")}</row>").Sheet("表二", Form("项目支出表")).ToBytes();

        Assert.Equal("表二", Reading.Grid(bytes).Name);
    }

    [Fact]
    public void A_sheet_that_is_asked_for_is_read_whatever_it_is()
    {
        var bytes = new Book().Sheet("自评表", Form("项目支出绩效自评表")).Sheet("申报表", Form("申报表")).ToBytes();

        Assert.Equal("申报表", Reading.Grid(bytes, " 申报表 ").Name);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_answered_with_those_that_are()
    {
        var problem = Reading.Problem(new Book().Sheet("自评表", Form("x")).Sheet("说明", "").ToBytes(), "自评");

        Assert.Contains("“自评”", problem.What.Chinese, StringComparison.Ordinal);
        Assert.Contains("自评表、说明", problem.Remedy.Chinese, StringComparison.Ordinal);
    }

    private static string Form(string title) => Book.Rows([title], Head, Row);
}

using System;
using System.Linq;
using PerfEval.Cli.Tests.Layout;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class WhichStandardTests
{
    [Theory]
    [InlineData("湖南株洲")]
    [InlineData("湖南省株洲市")]
    [InlineData("430200")]
    public void A_region_is_asked_for_by_name_or_code_and_the_answer_says_why(string region)
    {
        var answer = Tool.Run("standards", "--region", region, "--year", "2020", "--kind", "department");
        var table = Assert.Single(Eye.Tables(answer.Output));

        Assert.Equal(0, answer.ExitCode);
        Assert.True(Eye.IsAligned(table));
        Assert.Contains("条件：不说明表样，湖南省株洲市 430200，2020 年度", answer.Lines);
        Assert.Contains(table, line => line.StartsWith("| 部门整体支出 | hunan-department-2020 |", StringComparison.Ordinal));
        Assert.Contains("它是湖南省 2020 年度部门整体支出的默认标准。", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_kind_both_are_answered()
    {
        var answers = Tool.Run("standards", "--region", "湖南", "--year", "2020", "--format", "json").Json["answers"]!.AsArray();

        Assert.Equal(["department", "project"], answers.Select(answer => answer!["kind"]!.GetValue<string>()));
        Assert.Equal(["hunan-department-2020", "national-project-2020"], answers.Select(answer => answer!["standard"]!["id"]!.GetValue<string>()));
        Assert.Equal(["byDefault", "byDefault"], answers.Select(answer => answer!["selection"]!.GetValue<string>()));
        Assert.Equal("湖南省", answers[0]!["regionName"]!.GetValue<string>());
    }

    [Fact]
    public void A_form_decides_where_the_region_is_not_known()
    {
        var answer = Tool.Run("standards", "--form", "hunan-department-2020", "--year", "2020", "--kind", "department", "--format", "json", "--lang", "en").Json["answers"]![0]!;

        Assert.Equal(("byForm", "The report names its form, hunan-department-2020, and takes the standard of that form."), (
            answer["selection"]!.GetValue<string>(), answer["selectedBecause"]!["en"]!.GetValue<string>()));
    }

    [Fact]
    public void What_is_not_known_is_said_where_no_standard_governs() => Assert.Equal(
        "No standard that governs belongs to the form the report names, x. No standard governs this report (projects): it is scored by the points it prints and the usual ratios. The report names no year, so it is not known of which year a standard would be. The report names no region, so only national standards were looked at. Name a standard with --standard to score by it.",
        Tool.Run("standards", "--form", "x", "--kind", "project", "--format", "json", "--lang", "en").Json["answers"]![0]!["selectedBecause"]!["en"]!.GetValue<string>());

    [Theory]
    [InlineData("没有名为“鼓楼区”的地区，或不止一个", "--region", "鼓楼区")]
    [InlineData("没有名为“火星”的地区，或不止一个", "--region", "火星")]
    [InlineData("“二〇二〇”不是年度", "--year", "二〇二〇")]
    [InlineData("已经写了标准 as-filed", "as-filed", "--year", "2020")]
    public void A_question_that_cannot_be_asked_is_refused(string said, params string[] arguments)
    {
        var answer = Tool.Run(["standards", .. arguments]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_the_region_without_its_form_gets_the_default_and_the_page_says_where_from()
    {
        using var report = Scratch.Changed(r => r.AsObject().Remove("form"));

        // one report, one standard, whatever is asked about it
        Assert.All(
            (string[])["evaluate", "check", "explain", "recheck"],
            verb => Assert.Equal("hunan-department-2020", Tool.Run(verb, report.Path, "--format", "json").Json["standard"]!["id"]!.GetValue<string>()));

        Assert.Contains(
            "选定依据：它是湖南省 2020 年度部门整体支出的默认标准。湖南省株洲市没有自己的标准，用上级地区的。", Tool.Run("evaluate", report.Path, "--all").Lines);
    }

    [Fact]
    public void A_nearer_standard_that_was_not_taken_is_data_with_the_reason()
    {
        var answer = Tool.Run("standards", "--region", "湖南岳阳", "--year", "2020", "--kind", "department", "--format", "json").Json["answers"]![0]!;
        var passed = Assert.Single(answer["passedOver"]!.AsArray())!;

        Assert.Equal(("yueyang-department-2019", "otherYears", 2018), (passed["id"]!.GetValue<string>(), passed["why"]!.GetValue<string>(), passed["from"]!.GetValue<int>()));
        Assert.Contains("（yueyang-department-2019）：它适用于 2018 至 2019 年度，报告是 2020 年度。", answer["selectedBecause"]!["zh"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_category_nobody_has_a_standard_for_is_named()
    {
        var answer = Tool.Run("standards", "--region", "湖北", "--year", "2020", "--kind", "专项债券", "--format", "json").Json["answers"]![0]!;

        Assert.Equal(("as-filed", "bond"), (answer["standard"]!["id"]!.GetValue<string>(), answer["category"]!.GetValue<string>()));
        Assert.Contains("它管普通项目，这里是政府债券", answer["selectedBecause"]!["zh"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}

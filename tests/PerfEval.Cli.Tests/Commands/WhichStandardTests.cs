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
        Assert.Contains("湖南省 430000 2020 年度部门整体支出的默认标准；湖南省株洲市 430200", answer.Output, StringComparison.Ordinal);
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

        Assert.Equal(("byForm", "the report names its form, hunan-department-2020"), (
            answer["selection"]!.GetValue<string>(), answer["selectedBecause"]!["en"]!.GetValue<string>()));
    }

    [Fact]
    public void What_is_not_known_is_said_where_no_standard_governs() => Assert.Equal(
        "no standard governs this report (project): points as printed and ordinary ratios apply; no standard that governs belongs to the form x; its year is not known; its region is not known",
        Tool.Run("standards", "--form", "x", "--kind", "project", "--format", "json", "--lang", "en").Json["answers"]![0]!["selectedBecause"]!["en"]!.GetValue<string>());

    [Theory]
    [InlineData("没有名为“鼓楼区”的地区，或不止一个", "--region", "鼓楼区")]
    [InlineData("没有名为“火星”的地区，或不止一个", "--region", "火星")]
    [InlineData("“二〇二〇”不是年度", "--year", "二〇二〇")]
    [InlineData("--kind", "--kind", "unit")]
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
            "选定依据：湖南省 430000 2020 年度部门整体支出的默认标准；湖南省株洲市 430200 没有自己的默认标准", Tool.Run("evaluate", report.Path, "--all").Lines);
    }

    [Theory]
    [InlineData("湖南岳阳", "2020", "湖南省 430000 2020 年度部门整体支出的默认标准；湖南省岳阳市 430600 没有自己的默认标准；yueyang-department-2019 适用于 2018–2019 年度")]
    [InlineData("湖南", "2016", "没有适用于这份报告（部门整体支出）的标准，按表内分值和通行比例计算；hunan-department-2020 适用于 2020 年度；hunan-department-a 只用于表样 hunan-department-a；hunan-department-b 只用于表样 hunan-department-b；hunan-department-2021 适用于 2021–2023 年度")]
    public void A_nearer_standard_that_was_not_taken_is_named_with_the_reason(string region, string year, string because) => Assert.Equal(
        because,
        Tool.Run("standards", "--region", region, "--year", year, "--kind", "department", "--format", "json").Json["answers"]![0]!["selectedBecause"]!["zh"]!.GetValue<string>());
}

using System;
using System.Linq;
using PerfEval.Cli.Tests.Layout;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class StandardsTests
{
    [Fact]
    public void The_built_in_standards_are_listed_with_id_version_title_and_key()
    {
        var answer = Tool.Run("standards");

        Assert.Equal(0, answer.ExitCode);
        Assert.All(Eye.Tables(answer.Output), table => Assert.True(Eye.IsAligned(table)));
        var row = Assert.Single(answer.Lines, l => l.StartsWith("| hunan-department-2020 ", StringComparison.Ordinal));
        var cells = row.Split('|').Select(c => c.Trim()).Where(c => c.Length > 0).ToList();
        Assert.Equal(["hunan-department-2020", "1", "同代码", "部门整体支出", "湖南省 430000", "2020", "是"], cells.Where((_, i) => i != 2));
        Assert.StartsWith("湖南省部门整体支出绩效自评", cells[2], StringComparison.Ordinal);   // the title goes on below
        Assert.Contains(answer.Lines, l => l.StartsWith("| as-filed ", StringComparison.Ordinal));
    }

    // an id is typed again: it is not broken over two lines while anything else can wrap
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_id_stands_on_one_line(string language)
    {
        var lines = Tool.Run("standards", "--lang", language).Lines;

        Assert.All(BuiltInStandards.Catalog.Standards, standard => Assert.Single(lines, line => line.StartsWith($"| {standard.Id} ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("zh", "预算执行率分值", "10 分", "见到原文", "自定")]
    [InlineData("en", "points of execution", "10 points", "seen", "chosen")]
    public void A_standard_shows_each_value_with_document_clause_and_evidence(string language, string label, string value, params string[] evidence)
    {
        var answer = Tool.Run("standards", "hunan-department-2020", "--lang", language);
        var tables = Eye.Tables(answer.Output);

        Assert.All(tables, table => Assert.True(Eye.IsAligned(table), string.Join('\n', table)));
        var row = Assert.Single(tables[1], l => l.StartsWith($"| {label} ", StringComparison.Ordinal));
        Assert.Equal([label, value, "form", "资金情况合计行的分值栏", evidence[0]], row.Split('|').Select(c => c.Trim()).Where(c => c.Length > 0));
        Assert.All(evidence, word => Assert.Contains(tables[1], l => l.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_json_holds_the_values_with_their_sources_and_the_standard_itself()
    {
        var json = Tool.Run("standards", "hunan-department-2020", "--format", "json").Json;

        Assert.All(json["values"]!.AsArray(), v => Assert.Contains(v!["source"]!["evidence"]!.GetValue<string>(), (string[])["seen", "recalled", "chosen"]));
        json = Tool.Run("standards", "national-project-2020", "--format", "json").Json;
        Assert.Equal("财预〔2020〕10号", json["values"]!.AsArray().First(v => v!["source"]!["source"]!.GetValue<string>() == "measures-2020")!["source"]!["number"]!.GetValue<string>());
        Assert.Equal("standard", json["standard"]!["kind"]!.GetValue<string>());
        var ids = Tool.Run("standards", "--format", "json").Json["standards"]!.AsArray().Select(s => s!["id"]!.GetValue<string>()).ToList();
        Assert.Equal("as-filed", ids[^1]);
        Assert.Equal(BuiltInStandards.Catalog.Standards.Select(standard => standard.Id).Order(StringComparer.Ordinal), ids[..^1].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_standard_of_the_user_is_taken_from_a_file()
    {
        var standard = Tool.Run("standards", "hunan-department-2020", "--format", "json").Json["standard"]!;
        standard["id"] = "of-my-own";
        standard["grades"]!["value"]![0]!["from"] = 99.5;
        using var file = Scratch.Of(standard.ToJsonString());
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 1)["actual"]!["value"] = 390);

        var json = Tool.Run("evaluate", report.Path, "--standard", file.Path, "--format", "json").Json;

        Assert.Equal("of-my-own", json["standard"]!["id"]!.GetValue<string>());
        Assert.Equal("namedByCaller", json["standard"]!["selection"]!.GetValue<string>());
        Assert.Equal("99.25", json["total"]!.ToJsonString());
        Assert.Equal("good", json["grade"]!.GetValue<string>());
        Assert.Contains("of-my-own", Tool.Run("standards", file.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_in_standard_is_named_by_its_id()
    {
        var json = Tool.Run("evaluate", Seed.File, "--standard", "as-filed", "--format", "json").Json;

        Assert.Equal("as-filed", json["standard"]!["id"]!.GetValue<string>());
        Assert.Equal("100", json["total"]!.ToJsonString());
    }

    [Fact]
    public void A_report_no_standard_governs_is_scored_as_filed_and_the_page_says_so()
    {
        using var report = Scratch.Changed(r =>
        {
            r.AsObject().Remove("form");
            r["fiscalYear"] = 2031;
        });

        var lines = Tool.Run("evaluate", report.Path, "--all").Lines;

        Assert.Contains("适用标准：按表内分值（as-filed，版本 1）", lines);
        Assert.Contains("选定依据：没有适用于这份报告（部门整体支出）的标准，按表上印的分值和通行的算法计算。", string.Concat(lines), StringComparison.Ordinal);
    }
}

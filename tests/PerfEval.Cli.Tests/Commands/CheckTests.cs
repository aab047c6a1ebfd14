using System;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void A_report_with_errors_exits_with_1()
    {
        Assert.Equal(1, Seed.Check.ExitCode);
        Assert.Empty(Seed.Check.Error);
        Assert.StartsWith("结论  须更正 1 处", Seed.Check.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Seed.Check.Lines, line => line.StartsWith("行  指标", StringComparison.Ordinal));
        Assert.Contains("    处理：请核对指标归类和分值。", Seed.Check.Lines);
    }

    [Fact]
    public void A_report_without_errors_exits_with_0_whatever_its_warnings()
    {
        using var report = Variants.WithoutErrors();

        var answer = Tool.Run("check", report.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("须说明", answer.Lines);
    }

    [Fact]
    public void Checks_that_were_skipped_are_counted_and_listed_with_the_reason_where_all_is_asked_for()
    {
        var lines = Tool.Run("check", Seed.File, "--all").Lines;
        var at = Array.IndexOf(lines, "未检查的项目");

        Assert.Equal(["没有同时填报合计与明细的金额：", "  PE1103  合计与明细不符"], lines[(at + 1)..(at + 3)]);
        var skipped = Seed.Json.Json["checks"]!.AsArray().Count(check => check!["outcome"]!.GetValue<string>() == "skipped");
        Assert.Contains(Seed.Check.Lines, line => line.Contains($"未查 {skipped} 项", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("未检查不等于通过。", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_codes_asked_for_are_looked_at()
    {
        var points = Tool.Run("check", Seed.File, "--select", "PE21,PE1201", "--ignore", "PE2103", "--format", "json").Json;
        var codes = points["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Distinct().ToList();

        Assert.Equal(["PE1201", "PE2101", "PE2102", "PE2105"], codes);
        Assert.All(points["checks"]!.AsArray(), check => Assert.Matches("PE1201|PE21..", check!["code"]!.GetValue<string>()));
        Assert.Equal(0, Tool.Run("check", Seed.File, "--ignore", "PE2101").ExitCode);
        Assert.StartsWith("结论  须更正 1 处。", Tool.Run("evaluate", Seed.File, "--select", "pe2101").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "PE9X")]
    [InlineData("--ignore", "PE")]
    [InlineData("--ignore", "PE1101,,")]
    public void A_code_nobody_knows_is_refused(string option, string codes)
    {
        var answer = Tool.Run("check", Seed.File, option, codes);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(option, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_several_things_says_which_of_them_it_looked_at()
    {
        const string Scope = "已核对：收入 = 年初预算 + 调整、支出 = 基本支出 + 项目支出；未核对（数据不全）：结转结余 = 上年结转 + 收入 − 支出";
        var json = Tool.Run("check", Seed.File, "--format", "json").Json;

        Assert.Contains(
            $"  PE5103  收支勾稽不符：{Scope}".Replace("\n", "", StringComparison.Ordinal),
            string.Join('\n', Tool.Run("check", Seed.File, "--all").Lines).Replace("\n          ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        var looked = Assert.Single(json["checks"]!.AsArray(), check => check!["scope"] is not null)!;
        Assert.Equal(("PE5103", Scope), (looked["code"]!.GetValue<string>(), looked["scope"]!["text"]!.GetValue<string>()));
    }

    [Fact]
    public void The_json_has_findings_with_their_severity_and_skipped_checks()
    {
        var answer = Tool.Run("check", Seed.File, "--format", "json");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(answer.Json["findings"]!.AsArray(), f => f!["severity"]!.GetValue<string>() == "error");
        var skipped = answer.Json["checks"]!.AsArray().Where(c => c!["outcome"]!.GetValue<string>() == "skipped").ToList();
        Assert.Equal(13, answer.Json["findings"]!.AsArray().Count);
        Assert.Superset(new System.Collections.Generic.HashSet<string> { "PE1103", "PE1305", "PE4103", "PE4104" }, skipped.Select(c => c!["code"]!.GetValue<string>()).ToHashSet());
        Assert.Equal("没有同时填报合计与明细的金额", skipped[0]!["reason"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_a_finding_and_no_refusal()
    {
        using var report = Scratch.Changed(r =>
            r["funding"]!["sources"]![1]!["executed"] = System.Text.Json.Nodes.JsonNode.Parse("""{"raw":"M.8"}"""));

        var answer = Tool.Run("check", report.Path, "--format", "json");

        Assert.Contains(answer.Json["findings"]!.AsArray(), f => f!["code"]!.GetValue<string>() == "PE9001" && f["places"]![0]!.GetValue<string>() == "/funding/sources/1/executed");
    }

    [Fact]
    public void An_unknown_member_is_refused_unless_the_lenient_door_is_asked_for()
    {
        using var report = Scratch.Changed(r => r["remark"] = "x");

        var strict = Tool.Run("check", report.Path);
        Assert.Equal(2, strict.ExitCode);
        Assert.Contains("/remark", strict.Error, System.StringComparison.Ordinal);

        var lenient = Tool.Run("check", report.Path, "--lenient", "--format", "json");
        Assert.Equal(1, lenient.ExitCode);
        Assert.Contains(lenient.Json["findings"]!.AsArray(), f => f!["code"]!.GetValue<string>() == "PE9002");
    }
}

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
        Assert.Equal(24, Seed.Check.Lines.Count(l => l.StartsWith("PE", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_without_errors_exits_with_0_whatever_its_warnings()
    {
        using var report = Variants.WithoutErrors();

        var answer = Tool.Run("check", report.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(answer.Lines, l => l.Contains("疑点", StringComparison.Ordinal));
    }

    [Fact]
    public void Checks_that_were_skipped_are_listed_with_the_reason()
    {
        var lines = Seed.Check.Lines;
        var at = Array.IndexOf(lines, "未检查的项目");

        Assert.Equal(
            ["没有同时填报合计与明细的金额：", "  PE1103  合计与明细不符", "没有可核对的执行率：", "  PE1305  零预算填报执行率"],
            lines[(at + 1)..(at + 5)]);
        Assert.Contains("检查项目 45 项：发现问题 14 项，通过 23 项，未检查 8 项。未检查不等于通过。", lines);
    }

    [Fact]
    public void A_check_of_several_things_says_which_of_them_it_looked_at()
    {
        const string Scope = "已核对：收入 = 年初预算 + 调整、支出 = 基本支出 + 项目支出；未核对（数据不全）：结转结余 = 上年结转 + 收入 − 支出";
        var json = Tool.Run("check", Seed.File, "--format", "json").Json;

        Assert.Contains($"  PE5103  收支勾稽不符：{Scope}", Seed.Check.Lines);
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
        Assert.Equal(24, answer.Json["findings"]!.AsArray().Count);
        Assert.Equal(["PE1103", "PE1305", "PE2106", "PE2208", "PE3103", "PE3107", "PE4104", "PE5106"], skipped.Select(c => c!["code"]!.GetValue<string>()));
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

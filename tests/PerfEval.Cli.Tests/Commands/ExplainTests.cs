using System;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public void Every_score_is_explained_with_its_formula_assumption_and_source()
    {
        var lines = Seed.Explanation.Lines;
        var at = Array.IndexOf(lines, "    完成规定范围接待工作任务：目标 400次，完成 411次，达标：min(30, 30 × 411 ÷ 400) = 30.00");

        Assert.Equal(0, Seed.Explanation.ExitCode);
        Assert.True(at > 0);
        Assert.StartsWith("      假定：", lines[at + 1], StringComparison.Ordinal);
        Assert.StartsWith("      依据：PerfEval.Core 的选择 部门整体照用项目自评的通行做法", lines[at + 2], StringComparison.Ordinal);
        Assert.Contains("没有失分：各项均得满分，共 100 分。", lines);
    }

    // measures for projects say nothing of a whole department, whichever standard takes their rules over
    [Theory]
    [InlineData("hunan-department-2020")]
    [InlineData("as-filed")]
    public void The_score_of_a_department_rests_on_no_document_about_projects(string standard) =>
        Assert.DoesNotContain("项目支出绩效评价管理办法", Tool.Run("explain", Seed.File, "--standard", standard).Output, StringComparison.Ordinal);

    [Fact]
    public void The_score_of_a_project_does() =>
        Assert.Contains("项目支出绩效评价管理办法", Tool.Run("explain", Seed.File, "--standard", "national-project-2020").Output, StringComparison.Ordinal);

    [Fact]
    public void The_explanation_speaks_english()
    {
        var lines = Tool.Run("explain", Seed.File, "--lang", "en").Lines;

        Assert.Contains("    完成规定范围接待工作任务: target 400次, actual 411次, reached: min(30, 30 × 411 ÷ 400) = 30.00", lines);
        Assert.Contains(lines, l => l.Contains("assumed: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_is_the_tree_as_data()
    {
        var json = Tool.Run("explain", Seed.File, "--format", "json").Json;
        var tree = json["explanation"]!;
        var groups = tree["parts"]!.AsArray().Where(p => p!["subject"]?.GetValue<string>().EndsWith("指标", StringComparison.Ordinal) == true).ToList();
        var task = groups[0]!["parts"]![1]!;

        Assert.Equal("100", tree["result"]!.ToJsonString());
        Assert.Equal("step.total", tree["step"]!["key"]!.GetValue<string>());
        Assert.Equal(2, groups.Count);
        Assert.Equal("2", task["row"]!.ToJsonString());
        task = json["rows"]![2]!["explanation"]!;
        Assert.Equal("完成规定范围接待工作任务", task["subject"]!.GetValue<string>());
        Assert.Equal("proportion", task["rule"]!.GetValue<string>());
        Assert.Equal("30", task["result"]!.ToJsonString());
        Assert.Equal("own", task["source"]!["source"]!.GetValue<string>());
        Assert.Equal("chosen", task["source"]!["evidence"]!.GetValue<string>());
        Assert.Equal("direction.default", json["assumptions"]!.AsArray().First(a => a!["place"]!.ToJsonString() == json["rows"]![2]!["place"]!.ToJsonString())!["key"]!.GetValue<string>());
        Assert.Equal("100", json["fullPoints"]!.ToJsonString());
    }
}

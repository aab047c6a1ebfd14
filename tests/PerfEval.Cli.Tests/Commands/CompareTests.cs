using System;
using System.Linq;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Layout;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class CompareTests
{
    [Fact]
    public void The_seed_has_100_by_its_form_and_94_95_on_the_opening_budget_and_the_basis_explains_it()
    {
        var answer = Tool.Run("evaluate", Seed.File, "--compare", Seed.Opening);
        var tables = Eye.Tables(answer.Output);

        Assert.Equal(0, answer.ExitCode);
        Assert.All(tables, table => Assert.True(Eye.IsAligned(table), string.Join('\n', table)));
        Assert.Equal(["预算执行率", "10", "10.00", "10", "4.95", "-5.05"], Row(tables[0], "预算执行率"));
        Assert.Equal(["总分", "100", "100.00", "100", "94.95", "-5.05"], Row(tables[0], "总分"));
        Assert.Equal(["等级", "优", "优"], Row(tables[0], "等级"));
        Assert.Equal(["预算执行率的分母", "全年预算数", "年初预算数", "预算执行率：10.00 → 4.95", "94.95", "-5.05"], Row(tables[1], "预算执行率的分母"));
        Assert.Equal("100.00 → 94.95：各步变动相加 -5.05", answer.Lines[^2]);
        Assert.Contains("选定依据：报告写明的表样是 hunan-department-2020，用这个表样的标准。", answer.Lines);
    }

    [Fact]
    public void In_english_everything_but_the_forms_own_words_is_english()
    {
        var answer = Tool.Run("evaluate", Seed.File, "--compare", Seed.Opening, "--lang", "en");

        Assert.StartsWith("One report under two standards\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal("100.00 → 94.95: the steps add up to -5.05", answer.Lines[^2]);
        Assert.Contains(answer.Lines, line => line.StartsWith("| basis of the execution rate | full-year budget | opening budget |", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_holds_both_results_and_steps_that_add_up()
    {
        var json = Tool.Run("evaluate", Seed.File, "--standard", Seed.Opening, "--compare", "hunan-department-2020", "--format", "json").Json;

        Assert.Equal(("94.95", "100"), (json["first"]!["total"]!.ToJsonString(), json["second"]!["total"]!.ToJsonString()));
        Assert.Equal("namedByCaller", json["standard"]!["selection"]!.GetValue<string>());
        var step = Assert.Single(json["steps"]!.AsArray())!;
        Assert.Equal(("execution", "5.05", false), (
            step["property"]!.GetValue<string>(), step["change"]!["atMin"]!.ToJsonString(), step["changesNothing"]!.GetValue<bool>()));
        Assert.Equal(("own", "chosen"), (Source(step, "first", "source"), Source(step, "first", "evidence")));
        Assert.Equal(("form", "seen"), (Source(step, "second", "source"), Source(step, "second", "evidence")));
        Assert.Equal("/funding/total", Assert.Single(step["lines"]!.AsArray())!["place"]!.GetValue<string>());
        Assert.Equal(step["change"]!.ToJsonString(), json["change"]!.ToJsonString());
        Assert.Equal([true, false, false, false, false, false], json["lines"]!.AsArray().Select(line => line!["moved"]!.GetValue<bool>()));
        Assert.Equal("4.95", json["lines"]![0]!["first"]!["score"]!.ToJsonString());
        Assert.Equal(("comparison", "10", "411 次"), (json["kind"]!.GetValue<string>(), json["lines"]![0]!["claimed"]!.ToJsonString(), json["lines"]![2]!["actual"]!["raw"]!.GetValue<string>()));
    }

    [Fact]
    public void A_standard_compared_with_itself_has_no_steps() =>
        Assert.Contains("两个标准的取值完全相同。", Tool.Run("evaluate", Seed.File, "--compare", "hunan-department-2020").Lines);

    [Fact]
    public void Values_that_change_nothing_on_the_report_are_listed_with_0()
    {
        var answer = Tool.Run("evaluate", Seed.File, "--compare", "as-filed");
        var bridge = Eye.Tables(answer.Output)[1];

        Assert.Equal(["预算执行率分值", "10 分", "未规定", "本表不受影响", "100.00", "0.00"], Row(bridge, "预算执行率分值"));
        Assert.Equal("100.00 → 100.00：各步变动相加 0.00", answer.Lines[^2]);
    }

    [Fact]
    public void A_total_without_an_upper_end_is_said()
    {
        using var report = Scratch.Changed(r =>
        {
            Variants.Indicator(r, 0, 0, 0).Remove("points");
            r["goals"]![0]!["indicators"]![0]!.AsObject().Remove("points");
        });
        var answer = Tool.Run("evaluate", report.Path, "--compare", Seed.Opening);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("[90.00, …) → [84.95, …)：总分没有上限的，上端不作比较；下端变动 -5.05", answer.Lines[^2]);
        var json = Tool.Run("evaluate", report.Path, "--compare", Seed.Opening, "--format", "json").Json;
        Assert.Equal("""{"atMin":-5.05,"atMax":null}""", json["change"]!.ToJsonString());
    }

    [Fact]
    public void Two_standards_are_compared_without_a_report()
    {
        var answer = Tool.Run("standards", "hunan-department-2020", "--compare", Seed.Opening);
        var json = Tool.Run("standards", "hunan-department-2020", "--compare", Seed.Opening, "--format", "json", "--lang", "en").Json;

        Assert.Equal(["预算执行率的分母", "全年预算数", "年初预算数"], Row(Eye.Tables(answer.Output)[0], "预算执行率的分母"));
        Assert.Equal("opening budget", Assert.Single(json["differences"]!.AsArray())!["second"]!["value"]!["text"]!.GetValue<string>());
        Assert.Contains("两个标准的取值完全相同。", Tool.Run("standards", "as-filed", "--compare", "as-filed").Lines);
    }

    [Theory]
    [InlineData("evaluate", "--compare", "no-such-standard", "no-such-standard")]
    [InlineData("standards", "--compare", "as-filed", "没有写与 as-filed 比较的标准")]
    public void What_is_not_there_cannot_be_compared(string verb, string option, string other, string said)
    {
        var answer = verb == "evaluate" ? Tool.Run(verb, Seed.File, option, other) : Tool.Run(verb, option, other);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    private static string Source(JsonNode step, string side, string member) => step[side]!["source"]![member]!.GetValue<string>();

    private static string[] Row(System.Collections.Generic.IEnumerable<string> table, string name) => [.. table
        .First(line => line.StartsWith($"| {name} ", StringComparison.Ordinal))
        .Split('|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0)];
}

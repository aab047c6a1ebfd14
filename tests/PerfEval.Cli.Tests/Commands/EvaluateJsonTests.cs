using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class EvaluateJsonTests
{
    private static readonly string[] SeedCodes =
    [
        "PE1101", "PE1102", "PE1104", "PE1201", "PE1202", "PE2101", "PE2102", "PE2103", "PE2105", "PE2203", "PE5101", "PE5104", "PE6101",
    ];

    [Fact]
    public void The_seed_comes_to_100_points_and_the_best_grade()
    {
        var json = Seed.Json.Json;

        Assert.Equal(0, Seed.Json.ExitCode);
        Assert.Equal("100", json["total"]!.ToJsonString());
        Assert.Equal("excellent", json["grade"]!.GetValue<string>());
        Assert.Equal("优", json["gradeLabel"]!["zh"]!.GetValue<string>());
    }

    [Fact]
    public void Lines_stand_in_order_with_execution_first()
    {
        var lines = Seed.Json.Json["rows"]!.AsArray();

        Assert.Equal(["10", "10", "30", "20", "20", "10"], lines.Select(l => l!["score"]!.ToJsonString()));
        Assert.Equal(["10", "10", "30", "20", "20", "10"], lines.Select(l => l!["points"]!.ToJsonString()));
        Assert.Equal("execution", lines[0]!["kind"]!.GetValue<string>());
        Assert.Equal(
            ["召开年度全市接待工作会议", "完成规定范围接待工作任务", "任务完成率", "群众满意度", "来宾满意度"], lines.Skip(1).Select(l => l!["name"]!.GetValue<string>()));
        Assert.All(lines, l => Assert.Equal("scored", l!["outcome"]!.GetValue<string>()));
    }

    [Fact]
    public void The_seed_has_the_findings_of_the_table_each_with_pointers_into_the_document()
    {
        var report = JsonNode.Parse(System.IO.File.ReadAllBytes(Seed.File))!;
        var findings = Seed.Json.Json["findings"]!.AsArray();

        Assert.Equal(SeedCodes, findings.Select(f => f!["code"]!.GetValue<string>()));
        Assert.Equal(["error", "note", "warning"], findings.Select(f => f!["severity"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("/funding/total/openingBudget", findings[0]!["places"]![0]!.GetValue<string>());
        Assert.All(findings.SelectMany(f => f!["places"]!.AsArray()), place => Assert.True(Leads(report, place!.GetValue<string>()), place.ToJsonString()));
        Assert.False(Leads(report, "/funding/nothing/here"));
    }

    [Fact]
    public void Messages_follow_the_language_and_data_do_not()
    {
        var english = Tool.Run("evaluate", Seed.File, "--format", "json", "--lang", "en").Json;
        var chinese = Seed.Json.Json;

        Assert.StartsWith("资金情况 › 合计行 › 年初预算数 等 2 处：", chinese["findings"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("funding › total line › opening budget and 1 more: ", english["findings"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(chinese["grade"]!.GetValue<string>(), english["grade"]!.GetValue<string>());
        Assert.Equal(chinese["reportHash"]!.GetValue<string>(), english["reportHash"]!.GetValue<string>());
        Assert.Equal(chinese["findings"]!.AsArray().Select(f => f!["places"]![0]!.GetValue<string>()), english["findings"]!.AsArray().Select(f => f!["places"]![0]!.GetValue<string>()));
    }

    [Fact]
    public void The_standard_the_selection_and_the_hashes_are_named()
    {
        var json = Seed.Json.Json;

        Assert.Equal("hunan-department-2020", json["standard"]!["id"]!.GetValue<string>());
        Assert.Equal("1", json["standard"]!["version"]!.GetValue<string>());
        Assert.Equal("byForm", json["standard"]!["selection"]!.GetValue<string>());
        Assert.Matches("^[0-9a-f]{64}$", json["reportHash"]!.GetValue<string>());
        Assert.Matches("^[0-9a-f]{64}$", json["standard"]!["hash"]!.GetValue<string>());
    }

    [Fact]
    public void Chinese_is_written_as_chinese_rare_characters_too()
    {
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 0)["name"] = "𠮷野　家“会议”<1>\\u4E00\u0007");

        var output = Tool.Run("evaluate", report.Path, "--format", "json").Output;

        Assert.Contains("\"name\": \"𠮷野　家“会议”<1>\\\\u4E00\\u0007\"", output, StringComparison.Ordinal);
        Assert.Equal("𠮷野　家“会议”<1>\\u4E00\u0007", JsonNode.Parse(output)!["rows"]![1]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void Numbers_are_exact_decimal_literals()
    {
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 1)["actual"]!["value"] = 390);

        var answer = Tool.Run("evaluate", report.Path, "--format", "json");

        Assert.Equal("99.25", answer.Json["total"]!.ToJsonString());
        Assert.Equal("29.25", answer.Json["rows"]![2]!["score"]!.ToJsonString());
        Assert.Equal("0.75", answer.Json["ledger"]![0]!["lostAtBest"]!.ToJsonString());
        Assert.Equal("97.5%", answer.Json["rows"]![2]!["share"]!.GetValue<string>());
        Assert.DoesNotMatch("[0-9][eE][+-]?[0-9]", string.Concat(answer.Lines.Where(l => !l.Contains("ash\"", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_range_has_both_its_ends_and_a_line_that_does_not_apply_has_no_score()
    {
        using var report = Variants.Mixed();

        var json = Tool.Run("evaluate", report.Path, "--format", "json").Json;
        var lines = json["rows"]!.AsArray();

        Assert.Equal("""{"min":0,"max":30}""", lines[2]!["score"]!.ToJsonString());
        Assert.Equal("ranged", lines[2]!["outcome"]!.GetValue<string>());
        Assert.Equal("定性内容的档次未知，需要评分意见", lines[2]!["why"]!["text"]!.GetValue<string>());
        Assert.Equal("notReported", lines[3]!["outcome"]!.GetValue<string>());
        Assert.Equal("""{"min":0,"max":20}""", lines[3]!["score"]!.ToJsonString());
        Assert.Equal("notApplicable", lines[4]!["outcome"]!.GetValue<string>());
        Assert.Null(lines[4]!["score"]);
        Assert.NotNull(json["total"]!["min"]);
        Assert.Null(json["grade"]);
        Assert.Equal("why.tierUnknown", lines[2]!["why"]!["key"]!.GetValue<string>());
        Assert.EndsWith("等级不能确定", json["noGradeBecause"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_without_an_upper_end_has_null_for_it()
    {
        using var report = Scratch.Changed(r =>
        {
            r["goals"]![0]!["indicators"]![0]!.AsObject().Remove("points");
            Variants.Indicator(r, 0, 0, 0).Remove("points");
        });

        var json = Tool.Run("evaluate", report.Path, "--format", "json").Json;

        Assert.True(json["total"]!.AsObject().ContainsKey("max"));
        Assert.Null(json["total"]!["max"]);
        Assert.Null(json["grade"]);
        Assert.Null(json["rows"]![1]!["points"]);
    }

    [Fact]
    public void The_ledger_adds_up()
    {
        using var report = Variants.Mixed();
        var json = Tool.Run("evaluate", report.Path, "--format", "json").Json;
        decimal Sum(string member) => json["ledger"]!.AsArray().Sum(e => decimal.Parse(e![member]!.ToJsonString(), CultureInfo.InvariantCulture));

        var full = decimal.Parse(json["fullPoints"]!.ToJsonString(), CultureInfo.InvariantCulture);

        Assert.Equal(json["total"]!["max"]!.GetValue<decimal>(), full - Sum("lostAtBest"));
        Assert.Equal(json["total"]!["min"]!.GetValue<decimal>(), full - Sum("lostAtWorst"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_library_reads_back_what_the_tool_prints(string language)
    {
        using var report = Variants.Mixed();
        var output = Tool.Run("evaluate", report.Path, "--format", "json", "--lang", language).Output;
        var kept = Tool.Run("evaluate", report.Path, "--record").Output;

        var record = PerfEvalJson.ParseEvaluation(Encoding.UTF8.GetBytes(output));

        Assert.Equal(output, Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(record, language == "zh" ? Language.Chinese : Language.English)));
        Assert.Equal(kept, Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(record)));
        Assert.Equal(record, PerfEvalJson.ParseEvaluation(Encoding.UTF8.GetBytes(kept)));
    }

    [Fact]
    public void Every_verb_prints_the_same_document()
    {
        Assert.Equal(Seed.Json.Output, Tool.Run("check", Seed.File, "--format", "json").Output);
        Assert.Equal(Seed.Json.Output, Tool.Run("explain", Seed.File, "--format", "json").Output);
        Assert.Equal(Seed.Json.Output, Tool.Run("recheck", Seed.File, "--format", "json").Output);
    }

    [Fact]
    public void A_record_is_reproduced_from_its_report()
    {
        var record = PerfEvalJson.ParseEvaluation(Encoding.UTF8.GetBytes(Tool.Run("evaluate", Seed.File, "--record").Output));
        var report = PerfEvalJson.ParseReport(System.IO.File.ReadAllBytes(Seed.File));

        Assert.True(record.ReproducedBy(report, BuiltInStandards.Catalog.Find(record.Evaluation.StandardId)!).IsComplete);
    }

    [Fact]
    public void A_record_and_a_comparison_are_two_things()
    {
        var answer = Tool.Run("evaluate", Seed.File, "--record", "--compare", "as-filed");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--record", answer.Error, StringComparison.Ordinal);
    }

    // a blank cell is absent from the document: its parent must be there
    private static bool Leads(JsonNode report, string pointer)
    {
        var steps = pointer.Split('/').Skip(1).ToArray();
        JsonNode? node = report;
        foreach (var step in steps.SkipLast(1))
        {
            node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step];
        }

        return node is not null;
    }
}

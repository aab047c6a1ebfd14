using System;
using System.Linq;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary><c>perfeval standards --validate FILE...</c>: a standard reviewed before anybody is scored by it.</summary>
public sealed class ValidateTests
{
    [Fact]
    public void A_sound_standard_is_said_to_be_so()
    {
        using var file = Scratch.Of(Standard(_ => { }));

        var answer = Tool.Run("standards", "--validate", file.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("可以使用。警告 0 处，提示 0 处。", answer.Lines);
    }

    [Fact]
    public void A_gap_of_bands_names_the_value_and_its_place()
    {
        using var file = Scratch.Of(Standard(standard => standard["assignments"] = JsonNode.Parse(
            """
            [{ "value": { "name": "满意度", "points": 10, "rule": { "kind": "band", "over": "value",
               "bands": [{ "range": ">90%", "points": 10 }, { "range": "<90%", "points": 0 }] } }, "source": "own", "evidence": "chosen" }]
            """)));

        var answer = Tool.Run("standards", "--validate", file.Path);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("/assignments/0/value/rule/bands", answer.Output, StringComparison.Ordinal);
        Assert.Contains("90% 没有一档覆盖", answer.Output, StringComparison.Ordinal);
        Assert.Contains("No band covers 90%", Tool.Run("standards", "--validate", file.Path, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_are_told_as_json_with_line_and_column()
    {
        using var file = Scratch.Of(Standard(standard => standard["firstLevels"]![0]!["value"]!["points"] = 40));

        var answer = Tool.Run("standards", "--validate", file.Path, "--format", "json");

        Assert.Equal(1, answer.ExitCode);
        var review = Assert.Single(answer.Json["reviews"]!.AsArray())!;
        Assert.False(review["valid"]!.GetValue<bool>());
        var problem = Assert.Single(review["problems"]!.AsArray(), one => one!["severity"]!.GetValue<string>() == "error")!;
        Assert.Equal("pointsSum", problem["code"]!.GetValue<string>());
        Assert.Equal("/firstLevels", problem["pointer"]!.GetValue<string>());
        Assert.True(problem["line"]!.GetValue<int>() > 0);
    }

    [Fact]
    public void Files_given_together_must_not_govern_the_same()
    {
        using var first = Scratch.Of(Standard(_ => { }));
        using var second = Scratch.Of(Standard(standard =>
        {
            standard["id"] = "another";
            standard["key"]!["years"] = JsonNode.Parse("""{ "from": 2032 }""");
        }));

        var answer = Tool.Run("standards", "--validate", first.Path, second.Path, "--format", "json");

        Assert.Equal(1, answer.ExitCode);
        var files = answer.Json["reviews"]!.AsArray();
        Assert.Equal([true, false], files.Select(file => file!["valid"]!.GetValue<bool>()));
        Assert.Equal("formTaken", files[1]!["problems"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void Each_built_in_standard_for_the_same_is_a_note()
    {
        using var file = Scratch.Of(Standard(standard => standard["key"] = JsonNode.Parse(
            """{ "form": "hunan-department-2020", "kind": "department", "region": "430000", "years": { "from": 2020 }, "isDefault": true }""")));

        var answer = Tool.Run("standards", "--validate", file.Path, "--format", "json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["note", "note"], answer.Json["reviews"]![0]!["problems"]!.AsArray().Select(problem => problem!["severity"]!.GetValue<string>()));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var answer = Tool.Run("standards", "--validate", "no-such-file.json");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("没有这个文件", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_beside_it_is_misuse() => Assert.Equal(2, Tool.Run("standards", "as-filed", "--validate", Seed.File).ExitCode);

    // the seed's standard under a name and for years of its own
    private static string Standard(Action<JsonNode> change)
    {
        var standard = JsonNode.Parse(PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.Find("hunan-department-2020")!))!;
        standard["id"] = "of-my-own";
        standard["key"] = JsonNode.Parse("""{ "form": "of-my-own", "kind": "department", "region": "430200", "years": { "from": 2030, "to": 2032 }, "isDefault": true }""");
        change(standard);
        return standard.ToJsonString();
    }
}

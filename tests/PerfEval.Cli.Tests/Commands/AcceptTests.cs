using System;
using System.Linq;
using System.Text;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>What somebody accepts stays on the page with its reason, is not counted, and comes back when its figures change.</summary>
public sealed class AcceptTests
{
    private static readonly string[] Signed = ["--reason", "合并单元格所致，已看原表", "--by", "李某", "--on", "2024-05-01"];

    private static readonly Lazy<Answer> LazyBaseline = new(() => Tool.Run(["accept", Seed.File, "--select", "PE2101", .. Signed]));

    [Fact]
    public void An_accepted_finding_is_shown_with_its_reason_and_not_counted()
    {
        using var baseline = Scratch.Of(LazyBaseline.Value.Output);

        var answer = Tool.Run("check", Seed.File, "--baseline", baseline.Path);

        Assert.Equal((0, 0), (LazyBaseline.Value.ExitCode, answer.ExitCode));
        Assert.DoesNotContain("须更正", answer.Lines);
        Assert.Contains("已接受", answer.Lines);
        Assert.Contains("理由：合并单元格所致，已看原表（李某，2024-05-01）", answer.Output.Replace("\n    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("已接受。", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void One_whose_figures_changed_comes_back_and_is_told()
    {
        using var baseline = Scratch.Of(LazyBaseline.Value.Output);
        using var changed = Scratch.Changed(r => r["goals"]![0]!["indicators"]![0]!["points"] = 55);

        var answer = Tool.Run("check", changed.Path, "--baseline", baseline.Path);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("结论  须更正 ", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("2024-05-01 李某曾接受", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_what_is_accepted_and_the_library_reads_it_back()
    {
        using var baseline = Scratch.Of(LazyBaseline.Value.Output);

        var answer = Tool.Run("check", Seed.File, "--baseline", baseline.Path, "--format", "json");
        var record = PerfEvalJson.ParseEvaluation(answer.OutputBytes);

        Assert.Equal("toExplain", answer.Json["verdict"]!.GetValue<string>());
        Assert.Equal("李某", answer.Json["accepted"]![0]!["by"]!.GetValue<string>());
        Assert.Equal(record.Accepted, PerfEvalJson.ReadBaseline(Encoding.UTF8.GetBytes(LazyBaseline.Value.Output)).Value);
        Assert.All(record.Accepted, entry => Assert.Contains(entry.Finding, record.Findings));
    }

    [Theory]
    [InlineData("--by")]
    [InlineData("--on")]
    [InlineData("--reason")]
    public void Whoever_accepts_says_why_who_and_when(string option)
    {
        var words = Signed.ToList();
        words.RemoveRange(words.IndexOf(option), 2);

        var answer = Tool.Run(["accept", Seed.File, "--select", "PE2101", .. words]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(option, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_none_and_a_baseline_that_is_none_are_refused()
    {
        Assert.Equal(2, Tool.Run(["accept", Seed.File, .. Signed[..5], "昨天"]).ExitCode);
        Assert.Equal(2, Tool.Run("check", Seed.File, "--baseline", Seed.File).ExitCode);
    }
}

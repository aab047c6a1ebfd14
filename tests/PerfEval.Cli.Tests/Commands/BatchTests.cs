using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>batch: lines in, lines out, resumed where it was cut off.</summary>
public sealed class BatchTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-");

    private string Input => Path.Combine(_folder.FullName, "in.jsonl");

    private string Output => Path.Combine(_folder.FullName, "out.jsonl");

    [Fact]
    public void Every_line_has_its_answer_and_the_exit_code_says_whether_all_have_a_result()
    {
        WriteInput(5, broken: true);
        var run = Tool.Run("batch", Input, "-o", Output, "--csv", Path.Combine(_folder.FullName, "out.csv"), "--threads", "2");
        Assert.Equal(1, run.ExitCode);
        var lines = File.ReadAllLines(Output);
        Assert.Equal(6, lines.Length);
        Assert.NotNull(JsonNode.Parse(lines[2])!["problems"]![0]!["reason"]!["zh"]);
        Assert.Contains("共 6 份，其中 1 份没有结果", run.Error, StringComparison.Ordinal);
        Assert.Equal(7, File.ReadAllText(Path.Combine(_folder.FullName, "out.csv")).Split("\r\n").Length - 1);

        WriteInput(5, broken: false);
        var good = Tool.Run("batch", Input);
        Assert.Equal(0, good.ExitCode);
        Assert.Equal(5, good.Lines.Length - 1);
    }

    [Fact]
    public void A_run_that_was_cut_off_is_resumed_to_the_same_bytes()
    {
        WriteInput(40, broken: true);
        Assert.Equal(1, Tool.Run("batch", Input, "-o", Output).ExitCode);
        var whole = File.ReadAllBytes(Output);
        foreach (var length in new[] { 0, 10, whole.Length / 2, whole.Length - 1, whole.Length })
        {
            File.WriteAllBytes(Output, whole[..length]);
            Assert.Equal(1, Tool.Run("batch", Input, "-o", Output, "--resume").ExitCode);
            Assert.Equal(whole, File.ReadAllBytes(Output));
        }

        File.Delete(Output);
        Assert.Equal(1, Tool.Run("batch", Input, "-o", Output, "--resume").ExitCode);
        Assert.Equal(whole, File.ReadAllBytes(Output));
    }

    [Fact]
    public void The_results_of_another_run_are_not_gone_on_with()
    {
        WriteInput(3, broken: false);
        File.WriteAllText(Output, "{\"line\":1,\"name\":\"other\"}\n");
        var run = Tool.Run("batch", Input, "-o", Output, "--resume");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("第 1 行", run.Error, StringComparison.Ordinal);
        Assert.Equal("{\"line\":1,\"name\":\"other\"}\n", File.ReadAllText(Output));
    }

    [Fact]
    public void A_folder_of_mixed_documents_is_a_batch()
    {
        var folder = _folder.CreateSubdirectory("forms");
        File.Copy(Seed.File, Path.Combine(folder.FullName, "a.json"));
        File.WriteAllText(
            Path.Combine(folder.FullName, "b.csv"), "指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量,10次,9次,100,100\n");
        File.WriteAllBytes(Path.Combine(folder.CreateSubdirectory("c").FullName, "d.jpg"), [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        var run = Tool.Run("batch", folder.FullName, "--checks", "full");
        Assert.Equal(1, run.ExitCode);
        var lines = run.Lines[..^1].Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["a.json", "b.csv", "c/d.jpg"], lines.Select(line => (string)line["file"]!));
        Assert.NotNull(lines[0]["verdict"]);
        Assert.NotNull(lines[1]["total"]);
        Assert.NotNull(lines[2]["problems"]);
    }

    [Fact]
    public void Parts_come_to_the_bytes_of_a_single_run_and_missing_ones_are_named()
    {
        WriteInput(20, broken: true);
        var (summary, merged) = (Path.Combine(_folder.FullName, "sum.json"), Path.Combine(_folder.FullName, "merged.jsonl"));
        var page = Path.Combine(_folder.FullName, "page.html");
        Assert.Equal(1, Tool.Run("batch", Input, "-o", Output, "--summary", summary, "--html", page).ExitCode);
        var parts = _folder.CreateSubdirectory("parts").FullName;
        var plan = Path.Combine(_folder.FullName, "plan.json");
        Assert.Equal(0, Tool.Run("batch", "plan", Input, "--parts", "3", "-o", plan).ExitCode);
        Assert.InRange(Tool.Run("batch", "part", "3/3", Input, "-o", Path.Combine(parts, "c"), "--plan", plan).ExitCode, 0, 1);
        Assert.InRange(Tool.Run("batch", "part", "1/3", Input, "-o", Path.Combine(parts, "a")).ExitCode, 0, 1);

        var missing = Tool.Run("batch", "merge", parts, "-o", merged);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("还缺 1 段：2", missing.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(merged));

        Assert.InRange(Tool.Run("batch", "part", "2/3", Input, "-o", Path.Combine(parts, "b")).ExitCode, 0, 1);
        var (again, sheet) = (Path.Combine(_folder.FullName, "sum2.json"), Path.Combine(_folder.FullName, "page2.html"));
        Assert.Equal(
            1, Tool.Run("batch", "merge", parts, Path.Combine(parts, "a"), "-o", merged, "--summary", again, "--html", sheet).ExitCode);
        Assert.Equal(File.ReadAllBytes(Output), File.ReadAllBytes(merged));
        Assert.Equal(File.ReadAllBytes(summary), File.ReadAllBytes(again));
        Assert.Equal(File.ReadAllBytes(page), File.ReadAllBytes(sheet));
        Assert.Contains("各等级单位数", File.ReadAllText(page), StringComparison.Ordinal);

        // nothing is written over what is read
        var part = File.ReadAllBytes(Path.Combine(parts, "b"));
        Assert.Equal(2, Tool.Run("batch", "merge", parts, "-o", Path.Combine(parts, "b")).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "merge", parts, "-o", merged, "--html", Path.Combine(parts, "b.part")).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "merge", parts, "-o", "-").ExitCode);
        Assert.Equal(2, Tool.Run("batch", "part", "2/3", Input, "-o", Input).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "part", "2/3", Input, "-o", plan, "--plan", plan).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "part", "2/3", Path.Combine(parts, "b.part"), "-o", Path.Combine(parts, "b")).ExitCode);
        Assert.Equal(part, File.ReadAllBytes(Path.Combine(parts, "b")));

        File.AppendAllText(Path.Combine(parts, "b"), "x");
        Assert.Equal(2, Tool.Run("batch", "merge", parts, "-o", merged).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "part", "4/3", Input, "-o", Path.Combine(parts, "d")).ExitCode);
    }

    [Theory]
    [InlineData("--threads", "0")]
    [InlineData("--resume", "--lenient")]
    [InlineData("--csv", "x.csv")]
    [InlineData("--checks", "some")]
    public void What_does_not_go_together_is_a_misuse(string option, string value)
    {
        WriteInput(1, broken: false);
        Assert.Equal(2, Tool.Run("batch", Input, option, value).ExitCode);
    }

    [Theory]
    [InlineData("--csv", "x.csv")]
    [InlineData("--summary", "x.json")]
    [InlineData("--html", "x.html")]
    [InlineData("--resume", "--lenient")]
    public void A_part_and_a_plan_take_no_option_of_the_whole(string option, string value)
    {
        WriteInput(1, broken: false);
        Assert.Equal(2, Tool.Run("batch", "plan", Input, "--parts", "1", option, value).ExitCode);
        Assert.Equal(2, Tool.Run("batch", "part", "1/1", Input, "-o", Output, option, value).ExitCode);
        Assert.False(File.Exists(Output));
        Assert.Equal(0, Tool.Run("batch", "part", "1/1", Input, "-o", Output, "--lenient").ExitCode);
    }

    [Fact]
    public void Input_and_results_are_not_one_file()
    {
        WriteInput(1, broken: false);
        var before = File.ReadAllBytes(Input);
        Assert.Equal(2, Tool.Run("batch", Input, "--html", Input).ExitCode);
        Assert.Equal(2, Tool.Run("batch", Input, "-o", Output, "--summary", Output).ExitCode);
        Assert.Equal(2, Tool.Run("batch", Input, "-o", Input).ExitCode);
        Assert.Equal(2, Tool.Run("batch", Input + ".none", "-o", Output).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(Input));
        Assert.False(File.Exists(Output));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private void WriteInput(int count, bool broken)
    {
        var seed = JsonNode.Parse(File.ReadAllText(Seed.File))!.ToJsonString();
        var lines = Enumerable.Range(0, count).Select(i => seed.Replace("\"完成", $"\"{i}完成", StringComparison.Ordinal)).ToList();
        if (broken)
        {
            lines.Insert(2, "{\"schema\":");
        }

        File.WriteAllText(Input, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
    }
}

using System;
using System.IO;
using System.Text;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class StreamTests
{
    [Fact]
    public void A_report_on_standard_input_gives_what_the_file_gives()
    {
        var answer = Tool.Run(File.ReadAllBytes(Seed.File), ["evaluate", "-"]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(Seed.Text.Output, answer.Output);
    }

    [Fact]
    public void A_byte_order_mark_on_the_way_in_is_no_matter_and_none_goes_out()
    {
        var answer = Tool.Run([0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(Seed.File)], ["evaluate", "-", "--format", "json"]);

        Assert.Equal(Seed.Json.Output, answer.Output);
        Assert.Equal((byte)'{', answer.OutputBytes[0]);
        Assert.Equal("结"u8.ToArray(), Seed.Text.OutputBytes[..3]);
    }

    [Fact]
    public void Nothing_written_to_a_pipe_holds_an_escape_sequence()
    {
        foreach (var answer in (Answer[])[Seed.Text, Seed.English, Seed.Json, Seed.Check, Seed.Explanation, Tool.Run("standards"), Tool.Run("--help")])
        {
            Assert.DoesNotContain('\u001b', answer.Output);
            Assert.DoesNotContain('\r', answer.Output);
            Assert.EndsWith("\n", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_output_does_not_depend_on_the_machine()
    {
        var answer = Tool.Run([], ["evaluate", Seed.File], ("LANG", "de_DE.ISO-8859-1"), ("LC_ALL", "C"), ("TERM", "dumb"), ("COLUMNS", "20"), ("TZ", "Asia/Shanghai"));

        Assert.Equal(Seed.Text.Output, answer.Output);
        Assert.Equal(Seed.Text.Output, Tool.Run("evaluate", Seed.File).Output);
    }

    [FactWithTerminal]
    public void A_terminal_gets_colours_unless_no_color_is_set()
    {
        var coloured = OnTerminal();
        var plain = OnTerminal(("NO_COLOR", "1"));

        Assert.Contains("\u001b[1;", coloured, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", plain);
        Assert.Contains("PE2101", plain, StringComparison.Ordinal);
    }

    [FactWithTerminal]
    public void A_reader_who_closes_the_pipe_gets_no_complaint()
    {
        var answer = Tool.Start("/bin/sh", ["-c", "\"$0\" exec \"$1\" evaluate \"$2\" | head -n 1", Tool.Host, Tool.Program, Seed.File], []);

        Assert.StartsWith("结论  须更正 1 处", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [TheoryOnUnix]
    [InlineData("evaluate", "seed.json")]
    [InlineData("check", "seed.json")]
    [InlineData("explain", "seed.json")]
    [InlineData("recheck", "seed.json")]
    [InlineData("standards --validate", "opening.json")]
    public void A_closed_input_a_closed_output_and_a_full_disk_are_an_exit_code_of_every_verb(string verb, string file) => Assert.Equal(
        "2 2 2",
        Shell($"$tool {verb} - <&- >&2; a=$?; $tool {verb} {file} >&-; b=$?; $tool {verb} {file} >/dev/full; echo $a $b $?"));

    [TheoryOnUnix]
    [InlineData("standards >&-", 2)]
    [InlineData("standards >/dev/full", 2)]
    [InlineData("--help >&-", 2)]
    [InlineData("--version >/dev/full", 2)]
    [InlineData("standards <&- >&- 2>&-", 2)]
    [InlineData("evaluate none.json 2>&-", 2)]
    [InlineData("evaluate none.json 2>/dev/full", 2)]
    [InlineData("nonsense 2>&-", 2)]
    [InlineData("evaluate seed.json 2>&- >&3", 0)]
    [InlineData("check seed.json 2>/dev/full >&3", 1)]
    [InlineData("recheck seed.json none.json 2>&- >&3", 2)]
    public void What_cannot_be_said_on_an_error_that_is_closed_or_full_is_said_by_the_exit_code(string words, int exitCode) =>
        Assert.Equal($"{exitCode}", Shell($"exec 3>/dev/null; $tool {words}; echo $?"));

    [FactOnUnix]
    public void A_file_that_never_ends_is_refused_at_the_limit_of_a_document()
    {
        var answer = Tool.Run("evaluate", "/dev/zero");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("67108864", answer.Error, StringComparison.Ordinal);
    }

    private static string Shell(string script) => Tool.Start(
        "/bin/sh", ["-c", script.Replace("$tool", $"'{Tool.Host}' exec '{Tool.Program}'", StringComparison.Ordinal)], []).Output.Trim();

    private static string OnTerminal(params (string Name, string Value)[] environment)
    {
        var command = $"stty cols 100; '{Tool.Host}' exec '{Tool.Program}' check '{Seed.File}'";
        return Encoding.UTF8.GetString(Tool.Start(FactWithTerminalAttribute.Script, ["-qec", command, "/dev/null"], [], [("TERM", "xterm-256color"), .. environment]).OutputBytes);
    }
}

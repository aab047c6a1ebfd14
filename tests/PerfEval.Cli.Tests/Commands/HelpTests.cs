using System;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Fact]
    public void Help_names_every_verb_and_exits_with_0()
    {
        var answer = Tool.Run("--help");

        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Error);
        Assert.All((string[])["用法：", "evaluate FILE", "check FILE", "explain FILE", "standards [ID]", "退出码："], text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_of_a_verb_names_its_options_in_english_where_asked()
    {
        var answer = Tool.Run("evaluate", "--help", "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.All((string[])["Usage:", "--standard ID|FILE", "--lang zh|en", "--format text|json", "Exit codes:"], text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_one_line_and_exits_with_0()
    {
        var answer = Tool.Run("--version");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"^perfeval \d+\.\d+\.\d+\n$", answer.Output);
    }
}

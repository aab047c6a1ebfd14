using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>The first thing a newcomer runs, in a folder without any file.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_sample_is_a_report_the_tool_evaluates()
    {
        var sample = Tool.Run("sample");
        var answer = Tool.Run(sample.OutputBytes, ["evaluate", "-", "--format", "json"]);

        Assert.Equal((0, ""), (sample.ExitCode, sample.Error));
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("\"total\": 100,", answer.Output, System.StringComparison.Ordinal);
    }
}

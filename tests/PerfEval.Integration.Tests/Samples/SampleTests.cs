using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>The short programs hosts begin with do what they say.</summary>
public sealed class SampleTests
{
    [Fact]
    public void A_console_program_scores_and_lists_what_is_wrong()
    {
        var (exitCode, output) = SampleProgram.Run("Console");

        Assert.StartsWith("株洲市接待服务中心: 100 优\n10 / 10: 预算执行率", output, System.StringComparison.Ordinal);
        Assert.Contains("/funding/total/openingBudget", output, System.StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void A_console_program_refuses_what_is_no_report()
    {
        var (exitCode, output) = SampleProgram.Run("Console", "PerfEval.Samples.Console.runtimeconfig.json");

        Assert.Equal(2, exitCode);
        Assert.Contains("schema", output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_keeps_documents_and_is_asked_by_points() =>
        Assert.Equal((0, "株洲市接待服务中心: 100, unchanged\n"), SampleProgram.Run("EntityFramework"));

    [Fact]
    public void A_host_on_another_serializer_passes_documents_as_text() =>
        Assert.Equal((0, "2020-17: 100 优\n"), SampleProgram.Run("Newtonsoft"));
}

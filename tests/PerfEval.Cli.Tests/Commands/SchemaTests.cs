using System;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_of_a_kind_is_the_librarys_byte_for_byte()
    {
        var answer = Tool.Run("schema", "assessment");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(PerfEvalJson.Schema("assessment"), answer.OutputBytes);
    }

    [Fact]
    public void A_kind_there_is_not_is_refused_with_those_there_are()
    {
        var answer = Tool.Run("schema", "invoice", "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("“invoice”", answer.Error, StringComparison.Ordinal);
        Assert.Contains("report, standard, form, review, assessment", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_kinds()
    {
        var words = Tool.Run("schema", "--help").Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(string.Join(", ", PerfEvalJson.SchemaKinds), string.Join(' ', words), StringComparison.Ordinal);
    }
}

using System;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Cli.Tests.Input;

/// <summary>Of several files one the program fails on is one problem with its name, and the others are answered.</summary>
public sealed class EachFileTests
{
    [Fact]
    public void A_file_the_program_fails_on_is_a_line_of_the_list_and_the_rest_goes_on()
    {
        var each = new EachFile();

        var answers = each.Of(
            ["a.json", "b.json", "c.json"],
            path => path == "b.json" ? throw new InvalidOperationException("planted\nc.json: forged") : path + " is answered",
            (path, problem) => $"{path}: {problem.Reason(Language.English)}");

        Assert.Equal(["a.json is answered", "c.json is answered"], answers.Where((_, at) => at != 1));
        Assert.StartsWith("b.json: System.InvalidOperationException: planted c.json: forged", answers[1], StringComparison.Ordinal);
        Assert.False(each.AllAnswered);
    }

    [Fact]
    public void Where_nothing_stands_for_a_file_without_an_answer_the_others_stand_alone()
    {
        var each = new EachFile();

        Assert.Equal(["a", "c"], each.Of(["a", "b", "c"], path => path == "b" ? throw new OverflowException() : path, (_, _) => null));
        Assert.False(each.AllAnswered);
    }

    [Fact]
    public void Files_that_are_all_answered_leave_no_problem()
    {
        var each = new EachFile();

        Assert.Equal(["a", "b"], each.Of(["a", "b"], path => path, (_, _) => null));
        Assert.True(each.AllAnswered);
    }
}

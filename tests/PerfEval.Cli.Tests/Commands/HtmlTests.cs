using System;
using System.IO;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class HtmlTests
{
    [Fact]
    public void A_form_is_written_as_a_page_beside_the_usual_answer()
    {
        using var page = Scratch.Of("");
        var answer = Tool.Run("evaluate", Seed.File, "--html", page.Path);

        Assert.Equal((0, Tool.Run("evaluate", Seed.File).Output), (answer.ExitCode, answer.Output));
        var html = File.ReadAllText(page.Path);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("复算得分", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_keeps_its_own_layout()
    {
        using var page = Scratch.Of("");
        var workbook = Path.Combine(AppContext.BaseDirectory, "office", "form.xlsx");

        Assert.Equal(0, Tool.Run("evaluate", workbook, "--html", page.Path, "--lang", "en").ExitCode);

        var html = File.ReadAllText(page.Path);
        Assert.Contains("lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("rowspan=\"6\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_said_and_leaves_nothing_behind()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "page.html");

        var answer = Tool.Run("evaluate", Seed.File, "--html", nowhere);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("写不出结果", answer.Error, StringComparison.Ordinal);
    }
}

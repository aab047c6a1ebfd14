using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class AnnotateTests : IDisposable
{
    private static readonly string Workbook = Path.Combine(AppContext.BaseDirectory, "office", "form.xlsx");

    private readonly Scratch _out = Scratch.Of("before");

    [Fact]
    public void The_workbook_is_written_annotated_beside_the_usual_answer()
    {
        var answer = Tool.Run("recheck", Workbook, "--annotate", _out.Path);

        Assert.Equal((0, Tool.Run("recheck", Workbook).Output), (answer.ExitCode, answer.Output));
        using var zip = ZipFile.OpenRead(_out.Path);
        Assert.Contains(zip.Entries, entry => entry.FullName == "xl/comments1.xml");
        Assert.False(File.Exists(_out.Path + ".unfinished"));
    }

    [Fact]
    public void It_is_in_the_language_asked_for_and_may_come_from_standard_input()
    {
        var answer = Tool.Run(File.ReadAllBytes(Workbook), ["recheck", "-", "--annotate", _out.Path, "--lang", "en", "--format", "json"]);

        Assert.Equal(0, answer.ExitCode);
        using var zip = ZipFile.OpenRead(_out.Path);
        using var list = new StreamReader(zip.Entries.Single(entry => entry.FullName == "xl/workbook.xml").Open());
        Assert.Contains("Review findings", list.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form.xls", "只有 .xlsx 工作簿可以批注")]
    [InlineData("form.docx", "只有 .xlsx 工作簿可以批注")]
    [InlineData("form.doc", "旧格式文档")]
    public void What_cannot_be_annotated_is_said_and_the_file_that_was_there_stays(string file, string sentence)
    {
        var answer = Tool.Run("recheck", Path.Combine(AppContext.BaseDirectory, "office", file), "--annotate", _out.Path);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(_out.Path));
    }

    [Fact]
    public void Several_files_and_the_original_itself_are_refused()
    {
        var several = Tool.Run("recheck", Workbook, Workbook, "--annotate", _out.Path);
        Assert.Equal(2, several.ExitCode);
        Assert.Contains("--annotate 只能用于一个文件", several.Error, StringComparison.Ordinal);

        File.Copy(Workbook, _out.Path, overwrite: true);
        var itself = Tool.Run("recheck", _out.Path, "--annotate", _out.Path);
        Assert.Equal(2, itself.ExitCode);
        Assert.Contains("不能写回原文件", itself.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Workbook), File.ReadAllBytes(_out.Path));
    }

    public void Dispose() => _out.Dispose();
}

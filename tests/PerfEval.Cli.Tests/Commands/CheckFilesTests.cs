using System;
using System.IO;
using System.Text;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>check of several files and of a folder.</summary>
public sealed class CheckFilesTests
{
    [Fact]
    public void A_folder_is_a_line_a_file_and_what_reports_say_beside_one_another()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-");
        try
        {
            var seed = File.ReadAllText(Seed.File);
            File.WriteAllText(Path.Combine(folder.FullName, "a.json"), seed);
            File.WriteAllText(Path.Combine(folder.FullName, "b.json"), seed.Replace("株洲市接待服务中心", "株洲市文物局", StringComparison.Ordinal), new UTF8Encoding(false));
            File.WriteAllText(Path.Combine(folder.FullName, "c.md"), "not looked at");
            var run = Tool.Run("check", folder.FullName);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("PE6203", run.Output, StringComparison.Ordinal);
            Assert.Contains("共 2 份", run.Output, StringComparison.Ordinal);
            var json = Tool.Run("check", Path.Combine(folder.FullName, "a.json"), Path.Combine(folder.FullName, "b.json"), "--format", "json");
            Assert.Contains("\"PE6203\"", json.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void One_file_may_be_a_form()
    {
        using var form = Scratch.Of("指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量,10次,9次,100,100\n");
        var run = Tool.Run("check", form.Path);
        Assert.Contains("PE3101", run.Output, StringComparison.Ordinal);
    }
}

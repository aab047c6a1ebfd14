using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>The script of an array job, run as plain processes: one is killed holding a part, and the merged bytes are those of one run.</summary>
public sealed class ArrayJobTests : IDisposable
{
    private const string Parts = "3";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-");

    [FactOnUnix]
    public void A_task_killed_holding_a_part_is_named_and_run_again()
    {
        var (input, parts) = (File("in.jsonl"), _folder.CreateSubdirectory("parts").FullName);
        var seed = JsonNode.Parse(System.IO.File.ReadAllText(Seed.File))!.ToJsonString();
        var lines = Enumerable.Range(0, 6_000).Select(i => i == 100 ? "broken\n" : seed + "\n");
        System.IO.File.WriteAllText(input, string.Concat(lines), new UTF8Encoding(false));

        using (var killed = Task(input, parts, "2"))
        {
            for (var patience = 0; !System.IO.File.Exists(Path.Combine(parts, "2.unfinished")); patience++)
            {
                Assert.True(patience < 3_000 && !killed.HasExited, "The part was not begun, or done before it could be killed.");
                Thread.Sleep(10);
            }

            killed.Kill(entireProcessTree: true);
            killed.WaitForExit();
        }

        foreach (var number in new[] { "3", "1", "1" })
        {
            using var task = Task(input, parts, number);
            task.WaitForExit();
            Assert.Equal(0, task.ExitCode);
        }

        var missing = Tool.Run("batch", "merge", parts, "-o", File("out"));
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("还缺 1 段：2", missing.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File("out")));

        using (var again = Task(input, parts, "2"))
        {
            again.WaitForExit();
            Assert.Equal(0, again.ExitCode);
        }

        Assert.Equal(1, Tool.Run("batch", "merge", parts, "-o", File("out"), "--summary", File("sum")).ExitCode);
        Assert.Equal(1, Tool.Run("batch", input, "-o", File("single"), "--summary", File("sum2"), "--checks", "full").ExitCode);
        Assert.Equal(System.IO.File.ReadAllBytes(File("single")), System.IO.File.ReadAllBytes(File("out")));
        Assert.Equal(System.IO.File.ReadAllBytes(File("sum2")), System.IO.File.ReadAllBytes(File("sum")));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static Process Task(string input, string folder, string number)
    {
        var start = new ProcessStartInfo("/bin/sh", [Path.Combine(AppContext.BaseDirectory, "part.sh"), input, Parts, folder])
        {
            RedirectStandardError = true,
        };
        start.Environment["PERFEVAL"] = $"{Tool.Host} exec {Tool.Program}";
        start.Environment["CHECKS"] = "full";
        start.Environment["SLURM_ARRAY_TASK_ID"] = number;
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private string File(string name) => Path.Combine(_folder.FullName, name);
}

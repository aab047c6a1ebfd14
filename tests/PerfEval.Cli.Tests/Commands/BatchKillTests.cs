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

/// <summary>A batch that is killed again and again, at whatever it is doing, ends as if nothing had happened.</summary>
public sealed class BatchKillTests : IDisposable
{
    private const int Kills = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("perfeval-");

    [FactOnUnix]
    public void After_twenty_kills_results_and_summary_are_those_of_one_run()
    {
        var seed = JsonNode.Parse(System.IO.File.ReadAllText(Seed.File))!.ToJsonString();
        var lines = Enumerable.Range(0, 1_500).Select(i => i % 300 == 9 ? "{\"schema\":\n" : seed.Replace("接待服务中心", $"中心{i}", StringComparison.Ordinal) + "\n");
        System.IO.File.WriteAllText(File("in"), string.Concat(lines), new UTF8Encoding(false));
        Assert.Equal(1, Tool.Run("batch", File("in"), "-o", File("whole"), "--summary", File("sum")).ExitCode);

        var random = new Random(20);
        var whole = (int)new FileInfo(File("whole")).Length;
        for (var kill = 0; kill < Kills; kill++)
        {
            // some before the first line is written, most at some place of the results, however busy the machine is
            var aim = random.Next(0, whole * 9 / 10);
            using var run = Start();
            while (!run.HasExited && Length(File("out")) < aim)
            {
                Thread.Sleep(1);
            }

            run.Kill();
            run.WaitForExit();
            Tear(File("out"), random);
        }

        Assert.InRange(Length(File("out")), 1, whole - 1);
        using (var last = Start())
        {
            last.WaitForExit();
            Assert.Equal(1, last.ExitCode);
        }

        Assert.Equal(System.IO.File.ReadAllBytes(File("whole")), System.IO.File.ReadAllBytes(File("out")));
        Assert.Equal(System.IO.File.ReadAllBytes(File("sum")), System.IO.File.ReadAllBytes(File("resumed")));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static long Length(string file) => new FileInfo(file) is { Exists: true, Length: var length } ? length : 0;

    // a file system may keep less of the last write than all of it
    private static void Tear(string file, Random random)
    {
        if (Length(file) > 100)
        {
            using var results = System.IO.File.OpenWrite(file);
            results.SetLength(results.Length - random.Next(0, 100));
        }
    }

    private Process Start()
    {
        var process = Process.Start(new ProcessStartInfo(
            Tool.Host, ["exec", Tool.Program, "batch", File("in"), "-o", File("out"), "--summary", File("resumed"), "--resume"])
        {
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private string File(string name) => Path.Combine(_folder.FullName, name);
}

using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>A program of <c>tests/Samples</c>, built beside the tests and run as a process of its own.</summary>
internal static partial class SampleProgram
{
    /// <summary>Runs it to its end: its exit code and what it printed.</summary>
    public static (int ExitCode, string Output) Run(string name, params string[] arguments)
    {
        using var process = Start(name, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Starts it.</summary>
    public static Process Start(string name, params string[] arguments)
    {
        // bin/<project>/<configuration>/: the samples lie beside the tests
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var project = "PerfEval.Samples." + name;
        var program = Path.Combine(output.Parent!.Parent!.FullName, project, output.Name, project + ".dll");
        Assert.True(File.Exists(program), program);
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        // a host that kept what it read would run out of it, and a large machine is no reason to keep more
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x20000000";
        return Process.Start(start)!;
    }

    /// <summary>Starts a web host on a free port of this machine: the process, and where it listens.</summary>
    public static async Task<(Process Process, Uri Address)> StartHostAsync(string name)
    {
        var process = Start(name, "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                // what it logs later is read, so that its pipe never fills
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return (process, new Uri(found.Groups[1].Value));
            }
        }

        throw new InvalidOperationException($"{name} did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)")]
    private static partial Regex Listening();
}

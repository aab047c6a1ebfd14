using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>Programs run as a developer runs them.</summary>
internal static class Command
{
    /// <summary>Runs a program that must succeed, and returns what it printed.</summary>
    public static string Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var (exitCode, output, errors) = Try(folder, program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output}{errors}");
        return output;
    }

    /// <summary>Runs a program: its exit code, and what it printed.</summary>
    public static (int ExitCode, string Output, string Errors) Try(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["CI"] = "true";
        start.Environment["RunAnalyzers"] = "false";      // the build of the tests has had them
        start.Environment["SOURCE_DATE_EPOCH"] = "1700000000";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}

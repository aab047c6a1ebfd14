using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace PerfEval.Cli.Tests.Running;

/// <summary>Runs the built tool as a process of its own, as a user does.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The program that was built.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");

    /// <summary>The host that runs it.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs with arguments and an empty standard input.</summary>
    public static Answer Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs with arguments, fed with bytes.</summary>
    public static Answer Run(byte[] input, string[] arguments, params (string Name, string Value)[] environment) =>
        Start(Host, ["exec", Program, .. arguments], input, environment);

    /// <summary>Runs any program.</summary>
    public static Answer Start(string file, IEnumerable<string> arguments, byte[] input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        Feed(process, input);
        if (!process.WaitForExit(Patience) || !Task.WaitAll([error, copied], Patience))
        {
            process.Kill();
            throw new TimeoutException("The tool did not answer.");
        }

        return new Answer(process.ExitCode, output.ToArray(), error.Result);
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // a run that needs no input may be over before it is fed
        }
    }
}

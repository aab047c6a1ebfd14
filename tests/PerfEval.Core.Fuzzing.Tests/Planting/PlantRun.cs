using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PerfEval.Core.Fuzzing.Tests.Planting;

/// <summary>Plants each fault in a copy of the source, builds the copy, runs the same fuzz over it, and says which faults were found.</summary>
internal static class PlantRun
{
    public static int Go(long inputs, string? only)
    {
        var top = TopOf(AppContext.BaseDirectory);
        var copy = Directory.CreateTempSubdirectory("perfeval-planted-").FullName;
        try
        {
            CopySource(top, copy);
            var (planted, found) = (0, 0);
            Console.WriteLine("| fault | found | s |");
            Console.WriteLine("|---|---|---:|");
            foreach (var fault in PlantedFaults.All.Where(fault => only is null || fault.Name.Contains(only, StringComparison.Ordinal)))
            {
                planted++;
                var watch = Stopwatch.StartNew();
                var verdict = Try(fault, copy, inputs);
                found += verdict == Verdict.Found ? 1 : 0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {fault.Name} | {Word(verdict)} | {watch.Elapsed.TotalSeconds:0} |"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{found} of {planted} planted faults found with {inputs} inputs each."));
            return 0;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private enum Verdict
    {
        Found,
        NotFound,
        DidNotBuild,
        NotThere,
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Found => "yes",
        Verdict.NotFound => "no",
        Verdict.DidNotBuild => "did not build",
        _ => "its place is gone",
    };

    private static Verdict Try(PlantedFault fault, string copy, long inputs)
    {
        var path = Path.Combine(copy, "src/PerfEval.Core", fault.File);
        var source = File.Exists(path) ? File.ReadAllText(path) : "";
        if (source.Split(fault.Was).Length != 2)
        {
            return Verdict.NotThere;
        }

        File.WriteAllText(path, source.Replace(fault.Was, fault.Is, StringComparison.Ordinal));
        try
        {
            var project = Path.Combine(copy, "tests/PerfEval.Core.Fuzzing.Tests");
            return Run(copy, $"build \"{project}\" -c Release -v q -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:GenerateDocumentationFile=false") != 0 ? Verdict.DidNotBuild
                : Run(copy, $"run -c Release --no-build --project \"{project}\" -- run {inputs.ToString(CultureInfo.InvariantCulture)} --first") != 0 ? Verdict.Found
                : Verdict.NotFound;
        }
        finally
        {
            File.WriteAllText(path, source);
        }
    }

    private static int Run(string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginErrorReadLine();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void CopySource(string top, string copy)
    {
        foreach (var file in new DirectoryInfo(top).GetFiles())
        {
            file.CopyTo(Path.Combine(copy, file.Name));
        }

        foreach (var folder in (string[])["src/PerfEval.Core", "tests/PerfEval.Core.Fuzzing.Tests", "tests/PerfEval.Core.Tests/Corpus"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(top, folder), "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(copy, Path.GetRelativePath(top, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }
    }

    private static string TopOf(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "PerfEval.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The program is not inside the project's folder.");
        }

        return folder;
    }
}

using System;
using System.IO;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>One program over the whole corpus prints the same on .NET 10, on .NET 8, and compiled ahead of time into a native program.</summary>
public sealed class PortableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfeval-portable-").FullName;

    [FactOfPackages]
    public void The_corpus_comes_out_the_same_on_every_runtime_and_compiled_ahead_of_time()
    {
        var here = Run("net10.0", []);

        Assert.Contains("zhuzhou-reception-2020.json", here, StringComparison.Ordinal);
        Assert.Equal(here, Run("net8.0", ["--self-contained"]));
        // the C compiler that is there links as well as the one that is asked for
        Assert.Equal(here, Run("net10.0", ["-p:PublishAot=true", "-p:CppCompilerAndLinker=gcc"]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Run(string target, string[] publish)
    {
        var output = Path.Combine(_folder, Path.GetRandomFileName());
        Command.Run(
            Packed.Root, "dotnet",
            [
                "publish", "tests/PerfEval.Portable", "-c", "Release", "-f", target, "-r", "linux-x64", "-o", output, "-v:q",
                "-p:RunAnalyzers=false", $"-p:ArtifactsPath={_folder}/artifacts", .. publish,
            ]);
        return Command.Run(_folder, Path.Combine(output, "PerfEval.Portable"), Path.Combine(AppContext.BaseDirectory, "Corpus"));
    }
}

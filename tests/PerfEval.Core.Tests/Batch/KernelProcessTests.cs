using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The kernels give the same figures where the processor has fewer vectors: the checks run again in processes of their own, each
/// with some of them switched off.</summary>
public sealed class KernelProcessTests
{
    private static readonly (bool Avx2, bool Fma, bool Avx512, int Width) Here = Sets(KernelChild.InstructionSets());

    [Fact]
    public void With_everything_on_nothing_is_wrong() => Check([], Here);

    [Fact]
    public void With_AVX_512_off_nothing_is_wrong() =>
        Check(new() { ["DOTNET_EnableAVX512"] = "0" }, Here with { Avx512 = false, Width = Math.Min(Here.Width, 256) });

    // the sets are there, but the processor is said to be slow at their width
    [Fact]
    public void With_vectors_of_256_bits_preferred_nothing_is_wrong() =>
        Check(new() { ["DOTNET_PreferredVectorBitWidth"] = "256" }, Here with { Width = Math.Min(Here.Width, 256) });

    [Fact]
    public void With_AVX2_off_nothing_is_wrong() =>
        Check(new() { ["DOTNET_EnableAVX2"] = "0" }, (false, false, false, Math.Min(Here.Width, 128)));

    [Fact]
    public void With_no_hardware_intrinsics_nothing_is_wrong() =>
        Check(new() { ["DOTNET_EnableHWIntrinsic"] = "0" }, (false, false, false, 0));

    // the control: the name older runtimes knew does nothing here, and the answer shows it
    [Theory]
    [InlineData("DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableNothingOfTheKind")]
    public void A_setting_without_effect_is_noticed(string setting) => Assert.Equal(Here, Sets(Run(new() { [setting] = "0" })));

    // what the process could run shows in its answer, which kernels that makes follows here, and that its checks still bite shows in the
    // mutants
    private static void Check(Dictionary<string, string> settings, (bool Avx2, bool Fma, bool Avx512, int Width) expected)
    {
        var told = Run(settings);
        var (avx2, fma, avx512, width) = Sets(told);
        Assert.Equal(expected, (avx2, fma, avx512, width));

        string[] possible = ["Scalar", avx2 && fma && width >= 256 ? "Vector256" : "", avx512 && width == 512 ? "Vector512" : ""];
        var kernels = possible.Where(kernel => kernel.Length > 0).ToList();
        Assert.EndsWith($" kernels={string.Join('+', kernels)} automatic={kernels[^1]} mutants={kernels.Count} wrong=0", told,
            StringComparison.Ordinal);
    }

    // "avx2=True fma=True avx512=False width=256 …"
    private static (bool Avx2, bool Fma, bool Avx512, int Width) Sets(string told)
    {
        var words = told.Split(' ').Select(word => word.Split('=')).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return words.Count < 4
            ? throw new InvalidOperationException(told)
            : (bool.Parse(words["avx2"]), bool.Parse(words["fma"]), bool.Parse(words["avx512"]),
                int.Parse(words["width"], CultureInfo.InvariantCulture));
    }

    /// <summary>What a process of its own answers to a question of <see cref="KernelChild"/>.</summary>
    internal static string Run(Dictionary<string, string> settings, string question = "kernels")
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(KernelProcessTests).Assembly.Location, question },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill();
        }

        return output.Length > 0 ? output.Trim() : string.Create(CultureInfo.InvariantCulture, $"exit {process.ExitCode}: {error.Result}");
    }
}

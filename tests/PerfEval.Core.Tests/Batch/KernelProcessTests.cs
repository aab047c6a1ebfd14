using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using PerfEval.Core.Batch.Kernels;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The kernels give the same figures where the processor has fewer vectors: the checks run again in processes of their own, each with some of them switched off.</summary>
public sealed class KernelProcessTests
{
    [Fact]
    public void With_everything_on_nothing_is_wrong() => Check([], KernelLimits.HasVector256, KernelLimits.HasVector512);

    [Fact]
    public void With_AVX_512_off_nothing_is_wrong() =>
        Check(new() { ["DOTNET_EnableAVX512"] = "0" }, KernelLimits.HasVector256, vector512: false);

    [Fact]
    public void With_AVX2_off_nothing_is_wrong() => Check(new() { ["DOTNET_EnableAVX2"] = "0" }, vector256: false, vector512: false);

    [Fact]
    public void With_no_hardware_intrinsics_nothing_is_wrong() =>
        Check(new() { ["DOTNET_EnableHWIntrinsic"] = "0" }, vector256: false, vector512: false);

    [Fact]
    public void A_setting_without_effect_would_be_noticed() => Assert.StartsWith(
        Vectors(KernelLimits.HasVector256, KernelLimits.HasVector512) + " ", Run(new() { ["DOTNET_EnableNothingOfTheKind"] = "0" }), StringComparison.Ordinal);

    private static void Check(Dictionary<string, string> settings, bool vector256, bool vector512)
    {
        var kernels = 1 + (vector256 ? 1 : 0) + (vector512 ? 1 : 0);

        // that the vectors are off shows in the answer, and that the checks still bite shows in the mutants
        Assert.Equal($"{Vectors(vector256, vector512)} kernels={kernels} mutants={kernels} wrong=0", Run(settings));
    }

    private static string Vectors(bool vector256, bool vector512) => $"vector256={vector256} vector512={vector512}";

    private static string Run(Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(KernelProcessTests).Assembly.Location, "kernels" },
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

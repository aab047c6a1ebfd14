using System;
using System.IO;
using System.Linq;
using Xunit;

namespace PerfEval.Integration.Tests.Packages;

/// <summary>A package that callers of the one before could not be built against is not made.</summary>
[Collection(nameof(Packed))]
public sealed class BaselineTests(Packed packed)
{
    [FactOfPackages]
    public void A_public_member_that_goes_is_red()
    {
        var clone = packed.Clone("broken");
        Command.Run(clone, "bash", ".ci/baseline", "PerfEval.Core");
        var file = Path.Combine(clone, "src", "PerfEval.Core", "Json", "Samples.cs");
        var text = File.ReadAllText(file);
        Assert.Contains(" ReceptionCentre2020 ", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(" ReceptionCentre2020 ", " Renamed ", StringComparison.Ordinal));

        var (exitCode, output, errors) = Command.Try(clone, "dotnet", "pack", "src/PerfEval.Core", "-c", "Release", "-o", "packages", "-v:q");

        // the member and nothing else is missed
        Assert.Equal(1, exitCode);
        Assert.Contains("PerfEval.Core.Json.Samples.ReceptionCentre2020.get", output + errors, StringComparison.Ordinal);
        Assert.All(
            (output + errors).Split('\n').Where(line => line.Contains("CP0", StringComparison.Ordinal)),
            line => Assert.Contains("ReceptionCentre2020", line, StringComparison.Ordinal));
    }
}

using System.Linq;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Output;

/// <summary>What is printed grows with the report and not with its square: a long name that stands over many rows is not said whole with each of them.</summary>
public sealed class OutputCostTests
{
    [Theory]
    [InlineData("evaluate", "json")]
    [InlineData("evaluate", "text")]
    [InlineData("recheck", "json")]
    [InlineData("check", "json")]
    public void A_report_of_twice_the_size_prints_twice_as_much(string verb, string format)
    {
        var (few, many) = (Printed(300), Printed(600));

        Assert.True(many < 2.5 * few, $"{verb} {format}: {few} bytes for n, {many} for 2n");

        int Printed(int rows)
        {
            using var file = Scratch.Changed(report => Lengthen(report, rows));
            return Tool.Run(verb, file.Path, "--format", format, "--standard", "as-filed").OutputBytes.Length;
        }
    }

    private static void Lengthen(JsonNode report, int rows)
    {
        report.AsObject().Remove("narrative");
        var level = report["goals"]![0]!["indicators"]![0]!;
        level["name"] = new string('长', 20 * rows);
        foreach (var row in report["goals"]![0]!["indicators"]!.AsArray().SelectMany(l => l!["secondLevels"]!.AsArray()).SelectMany(l => l!["indicators"]!.AsArray()))
        {
            row!.AsObject().Remove("id");
        }

        var list = level["secondLevels"]![0]!["indicators"]!.AsArray();
        for (var i = list.Count; i < rows; i++)
        {
            list.Add(list[0]!.DeepClone());
        }
    }
}

using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Streaming;
using Xunit;

namespace PerfEval.Integration.Tests.Samples;

/// <summary>What the hosts of parts are given, and what they must come to.</summary>
internal static class BatchInput
{
    /// <summary>Reports a line, one in a hundred of them broken.</summary>
    public static byte[] Documents(int count)
    {
        var seed = JsonNode.Parse(Corpus.Files("good").Single(file => file.Name == "zhuzhou-reception-2020.json").Bytes)!.ToJsonString();
        var lines = Enumerable.Range(0, count)
            .Select(i => i % 100 == 7 ? "{\"schema\":" : seed.Replace("\"fiscalYear\":2020", $"\"fiscalYear\":{2000 + (i % 21)}", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }

    /// <summary>Holds what was put together against what one run writes.</summary>
    public static async Task AssertMergedAsync(string input, string merged, string mergedSummary)
    {
        using var single = new MemoryStream();
        await using var documents = File.OpenRead(input);
        var summary = await DocumentBatch.RunAsync(documents, single, new() { Checks = DocumentBatch.Checks.Full });
        Assert.Equal(single.ToArray(), await File.ReadAllBytesAsync(merged));
        Assert.Equal(PerfEvalJson.WriteSummary(summary), await File.ReadAllBytesAsync(mergedSummary));
    }
}

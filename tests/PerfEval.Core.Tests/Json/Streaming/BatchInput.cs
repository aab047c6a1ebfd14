using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>Batches to run: documents as lines, good and broken, and what comes of them.</summary>
internal static class BatchInput
{
    private static readonly string[] Broken =
    [
        "", "nonsense", "{}", "[1]", "{\"schema\":\"perfeval/1\"}", "\u0001", "{\"schema\":\"perfeval/2\",\"kind\":\"report\"}",
    ];

    /// <summary>The seed as one line.</summary>
    public static string SeedLine { get; } = LineOf(Seed.Report);

    public static string LineOf(SelfEvaluation report) => Encoding.UTF8.GetString(ReportDocument.Format.Canonical(report));

    /// <summary>So many documents, every seventh of them broken in a way of its own.</summary>
    public static byte[] Mixed(int count) => Of(Enumerable.Range(0, count).Select(i => i % 7 == 3
        ? Broken[i / 7 % Broken.Length]
        : SeedLine.Replace("株洲市接待服务中心", $"单位{i}", StringComparison.Ordinal)
            .Replace("\"executed\":", i % 2 == 0 ? "\"executed\":" : "\"executed\":1", StringComparison.Ordinal)));

    public static byte[] Of(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>What a batch writes of bytes.</summary>
    public static async Task<(byte[] Results, BatchSummary.ByStandard Summary)> RunAsync(
        byte[] lines, DocumentBatch.Settings? settings = null, CancellationToken cancellationToken = default)
    {
        using var results = new MemoryStream();
        var outcome = await DocumentBatch.RunAsync(new MemoryStream(lines), results, settings, cancellationToken);
        return (results.ToArray(), outcome);
    }

    /// <summary>Lines of results as data.</summary>
    public static List<ResultLine> Read(byte[] results) =>
    [
        .. Encoding.UTF8.GetString(results).Split('\n')[..^1]
            .Select(line => ResultLineFormat.Lines.Read(Encoding.UTF8.GetBytes(line), Core.Json.Reading.ReadingMode.Strict).Value),
    ];
}

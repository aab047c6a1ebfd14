using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Batch;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;

namespace PerfEval.Portable;

/// <summary>
/// Reads every report and standard of a folder, assesses, writes and scores them in a batch, and prints a fingerprint of each: what it prints is
/// the same on every runtime, compiled ahead of time, trimmed, or not.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var folder = arguments[0];
        foreach (var file in FilesIn(Path.Combine(folder, "standards")))
        {
            var read = PerfEvalJson.ReadStandard(File.ReadAllBytes(file));
            Print(file, read.TryGetValue(out var standard) ? PerfEvalJson.WriteStandard(standard) : []);
        }

        foreach (var file in FilesIn(Path.Combine(folder, "bad")))
        {
            var read = PerfEvalJson.ReadReport(File.ReadAllBytes(file));
            Print(file, JsonSerializer.SerializeToUtf8Bytes(
                string.Join('\n', read.Errors.Select(error => error.Message(Language.Chinese))), HostContext.Default.String));
        }

        foreach (var file in FilesIn(Path.Combine(folder, "good")))
        {
            if (!PerfEvalJson.ReadReport(File.ReadAllBytes(file)).TryGetValue(out var report))
            {
                continue;
            }

            var assessment = Assessor.Assess(report, BuiltInStandards.Catalog);
            var plan = BatchScoringPlan.Compile(assessment.Standard);
            var scores = plan.Score(EvaluationColumns.Read(plan, [report, report]));
            if (scores.TotalOf(1) != assessment.Evaluation.Total)
            {
                Console.Error.WriteLine($"{file}: {scores.TotalOf(1)} in a batch, {assessment.Evaluation.Total} alone");
                return 1;
            }

            Print(file, PerfEvalJson.WriteEvaluation(assessment, Language.Chinese));
            Print(file, PerfEvalJson.WriteEvaluation(assessment, Language.English));
        }

        foreach (var file in FilesIn(Path.Combine(folder, "cases")))
        {
            if (PerfEvalJson.ReadForm(File.ReadAllBytes(file)).TryGetValue(out var form))
            {
                var reading = FormReader.Read(form);
                var selection = BuiltInStandards.Catalog.Select(reading.Query);
                Print(file, PerfEvalJson.WriteEvaluation(Assessor.Assess(reading.Report, selection, reading.Findings), Language.Chinese));
            }
        }

        // a contract of the host's own, made at build time, with types of the library in it
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PerfEvalJson.TypeInfoResolver, HostContext.Default),
        };
        var own = (JsonTypeInfo<HostAnswer>)options.GetTypeInfo(typeof(HostAnswer));
        var text = JsonSerializer.Serialize(new HostAnswer(Points.From(99.19m), Money.FromWanYuan(566.49m), new LocalDate(2020, 12, 31)), own);
        Console.WriteLine(text);
        return JsonSerializer.Deserialize(text, own)!.Total == Points.From(99.19m) ? 0 : 1;
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    private static void Print(string file, byte[] bytes) =>
        Console.WriteLine($"{Path.GetFileName(file)} {bytes.Length} {Convert.ToHexString(SHA256.HashData(bytes))}");
}

/// <summary>An answer of the host's.</summary>
internal sealed record HostAnswer(Points Total, Money Executed, LocalDate Day);

/// <summary>The host's contracts, generated from source.</summary>
[JsonSerializable(typeof(HostAnswer))]
[JsonSerializable(typeof(string))]
internal sealed partial class HostContext : JsonSerializerContext;

using System;
using System.IO;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>The reception centre's report of 2020, as filed.</summary>
public static class Seed
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Corpus", "good", "zhuzhou-reception-2020.json");

    public static byte[] Bytes { get; } = File.ReadAllBytes(Path);

    public static SelfEvaluation Report { get; } = PerfEvalJson.ParseReport(Bytes);

    public static StandardSelection Selection { get; } = Scorer.Select(Report, BuiltInStandards.Catalog);

    public static EvaluationStandard Standard => Selection.Standard;
}

using System;
using System.IO;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>The report the project began with, as filed, and the standard of its form.</summary>
public static class Seed
{
    public const string Meeting = "1.1.1";
    public const string Reception = "1.1.2";
    public const string Completion = "2.1.1";
    public const string Public = "2.2.1";
    public const string Guests = "2.3.1";

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Corpus", "good", "zhuzhou-reception-2020.json");

    public static byte[] Bytes { get; } = File.ReadAllBytes(Path);

    public static SelfEvaluation Report { get; } = PerfEvalJson.ParseReport(Bytes);

    public static StandardSelection Selection { get; } = Scorer.Select(Report, BuiltInStandards.Catalog);

    public static EvaluationStandard Standard => Selection.Standard;
}

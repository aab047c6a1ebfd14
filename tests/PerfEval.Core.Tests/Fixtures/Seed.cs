using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Json;

namespace PerfEval.Core.Tests.Fixtures;

/// <summary>The report the project began with, and the standard of its form.</summary>
public static class Seed
{
    public const string Meeting = "1.1.1";
    public const string Reception = "1.1.2";
    public const string Completion = "2.1.1";
    public const string Public = "2.2.1";
    public const string Guests = "2.3.1";

    public static SelfEvaluation Report { get; } = PerfEvalJson.ParseReport(CorpusFiles.Seed());

    public static EvaluationStandard Standard { get; } = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
}

using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Benchmarks;

/// <summary>A report that is scored and then checked, with what its reader noted.</summary>
internal sealed class CheckedSample
{
    private readonly SelfEvaluation _report;
    private readonly EvaluationStandard _standard;
    private readonly ScoredEvaluation _scored;
    private readonly EquatableList<Finding> _notes;

    private CheckedSample(SelfEvaluation report, StandardSelection selection, EquatableList<Finding> notes) =>
        (_report, _standard, _scored, _notes) = (report, selection.Standard, Scorer.Score(report, selection), notes);

    /// <summary>The report the project began with: a department with its text, staff and budget.</summary>
    public static CheckedSample Seed()
    {
        var report = PerfEvalJson.ParseReport(Resource("seed.json"));
        return new CheckedSample(report, Scorer.Select(report, BuiltInStandards.Catalog), default);
    }

    /// <summary>A county's form of one project, as it was filed.</summary>
    public static CheckedSample Case()
    {
        var reading = Forms.FormReader.Read(PerfEvalJson.ReadForm(Resource("case.json")).Value);
        return new CheckedSample(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
    }

    /// <summary>The scores alone.</summary>
    public ScoredEvaluation Score() => Scorer.Score(_report, _standard);

    /// <summary>The report about to be checked.</summary>
    public CheckContext Context() => new(_report, _standard, _scored, CheckRegistry.List, _notes);

    /// <summary>Every check run.</summary>
    public CheckedReport Check() => ReportChecker.Check(Context());

    private static byte[] Resource(string name)
    {
        using var stream = typeof(CheckedSample).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A report and what one check says of it, written as <see cref="Outcomes"/> does.</summary>
internal sealed record CheckVector(string Code, string Name, SelfEvaluation Report, string Expected)
{
    public EvaluationStandard Standard { get; init; } = CleanReport.Standard;

    /// <summary>What a reader of the report noted.</summary>
    public EquatableList<Finding> Notes { get; init; }

    /// <summary>The report with every check run on it.</summary>
    public CheckedReport Checked => ReportChecker.Check(
        new CheckContext(Report, Standard, Scorer.Score(Report, Standard), CheckRegistry.List, Notes));

    public FindingCode FindingCode => FindingCode.Parse(Code);

    public string Key => $"{Code} {Name}";

    public bool IsPassed => Expected == "passed";

    public bool IsSkipped => Expected.StartsWith("skipped ", System.StringComparison.Ordinal);

    public bool IsFound => !IsPassed && !IsSkipped;

    public static CheckVector Pass(string code, string name, SelfEvaluation report) => new(code, name, report, "passed");

    public static CheckVector Skip(string code, string name, SelfEvaluation report, string reason) => new(code, name, report, $"skipped skip.{reason}");

    public static CheckVector Find(string code, string name, SelfEvaluation report, params string[] lines) => new(code, name, report, string.Join('\n', lines));
}

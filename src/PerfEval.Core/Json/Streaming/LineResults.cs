using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Makes lines of results of what is known of a document.</summary>
internal static class LineResults
{
    /// <summary>The result of a report that was scored.</summary>
    public static ResultLine Of(long line, SelfEvaluation report, ScoredEvaluation scored)
    {
        var (name, unit) = (report.Subject.Name, report.Subject.Unit.Name);
        List<PointsRange?> scores = new(scored.Lines.Count);
        foreach (var one in scored.Lines)
        {
            if (one.Kind == LineKind.Indicator)
            {
                scores.Add(ScoreOf(one));
            }
        }

        return new ResultLine
        {
            Line = line,
            Name = name,
            Unit = unit == name ? null : unit,
            Year = report.FiscalYear.HasValue ? report.FiscalYear.Value : null,
            Standard = scored.StandardId,
            Total = scored.Total,
            Grade = scored.Grade?.Code,
            Execution = scored.Execution is { } execution ? ScoreOf(execution) : null,
            Scores = scores.ToEquatableList(),
        };
    }

    /// <summary>The result of a report that was assessed.</summary>
    public static ResultLine Of(long line, Assessment assessment)
    {
        SortedDictionary<FindingCode, (Severity Severity, int Count)> counts = [];
        foreach (var finding in assessment.Findings)
        {
            var (severity, count) = counts.GetValueOrDefault(finding.Code, (finding.Severity, 0));
            counts[finding.Code] = (finding.Severity > severity ? finding.Severity : severity, count + 1);
        }

        return Of(line, assessment.Report, assessment.Evaluation) with
        {
            Verdict = assessment.Verdict,
            Findings = counts.Select(entry => new ResultLine.CodeCount(entry.Key, entry.Value.Severity, entry.Value.Count))
                .ToEquatableList(),
        };
    }

    /// <summary>A line that could not be read.</summary>
    public static ResultLine Of(long line, EquatableList<JsonError> errors) => new()
    {
        Line = line,
        Problems = errors.Select(error => new ResultLine.Problem(
            error.Kind,
            error.Pointer,
            error.Column,
            new LocalizedText(JsonErrorText.Reason(error, Language.Chinese), JsonErrorText.Reason(error, Language.English)),
            new LocalizedText(error.Remedy(Language.Chinese), error.Remedy(Language.English)))).ToEquatableList(),
    };

    /// <summary>A document that the host could not read.</summary>
    public static ResultLine Of(long line, LocalizedText reason, LocalizedText remedy) => new()
    {
        Line = line,
        Problems = [new ResultLine.Problem(null, "", null, reason, remedy)],
    };

    /// <summary>A document the library failed on: a fault of its own, which stops no other document.</summary>
    public static ResultLine OfFault(long line, Exception fault) => Of(line, Faults.Of(fault), Faults.Remedy);

    private static PointsRange? ScoreOf(ScoredLine line) => line.Outcome is ScoreOutcome.NotApplicable ? null : line.Contribution;

    private static class Faults
    {
        public static LocalizedText Remedy { get; } = new(
            "其他各行不受影响。请把此行和以上原因报告给本库的维护者。",
            "The other lines are unaffected. Please report this line and the reason above to the maintainers of the library.");

        public static LocalizedText Of(Exception fault) => new(
            $"程序自身出错：{fault.GetType().Name}: {fault.Message}", $"A fault of the program itself: {fault.GetType().Name}: {fault.Message}");
    }
}

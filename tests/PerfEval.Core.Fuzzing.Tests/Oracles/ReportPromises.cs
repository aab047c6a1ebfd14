using System;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>What holds of every report that was read, however odd: it is scored, checked, explained and kept, in both languages, and the ledger adds up.</summary>
internal static class ReportPromises
{
    public static void Hold(SelfEvaluation report, Traits traits) => Hold(report, Scorer.Select(report, BuiltInStandards.Catalog), traits);

    public static void Hold(SelfEvaluation report, StandardSelection selection, Traits traits)
    {
        var evaluation = Scorer.Score(report, selection);
        Promise.Holds(evaluation.Equals(Scorer.Score(report, selection)), "the same report scores the same", evaluation.Total);
        AddsUp(evaluation, selection.Standard);
        foreach (var line in evaluation.Lines)
        {
            traits.Add(20, line.Outcome.GetType().Name);
            Say(line.Explanation);
        }

        Say(evaluation.Explanation);
        var assessment = Assessor.Assess(report, selection);
        foreach (var finding in assessment.Findings)
        {
            traits.Add(21, finding.Code.ToString());
            foreach (var language in Enum.GetValues<Language>())
            {
                Promise.Holds(finding.Message(language).Length > 0, "a finding has a text", finding.Code);
                _ = finding.Place.Render(language);
            }
        }

        var record = EvaluationRecord.Of(assessment);
        var written = PerfEvalJson.WriteEvaluation(record);
        var read = PerfEvalJson.ReadEvaluation(written);
        Promise.Holds(read.IsSuccess, "a record that was written is read", read.Errors.Count > 0 ? read.Errors[0].ToString() : "");
        Promise.Holds(record.Equals(read.Value), "a record is read equal", "two records");
    }

    private static void AddsUp(ScoredEvaluation evaluation, EvaluationStandard standard)
    {
        var (total, ledger) = (evaluation.Total, evaluation.Ledger);
        Promise.Holds(total.Max is null || total.Min <= total.Max, "a range has its ends in order", total);
        if (ledger.Full is not { } full)
        {
            return;
        }

        var worst = ledger.Entries.Aggregate(full, (left, entry) => left - entry.AtWorst);
        Promise.Holds(worst == total.Min, "the ledger adds up at its worst end", $"{worst} and {total.Min} by {standard.Id}");
        if (total.Max is { } max)
        {
            var best = ledger.Entries.Aggregate(full, (left, entry) => left - entry.AtBest);
            Promise.Holds(best == max, "the ledger adds up at its best end", $"{best} and {max} by {standard.Id}");
        }
    }

    private static void Say(ScoreExplanation explanation)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            _ = explanation.Render(language);
            _ = explanation.Sentence(language);
        }
    }
}

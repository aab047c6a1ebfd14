using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Outcomes of checks as lines of text: code, severity and places of a finding, or the reason of a skipped check.</summary>
internal static class Outcomes
{
    /// <summary>One line a place, <c>PE2101 error /goals/0/indicators/0/points</c>, then one a skipped check.</summary>
    public static IEnumerable<string> Lines(CheckedReport report) =>
        report.Findings.SelectMany(finding => finding.Places.Select(place => $"{finding.Code} {Word(finding.Severity)} {PlacePointer.ToPointer(place)}"))
            .Concat(Skipped(report));

    /// <summary>One line a finding, all its places in it, then one a skipped check.</summary>
    public static IEnumerable<string> Findings(CheckedReport report) =>
        report.Findings.Select(finding => $"{finding.Code} {Of(finding)}").Concat(Skipped(report));

    /// <summary>The outcome of one check: <c>passed</c>, <c>skipped skip.noFunding</c>, or a line of severity and places for each finding.</summary>
    public static string Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Skipped skipped => $"skipped {skipped.Reason.Key}",
        CheckOutcome.Found found => string.Join('\n', found.Findings.Select(Of)),
        _ => "",
    };

    public static CheckOutcome OutcomeOf(this CheckedReport report, FindingCode code) => report.Results.Single(result => result.Code == code).Outcome;

    private static string Of(Finding finding) => $"{Word(finding.Severity)} {string.Join(' ', finding.Places.Select(PlacePointer.ToPointer))}";

    private static IEnumerable<string> Skipped(CheckedReport report) => report.Results
        .Where(result => result.Outcome is CheckOutcome.Skipped)
        .Select(result => $"{result.Code} skipped {((CheckOutcome.Skipped)result.Outcome).Reason.Key}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

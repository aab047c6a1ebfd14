using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Whatever was filed, under whatever standard, is scored, explained and checked; nothing throws.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 300)]
public sealed class RobustnessLaws
{
    [Property]
    public bool Every_report_is_scored_and_explained_in_both_languages(ScoringCase it)
    {
        var scored = Scorer.Score(it.Report, it.Standard);
        return Enum.GetValues<Language>().All(language =>
            scored.Explanation.Render(language, it.Standard) is { Length: > 0 } text && !text.Contains('{', StringComparison.Ordinal));
    }

    [Property]
    public bool Every_report_has_a_line_for_each_indicator_in_order(ScoringCase it) => it.Report.Goals
        .SelectMany((goal, g) => goal.Tree.Leaves.Select(leaf => (Goal: (int?)g, Id: (string?)leaf.Indicator.Id)))
        .SequenceEqual(Scorer.Score(it.Report, it.Standard).Lines.Where(line => line.Kind == LineKind.Indicator).Select(line => (line.GoalIndex, line.IndicatorId)));

    [Property]
    public bool Every_report_is_checked_and_every_outcome_says_something(ScoringCase it) => ReportChecker.Check(it.Report, it.Standard).Results.All(result =>
        result.Outcome switch
        {
            CheckOutcome.Found found => found.Findings.Count > 0 && found.Findings.All(finding => finding.Code == result.Code),
            CheckOutcome.Skipped skipped => skipped.Reason.Render(Language.English) != skipped.Reason.Key,
            _ => true,
        });

    [Property]
    public bool Every_finding_is_said_in_both_languages(ScoringCase it) => ReportChecker.Check(it.Report, it.Standard).Findings.All(finding =>
        Enum.GetValues<Language>().All(language =>
            finding.Message(language) is { Length: > 0 } text && !text.Contains('{', StringComparison.Ordinal)));

    [Property]
    public bool The_same_checks_again_find_the_same(ScoringCase it) =>
        ReportChecker.Check(it.Report, it.Standard).Results == ReportChecker.Check(it.Report, it.Standard).Results;
}

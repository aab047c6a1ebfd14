using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>An assessment is scores, checks and claims of one report in one object, and says of each what it says alone.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 150)]
public sealed class AssessorLaws
{
    [Property]
    public bool The_rows_are_the_lines_each_with_what_was_filed(ScoringCase it)
    {
        var assessment = Assess(it);
        return assessment.Rows.Select(row => row.Line).SequenceEqual(assessment.Evaluation.Lines)
            && assessment.Rows.Where(row => row.Filed is not null).Select(row => row.Filed).SequenceEqual(it.Report.Rows)
            && assessment.Rows.All(row => row.Filed is null == (row.Line.Kind == LineKind.Execution))
            && assessment.Execution == assessment.Rows.FirstOrDefault(row => row.Filed is null);
    }

    [Property]
    public bool Scores_and_checks_are_those_of_the_scorer_and_the_checker(ScoringCase it)
    {
        var assessment = Assess(it);
        var checks = ReportChecker.Check(it.Report, it.Standard);
        return assessment.Evaluation == Scorer.Score(it.Report, it.Standard) && assessment.Checks == checks && assessment.Findings == checks.Findings
            && assessment.HasErrors == checks.HasErrors;
    }

    [Property]
    public bool A_difference_is_how_far_the_claim_lies_outside_the_score(ScoringCase it) => Assess(it).Rows.All(row =>
        row.Difference is not { } difference || row.Line.Contribution.Contains(row.Claimed.Value - difference));

    [Property]
    public bool What_claims_nothing_has_no_verdict_and_no_cause(ScoringCase it) => Assess(it).Rows.All(row =>
        row.Claimed.HasValue == (row.Verdict != ScoreVerdict.NotClaimed) && (row.Claimed.HasValue || (row.Difference, row.Cause) == default));

    [Property]
    public bool The_gaps_are_the_differences_by_kind(ScoringCase it)
    {
        var assessment = Assess(it);
        return assessment.Total.BreakingRules.Net == Sum(assessment, ScoreVerdict.BreaksRule)
            && assessment.Total.WithinTolerance.Net == Sum(assessment, ScoreVerdict.WithinTolerance)
            && assessment.Total.OpenToJudgement.Net == Sum(assessment, ScoreVerdict.Judgement);
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 80)]
    public bool The_rows_of_a_report_are_its_leaves_and_results_goal_by_goal(SelfEvaluation report) => report.Rows.SequenceEqual(
        report.Goals.SelectMany((goal, g) => goal.Tree.Leaves.Select(leaf => new ReportRow(g, leaf, goal.ResultOf(leaf.Indicator.Id)))))
        && (report with { Goals = default }).Rows.Count == 0;

    [Fact]
    public void A_cell_the_reader_took_for_misread_is_compared_with_nothing()
    {
        var report = Seed.Report;
        var standard = Seed.Selection;
        var found = Assessor.Assess(Wrong(report), standard).Findings.First(finding => finding.Code == CheckCodes.ScoreDiffers);
        var row = Place.Of([.. found.Place.Steps.Take(found.Place.Steps.Count - 1)]);
        var note = new Finding(ReadingKinds.Of(FindingCodes.LikelyMisread), Severity.Note, row.Then(ReportPart.Actual), default);
        var elsewhere = note with { Place = Place.Report.Then(ReportPart.Goal, 0).Then(ReportPart.Actual) };

        Assert.DoesNotContain(found, Assessor.Assess(Wrong(report), standard, [note]).Findings);
        Assert.Contains(found, Assessor.Assess(Wrong(report), standard, [elsewhere]).Findings);
        Assert.Equal(note, Assessor.Assess(Wrong(report), standard, [note]).Findings[^1]);
    }

    // a score claimed for less than the target
    private static SelfEvaluation Wrong(SelfEvaluation report)
    {
        var goal = report.Goals[0];
        var results = goal.Results.Select((result, i) => i == 1 ? result with { Actual = Rows.Did(200, "次"), ClaimedScore = Points.From(30) } : result);
        return report with { Goals = [new AnnualGoal(goal.Tree, [.. results]) { Expected = goal.Expected, Actual = goal.Actual }] };
    }

    private static Points Sum(Assessment assessment, ScoreVerdict verdict) => assessment.Rows
        .Where(row => row.Verdict == verdict).Aggregate(Points.Zero, (sum, row) => sum + (row.Difference ?? Points.Zero));

    private static Assessment Assess(ScoringCase it) => Assessor.Assess(it.Report, new StandardSelection(it.Standard, SelectionReason.NamedByCaller));
}

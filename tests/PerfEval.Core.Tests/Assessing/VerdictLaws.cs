using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>The verdict follows from what was found and is not accepted, and from nothing else.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 100)]
public sealed class VerdictLaws
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Property]
    public bool Only_a_report_without_errors_and_warnings_is_acceptable(ScoringCase it)
    {
        var assessment = Assess(it);
        var gravest = assessment.Findings.Select(finding => finding.Severity).DefaultIfEmpty(Severity.Note).Max();
        return assessment.Verdict switch
        {
            Verdict.Acceptable => gravest == Severity.Note,
            Verdict.ToExplain => gravest == Severity.Warning,
            Verdict.ToCorrect or Verdict.ToRefile => gravest == Severity.Error,
            _ => true,
        };
    }

    [Property]
    public bool What_everybody_accepts_leaves_nothing_to_do_and_hides_nothing(ScoringCase it)
    {
        var before = Assess(it);
        var after = before.Accept(Baseline(before));
        return after.Verdict is Verdict.Acceptable or Verdict.NotAssessable
            && after.Verdict == Verdict.NotAssessable == (before.Verdict == Verdict.NotAssessable)
            && after.Findings == before.Findings && after.Standing.Count == 0 && after.Lapsed.Count == 0;
    }

    [Property]
    public bool An_empty_baseline_and_one_of_another_unit_change_nothing(ScoringCase it)
    {
        var assessment = Assess(it);
        var ofAnother = Baseline(assessment).Select(entry => entry with { Subject = entry.Subject + "乙" }).ToEquatableList();
        return assessment.Accept(default) == assessment && assessment.Accept(ofAnother) == assessment;
    }

    [Fact]
    public void The_clean_report_can_be_taken_as_it_is() => Assert.Equal(Verdict.Acceptable, Of(CleanReport.Report).Verdict);

    [Fact]
    public void A_warning_asks_for_a_word_and_an_error_for_a_correction()
    {
        Assert.Equal(Verdict.ToExplain, Of(CleanReport.Report.Score(CleanReport.Meetings, Points.From(9)).Total(97.36m)).Verdict);
        Assert.Equal(Verdict.ToCorrect, Of(CleanReport.Report.Total(99)).Verdict);
    }

    [Fact]
    public void Errors_on_more_than_half_of_the_rows_ask_for_the_form_again()
    {
        string[] ids = [CleanReport.Meetings, CleanReport.Training, CleanReport.Quality, CleanReport.OnTime, CleanReport.Cost];
        var wrong = ids.Aggregate(CleanReport.Report, (report, id) => report.Score(id, Points.From(10.5m)));

        Assert.Equal(9, Of(wrong).Rows.Count(row => row.Claimed.HasValue));
        Assert.Equal(Verdict.ToRefile, Of(wrong).Verdict);
        Assert.Equal(Verdict.ToCorrect, Of(wrong.Score(CleanReport.Cost, Points.From(10))).Verdict);
    }

    [Fact]
    public void What_claims_nothing_or_leaves_nothing_to_compute_cannot_be_re_checked()
    {
        var report = CleanReport.Report;
        var unclaimed = report.FundingTotal(line => line with { ClaimedScore = default }).Goal(goal => goal.Rebuild(
            goal.Tree.FirstLevels, goal.Results.Select(result => result with { ClaimedScore = default }).ToEquatableList())) with
        { Claims = new Claims() };
        Assert.Equal(Verdict.NotAssessable, Of(unclaimed).Verdict);
        Assert.NotEqual(Verdict.NotAssessable, Of(unclaimed.Total(98)).Verdict);

        var worded = report.Goal(goal => goal.Rebuild(
            goal.Tree.FirstLevels,
            goal.Results.Select(result => result with { Actual = ActualValue.Blank }).ToEquatableList())) with
        { Funding = null };
        Assert.Equal(Verdict.NotAssessable, Of(worded).Verdict);
    }

    [Fact]
    public void An_accepted_finding_whose_figures_changed_comes_back_and_is_told()
    {
        var before = Of(CleanReport.Report.Total(99));
        var known = Baseline(before);
        Assert.Equal(Verdict.Acceptable, before.Accept(known).Verdict);
        Assert.Equal(known, before.Accept(known).Accepted);

        var after = Of(CleanReport.Report.Total(97)).Accept(known);
        Assert.Equal(Verdict.ToCorrect, after.Verdict);
        Assert.Equal((0, known), (after.Accepted.Count, after.Lapsed));

        var mended = Of(CleanReport.Report).Accept(known);
        Assert.Equal((0, 0), (mended.Accepted.Count, mended.Lapsed.Count));
    }

    [Fact]
    public void A_finding_of_another_year_is_not_accepted()
    {
        var report = CleanReport.Report.Total(99);
        var known = Baseline(Of(report));
        Assert.Empty(Of(report with { FiscalYear = new FiscalYear(2021) }).Accept(known).Accepted);
    }

    private static EquatableList<AcceptedFinding> Baseline(Assessment assessment)
    {
        var cell = assessment.Report.FiscalYear;
        return assessment.Findings.Select(finding => new AcceptedFinding(
            assessment.Report.Subject.Name, cell.HasValue ? cell.Value : null, finding, "已核实", "李某", Day)).ToEquatableList();
    }

    private static Assessment Of(SelfEvaluation report) =>
        Assessor.Assess(report, new StandardSelection(CleanReport.Standard, SelectionReason.NamedByCaller));

    private static Assessment Assess(ScoringCase it) =>
        Assessor.Assess(it.Report, new StandardSelection(it.Standard, SelectionReason.NamedByCaller));
}

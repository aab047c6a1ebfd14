using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A check that had nothing to look at is skipped with a reason and has not passed.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 200)]
public sealed class NothingToCheckLaws
{
    private static readonly SelfEvaluation Empty = new() { Subject = new Subject.Department(new BudgetUnit { Name = "某局" }) };

    [Property]
    public bool On_an_empty_report_no_check_passes(ScoringCase it) =>
        ReportChecker.Check(Empty, it.Standard).Results.All(result => result.Outcome is not CheckOutcome.Passed);

    [Property]
    public bool On_an_empty_report_read_as_part_of_one_no_check_passes(ScoringCase it) =>
        new[] { Completeness.CutShort, Completeness.Unknown }.All(completeness =>
            ReportChecker.Check(Empty with { Completeness = completeness }, it.Standard).Results.All(result => result.Outcome is not CheckOutcome.Passed));

    [Property]
    public void Without_what_it_reads_a_check_is_skipped(ScoringCase it) => Assert.Empty(Emptied.All.SelectMany(part => NotSkipped(it, part)));

    // a judgement may score a row that reports no result; it says nothing of how far the row was completed
    [Fact]
    public void Judged_rows_without_results_are_held_against_nothing()
    {
        var tiers = SampleStandard.Of<ScoringRule>(new TierRule(Ratio.Percent(80), Ratio.Percent(60)));
        var standard = CleanReport.Standard with { QuantityRule = tiers };
        var judgement = new Judgement(Points.Zero, "评审人", "无佐证");
        var judged = CleanReport.Report with
        {
            Judgements = CleanReport.Report.Rows
                .Select(row => new IndicatorJudgement(row.GoalIndex, row.Indicator.Id, judgement)).ToEquatableList(),
        };
        Assert.Empty(NotSkipped(new ScoringCase(judged, standard), Emptied.All.Single(part => part.Part == "the results")));
    }

    [Fact]
    public void Every_check_but_those_whose_finding_is_the_missing_part_has_its_part()
    {
        var covered = Emptied.All.SelectMany(part => part.Codes.Split(' ')).Select(number => $"PE{number}").ToHashSet();

        // what is blank is what PE2206 finds; PE2104 and PE2107 read the points, which the standard may give: their vectors take both away
        Assert.Equal(["PE2104", "PE2107", "PE2206"], CheckVectors.Codes.Select(code => code.ToString()).Except(covered));
    }

    // the control: with all its parts a report is looked at
    [Fact]
    public void With_its_parts_the_clean_report_would_break_the_law() => Assert.All(
        Emptied.All, part => Assert.NotEmpty(NotSkipped(new ScoringCase(CleanReport.Report, CleanReport.Standard), part with { Without = report => report })));

    private static List<string> NotSkipped(ScoringCase it, Emptied part)
    {
        var codes = part.Codes.Split(' ').Select(number => $"PE{number}").ToHashSet();
        return ReportChecker.Check(part.Without(it.Report), it.Standard).Results
            .Where(result => codes.Contains(result.Code.ToString()) && result.Outcome is not CheckOutcome.Skipped)
            .Select(result => $"without {part.Part} {result.Code} is {result.Outcome}").ToList();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>Reports of one unit over years: PE6201, PE6202.</summary>
public sealed class ReportSeriesTests
{
    private static readonly SelfEvaluation Report = CleanReport.Report;

    [Theory]
    [InlineData(90, 92, "passed")]
    [InlineData(95, 90, "warning /goals/0/indicators/0/secondLevels/1/indicators/0/target")]
    public void A_target_lowered_is_found(int before, int now, string expected) => Assert.Equal(expected, Outcomes.Of(Lowered(
        Report.Target(CleanReport.Quality, AtLeast(before, "%")), Report.Target(CleanReport.Quality, AtLeast(now, "%")))));

    [Fact]
    public void Less_is_more_where_less_is_better()
    {
        var (more, less) = (Report.Target(CleanReport.Cost, AtMost(500, "元")), Report.Target(CleanReport.Cost, AtMost(450, "元")));
        Assert.Equal("passed", Outcomes.Of(Lowered(more, less)));
        Assert.Equal("warning /goals/0/indicators/0/secondLevels/3/indicators/0/target", Outcomes.Of(Lowered(less, more)));
    }

    [Fact]
    public void Without_an_earlier_year_or_in_units_that_do_not_convert_nothing_is_said()
    {
        Assert.Equal("skipped across.noEarlierYear", Outcomes.Of(Check(CheckCodes.TargetLowered, Report)[0]));
        var nothing = Emptied.Leaves(Report, row => row with { Target = Words("及时") }, result => result);
        Assert.Equal("skipped across.noSameTargets", Outcomes.Of(Lowered(nothing, Report)));
        Assert.Equal("passed", Outcomes.Of(Lowered(Report.Target(CleanReport.Quality, AtLeast(99, "项")), Report)));
        Assert.Equal("passed", Outcomes.Of(Lowered(Report.Target(CleanReport.Meetings, Bare(9)), Report)));
    }

    [Theory]
    [InlineData("4 210 96", "note /goals/0/indicators/0/secondLevels/0/indicators/0/target")]
    [InlineData("4 210 97", "passed")]
    public void Targets_that_are_last_years_results_are_one_finding(string targets, string expected)
    {
        var numbers = targets.Split(' ').Select(decimal.Parse).ToList();
        var now = Report.Target(CleanReport.Meetings, AtLeast(numbers[0])).Target(CleanReport.Training, AtLeast(numbers[1], "人次"))
            .Target(CleanReport.Quality, AtLeast(numbers[2], "%"));
        var found = Outcomes.Of(Check(CheckCodes.TargetOfLastYear, In(2019, Report), now)[1]);
        Assert.StartsWith(expected, found, StringComparison.Ordinal);
        Assert.Equal(expected == "passed" ? 0 : 3, found.Split("/target").Length - 1);
    }

    [Fact]
    public void A_series_goes_by_name_without_its_year_or_by_the_code_of_the_project()
    {
        Assert.Equal(["passed", "skipped"], Kinds(Project("2020年水库修缮", null, 2020), Project("2019年水库修缮", null, 2019)));
        Assert.Equal(["passed", "skipped"], Kinds(Project("水库", "43020019T000000012345", 2020), Project("水库加固", "43020019T000000012345", 2019)));
        Assert.Equal(["skipped", "skipped"], Kinds(Project("水库", null, 2020), Project("公路", null, 2019)));
        Assert.Equal(["skipped", "skipped"], Kinds(Project("水库", null, 2020), Project("水库", null, 2020)));
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter_and_the_year_before_is_the_last_there_is()
    {
        var (old, older, now) = (Target(2018, 90), Target(2016, 99), Target(2020, 95));
        Assert.Equal(["passed", "warning", "skipped"], Kinds(now, old, older));
        Assert.Equal(["skipped", "passed", "warning"], Kinds(older, now, old));
    }

    private static SelfEvaluation Target(int year, int percent) => In(year, Report.Target(CleanReport.Quality, AtLeast(percent, "%")));

    private static CheckOutcome Lowered(SelfEvaluation before, SelfEvaluation now) => Check(CheckCodes.TargetLowered, In(2019, before), now)[1];

    private static List<string> Kinds(params SelfEvaluation[] reports) =>
        [.. Check(CheckCodes.TargetLowered, reports).Select(outcome => Outcomes.Of(outcome).Split(' ')[0])];

    private static List<CheckOutcome> Check(FindingCode code, params SelfEvaluation[] reports) =>
        [.. ReportSeries.Check([.. reports.Select(Assessed)]).Select(checks => checks.OutcomeOf(code))];

    private static SelfEvaluation In(int year, SelfEvaluation report) => report with { FiscalYear = new FiscalYear(year) };

    private static SelfEvaluation Project(string name, string? code, int year) => In(year, Report) with
    {
        Subject = new Subject.ProjectExpenditure(new Project { Name = name, Code = code, ImplementingUnit = Report.Subject.Unit }),
    };

    internal static Assessment Assessed(SelfEvaluation report) => Assessor.Assess(report, new StandardSelection(CleanReport.Standard, SelectionReason.NamedByCaller));
}

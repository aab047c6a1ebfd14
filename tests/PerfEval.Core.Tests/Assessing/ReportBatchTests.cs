using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>Reports of one year beside one another: PE6203.</summary>
public sealed class ReportBatchTests
{
    private static readonly string[] Ids =
    [
        CleanReport.Meetings, CleanReport.Training, CleanReport.Quality, CleanReport.OnTime, CleanReport.Cost, CleanReport.Coverage,
        CleanReport.Lasting, CleanReport.Satisfaction,
    ];

    [Theory]
    [InlineData(2, "passed")]
    [InlineData(3, "warning")]
    [InlineData(5, "warning")]
    public void Three_rows_of_another_unit_are_found(int same, string expected) =>
        Assert.Equal([expected, expected], Words([Unit("甲", 0, 8), Unit("乙", 8 - same, 8)]));

    [Fact]
    public void The_finding_names_the_other_unit_and_the_rows()
    {
        var found = Run([Unit("甲", 0, 8), Unit("乙", 5, 8), Unit("丙", 8, 8)])[0];
        var finding = Assert.Single(((CheckOutcome.Found)found).Findings);
        Assert.Contains("与“乙”有 3 项指标的名称、指标值和分值完全相同", finding.What(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_most_reports_have_are_those_of_the_form() =>
        Assert.Equal(["passed", "passed", "passed", "passed"], Words([.. "甲乙丙丁".Select(unit => Unit($"{unit}", 0, 8))]));

    [Fact]
    public void One_unit_alone_or_in_other_years_is_skipped()
    {
        Assert.Equal(["skipped", "skipped"], Words([Unit("甲", 0, 8), Unit("甲", 0, 8)]));
        Assert.Equal(["skipped", "skipped"], Words([Unit("甲", 0, 8), Unit("乙", 0, 8) with { FiscalYear = new FiscalYear(2019) }]));
        Assert.Equal(["skipped", "skipped"], Words([.. "甲乙".Select(unit => Unit($"{unit}", 0, 8) with { FiscalYear = default })]));
    }

    [Fact]
    public void Rows_without_a_target_are_not_copies()
    {
        var (one, other) = (Untargeted("甲"), Untargeted("乙"));
        Assert.Equal(["skipped", "skipped"], Words([one, other]));
    }

    [Fact]
    public void Twice_the_reports_take_twice_the_memory()
    {
        // units copy from one another all the way
        var assessed = Enumerable.Range(0, 128).Select(i => ReportSeriesTests.Assessed(Unit($"单位{i}", i % 5, 8))).ToList();
        _ = Allocated([.. assessed.Take(4)]);
        var (half, whole) = (Allocated([.. assessed.Take(64)]), Allocated(assessed));
        Assert.InRange(whole, half, (half * 5 / 2) + 10_000);
    }

    private static long Allocated(List<Assessment> reports) => Allocation.Of(() =>
    {
        _ = ReportBatch.Check(reports);
        _ = ReportSeries.Check(reports);
    });

    private static List<string> Words(IEnumerable<SelfEvaluation> reports) => [.. Run(reports).Select(outcome => Outcomes.Of(outcome).Split(' ')[0])];

    private static List<CheckOutcome> Run(IEnumerable<SelfEvaluation> reports) =>
        [.. ReportBatch.Check([.. reports.Select(ReportSeriesTests.Assessed)]).Select(checks => checks.OutcomeOf(CheckCodes.CopiedFromAnotherUnit))];

    // a unit of which the rows in front of the first and behind the last have names of its own
    private static SelfEvaluation Unit(string name, int first, int last)
    {
        var report = CleanReport.Report.InUnit(unit => unit with { Name = name });
        for (var i = 0; i < Ids.Length; i++)
        {
            report = i >= first && i < last ? report : report.Named(Ids[i], $"{name}的指标{i}");
        }

        return report;
    }

    private static SelfEvaluation Untargeted(string name) => Emptied.Leaves(
        Unit(name, 0, 8), row => row with { Target = Core.Indicators.TargetValue.NotStated }, result => result);

}

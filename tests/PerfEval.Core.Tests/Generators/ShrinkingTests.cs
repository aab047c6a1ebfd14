using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Forms;
using PerfEval.Core.Tests.Generators.Planting;
using PerfEval.Core.Tests.Reports.Aggregation;
using Xunit;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A law that is broken says so with a case a person can read: laws false on purpose are run, and what FsCheck ends at is looked
/// at.</summary>
public sealed class ShrinkingTests
{
    private const int MostUnits = 2;
    private const int MostRows = 3;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_batch_ends_at_two_units_of_three_indicators_at_most(int law)
    {
        Func<BatchCase, bool>[] laws =
        [
            // no line is worth a part of its points
            it => !it.Reports.Any(HasPart),
            // no unit but the first has one
            it => !it.Reports.Skip(1).Any(HasPart),
            // units score alike
            it => it.Reports.Select(report => Scorer.Score(report, it.Standard).Total).Distinct().Count() <= 1,
        ];

        var (shrunk, told) = Falsified(BatchCases.Cases(), laws[law]);

        Assert.InRange(shrunk.Reports.Count, 1, MostUnits);
        Assert.All(shrunk.Reports, report => Assert.InRange(RowsOf(report), 0, MostRows));
        AssertShort(shrunk.ToString(), told);
    }

    [Fact]
    public void A_scored_report_ends_at_one_line_under_a_plain_standard()
    {
        var (shrunk, told) = Falsified(ScoringCases.Cases(), it =>
            Scorer.Score(it.Report, it.Standard).Lines.All(line => line.Outcome is not ScoreOutcome.Ranged));

        Assert.InRange(RowsOf(shrunk.Report), 0, 1);
        Assert.InRange(shrunk.Report.Goals.Count, 0, 1);
        AssertShort(shrunk.ToString(), told);
    }

    [Fact]
    public void A_filed_report_ends_at_the_one_cell_that_breaks_the_law()
    {
        var (shrunk, told) = Falsified(FiledReports.Arbitrary(), report =>
            !report.Goals.Any(goal => goal.Results.Any(result => result.Actual is ActualValue.Bound)));

        Assert.Equal(1, RowsOf(shrunk));
        Assert.Null(shrunk.Narrative);
        Assert.Null(shrunk.Funding);
        Assert.Contains("Shrunk", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_standards_end_at_the_few_values_that_make_the_difference()
    {
        var (shrunk, told) = Falsified(StandardPairs.Pairs(), it =>
            Scorer.Score(it.Report, it.First).Total == Scorer.Score(it.Report, it.Second).Total);

        Assert.InRange(RowsOf(shrunk.Report), 0, MostRows);
        AssertShort(shrunk.ToString(), told);
    }

    [Fact]
    public void Planted_faults_end_at_the_one_that_breaks_the_law()
    {
        var (shrunk, told) = Falsified(PlantedCases.Cases(), it => !it.Planted.Any(fault => fault.Stage == 1));

        Assert.Single(shrunk.Faults);
        AssertShort(shrunk.ToString(), told);
    }

    [Fact]
    public void A_form_ends_at_the_one_cell_that_breaks_the_law()
    {
        var (shrunk, _) = Falsified(FormLaws.Forms(), form =>
            !form.IndicatorRows.Any(row => row.Target is { } target && target.Contains('%', StringComparison.Ordinal)));

        Assert.Equal(new FiledForm { IndicatorRows = [new FiledIndicatorRow { Target = shrunk.IndicatorRows[0].Target }] }, shrunk);
    }

    [Fact]
    public void Units_of_a_department_end_at_two_of_one_row()
    {
        var (shrunk, told) = Falsified(AggregationLaws.Departments.All(), department =>
            department.Reports.Any(report => report.Funding!.Total!.Executed.IsBlank));

        Assert.Equal(2, shrunk.Reports.Count);
        Assert.All(shrunk.Reports, report => Assert.Equal(1, RowsOf(report)));
        AssertShort(shrunk.ToString(), told);
    }

    // the control: the same laws over the same generators without their shrinkers end anywhere
    [Fact]
    public void Without_a_shrinker_a_batch_ends_anywhere()
    {
        var bare = Arb.ToArbitrary(BatchCases.Cases().Generator);
        var ends = Enumerable.Range(0, 30).Select(_ => Falsified(bare, it => !it.Reports.Any(HasPart)).Case);

        Assert.Contains(ends, end => end.Reports.Count > MostUnits || end.Reports.Any(report => RowsOf(report) > MostRows));
    }

    private static int RowsOf(SelfEvaluation report) => report.Goals.Sum(goal => goal.Tree.Leaves.Count);

    private static bool HasPart(SelfEvaluation report) => report.Goals.Any(goal => goal.Tree.Leaves.Any(leaf =>
        leaf.Indicator.Target is TargetValue.Quantity { Comparator: Comparator.AtLeast } target
            && goal.ResultOf(leaf.Indicator.Id).Actual is ActualValue.Quantity actual
        && actual.Value.Value > 0 && actual.Value.Value < target.Value.Value && leaf.Indicator.Points.HasValue
            && leaf.Indicator.Points.Value > Points.Zero));

    // what stands in the report of the failure is the short case, and how to come to it again
    private static void AssertShort(string shrunk, string told)
    {
        Assert.InRange(shrunk.Split('\n').Length, 1, 16);
        Assert.Contains(shrunk, told, StringComparison.Ordinal);
        Assert.Matches(@"\(\d+,\d+\)", told);
    }

    // runs a law that does not hold; FsCheck tries smaller cases as long as one fails, so the last that failed is where it ends
    private static (T Case, string Told) Falsified<T>(Arbitrary<T> arbitrary, Func<T, bool> law)
    {
        List<T> failed = [];
        var error = Assert.ThrowsAny<Exception>(() => Prop.ForAll(arbitrary, it =>
        {
            var holds = law(it);
            if (!holds)
            {
                failed.Add(it);
            }

            return holds;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000)));
        return (failed[^1], error.Message);
    }
}

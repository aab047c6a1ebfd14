using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Which rows contradict each other (PE3205), and which two the finding names: what was done as well or better cannot earn a smaller share.</summary>
public sealed class ContradictionTests
{
    // a row is how much of its target was done, its points, and what it claims
    [Theory]
    [InlineData("100/10/9 100/10/10", "0 1", "0 and 1")]
    [InlineData("100/10/10 100/10/9", "0 1", "1 and 0")]
    [InlineData("80/10/9 100/10/8.5", "0 1", "1 and 0")]                                      // the better row is filed last
    [InlineData("100/1/0 100/10/4 100/10/5", "1 2", "1 and 2")]                              // 0 of 1 point may be 0.5: it is the rows of ten points that differ
    [InlineData("100/10/5 100/10/5.5 80/20/18", "0 1 2", "0 and 2")]                         // 5 and 5.5 do not differ, and both are less than 90 %
    [InlineData("100/10/8 100/10/10 80/10/5 80/10/9 60/10/9", "0 1 2 3 4", "2 and 3")]       // the least share is named, and the first it stands against
    [InlineData("100/10/10 80/10/9 60/10/8", "passed", "")]
    [InlineData("100/10/9 100/10/9", "passed", "")]
    [InlineData("100/10/10", "skipped", "")]
    [InlineData("100/10/10 100/0/0", "skipped", "")]                                         // no share of no points
    [InlineData("100/10/10 ≤100/10/9", "skipped", "")]                                       // each alone under its rule
    [InlineData("100/10/10 ≤100/10/9 100/10/9", "0 2", "2 and 0")]
    public void Rows_that_contradict_each_other_are_found_and_two_are_named(string rows, string found, string named)
    {
        var outcome = ReportChecker.Check(Report(rows.Split(' ')), CleanReport.Standard).OutcomeOf(CheckCodes.ClaimsContradict);
        if (outcome is not CheckOutcome.Found { Findings: [var finding, ..] all })
        {
            Assert.Equal(found, outcome is CheckOutcome.Passed ? "passed" : "skipped");
            return;
        }

        Assert.Single(all);
        Assert.Equal(found, string.Join(' ', finding.Places.Select(place => place.Steps[^2].Index)));
        var quoted = finding.What(Language.Chinese).Split('“', '”').Where((_, i) => i % 2 == 1);
        Assert.Equal(named.Split(" and ").Select(row => $"第{row}行"), quoted);
    }

    private static SelfEvaluation Report(string[] rows)
    {
        var parts = rows.Select(row => row.TrimStart('≤').Split('/').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return CleanReport.Report with
        {
            Budget = null,
            Narrative = null,
            Goals =
            [
                new AnnualGoal(
                    Tree([.. rows.Select((row, i) => Indicator(row[0] == '≤' ? AtMost(100) : AtLeast(100), parts[i][1], $"第{i}行", $"{i}"))]),
                    [.. parts.Select((row, i) => new IndicatorResult { IndicatorId = $"{i}", Actual = Did(row[0]), ClaimedScore = Points.From(row[2]) })]),
            ],
        };
    }
}

using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A total that contradicts its lines hides nothing: the contradiction is found on every basis, and what the lines say is still looked at.</summary>
public sealed class ContradictedTotalTests
{
    public static TheoryData<ExecutionBasis> Bases { get; } = [.. Enum.GetValues<ExecutionBasis>()];

    [Theory]
    [MemberData(nameof(Bases))]
    public void A_total_that_is_not_its_sum_is_found_whatever_the_rate_is_of(ExecutionBasis basis)
    {
        var standard = Standard with { Execution = SampleStandard.Of(Standard.Execution.Value with { Basis = basis }) };
        var report = Report.Source(2, line => line with { OpeningBudget = Cell(50), FullYearBudget = Cell(50), Executed = Cell(50) });

        Assert.Equal(
            "error /funding/total/openingBudget /funding/total/fullYearBudget /funding/total/executed",
            Outcomes.Of(ReportChecker.Check(report, standard).OutcomeOf(CheckCodes.TotalNotSum)));
        Assert.IsType<CheckOutcome.Passed>(ReportChecker.Check(Report, standard).OutcomeOf(CheckCodes.TotalNotSum));
    }

    [Theory]
    [InlineData(200, 130, "全年预算由 200万元 调整为 130万元，变动 -35.00%，超过 30.00%。")]
    [InlineData(200, 140, null)]
    [InlineData(100, 131, "全年预算由 100万元 调整为 131万元，变动 31.00%，超过 30.00%。")]
    public void Under_a_total_of_0_the_lines_tell_how_the_budget_moved(decimal opening, decimal full, string? text)
    {
        var outcome = ReportChecker.Check(FundingVectors.UnderZeros(opening, full), Standard).OutcomeOf(CheckCodes.LargeAdjustment);

        Assert.Equal(text, outcome is CheckOutcome.Found found ? found.Findings[0].What(Language.Chinese) : null);
        Assert.IsNotType<CheckOutcome.Skipped>(outcome);
    }
}

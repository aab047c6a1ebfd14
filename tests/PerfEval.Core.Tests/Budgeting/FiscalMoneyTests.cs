using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>What of a table is fiscal money where its lines do not say so.</summary>
public sealed class FiscalMoneyTests
{
    private static readonly Money Tolerance = SampleStandard.Plain.Tolerances.Value.Amount;

    [Theory]
    [InlineData(FundingSource.Other)]
    [InlineData(FundingSource.Unclassified)]
    [InlineData(FundingSource.SpecialAccount)]
    public void Beside_other_money_alone_a_total_states_no_fiscal_money(FundingSource source)
    {
        var table = With(source, 100);
        Assert.IsType<FundingAmount.NotStated>(table.FiscalAmount(FundingColumn.FullYearBudget, Tolerance));
        Assert.IsType<FundingAmount.Stated>(table.Amount(FundingColumn.FullYearBudget, Tolerance));
    }

    [Fact]
    public void A_total_alone_or_beside_lines_without_money_is_all_there_is()
    {
        Assert.IsType<FundingAmount.Stated>(Rows.Funding(100, 100, 50).FiscalAmount(FundingColumn.FullYearBudget, Tolerance));
        Assert.IsType<FundingAmount.Stated>(With(FundingSource.Other, null).FiscalAmount(FundingColumn.FullYearBudget, Tolerance));
        Assert.IsType<FundingAmount.Stated>(With(FundingSource.Other, 0).FiscalAmount(FundingColumn.FullYearBudget, Tolerance));
    }

    private static FundingTable With(FundingSource source, decimal? amount) => Rows.Funding(100, 100, 50) with
    {
        Sources = [new FundingLine { Label = "其他", Source = source, FullYearBudget = Rows.Cell(amount), Executed = Rows.Cell(amount) }],
    };
}

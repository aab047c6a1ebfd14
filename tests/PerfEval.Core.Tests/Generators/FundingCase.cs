using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A funding table, a column of it to ask for, a tolerance, and a number to pick with.</summary>
public sealed record FundingCase(FundingTable Table, FundingColumn Column, Money Tolerance, int Pick)
{
    /// <summary>What the table says of the column.</summary>
    public FundingAmount Amount => Table.Amount(Column, Tolerance);

    /// <summary>The table with other source lines.</summary>
    public FundingTable With(params FundingLine[] sources) => Table with { Sources = [.. sources] };

    /// <summary>A source line that states, or does not state, the column and nothing else.</summary>
    public FundingLine Line(Reported<Money> cell, FundingSource source = FundingSource.Other) => Column switch
    {
        FundingColumn.OpeningBudget => new FundingLine { Label = "另一来源", Source = source, OpeningBudget = cell },
        FundingColumn.FullYearBudget => new FundingLine { Label = "另一来源", Source = source, FullYearBudget = cell },
        _ => new FundingLine { Label = "另一来源", Source = source, Executed = cell },
    };

    public override string ToString() =>
        $"{Column}, tolerance {Tolerance}; total {Table.Total?.Cell(Column).ToString() ?? "none"}; {string.Join("; ", Table.Sources.Select(line => $"{line.Source} {line.Cell(Column)}"))}";
}

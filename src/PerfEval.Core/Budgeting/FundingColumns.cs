namespace PerfEval.Core.Budgeting;

/// <summary>What is known of each 资金情况栏次 (funding column).</summary>
internal static class FundingColumns
{
    /// <summary>The vocabulary key of a column's name.</summary>
    public static string Key(this FundingColumn column) => column switch
    {
        FundingColumn.OpeningBudget => "column.opening",
        FundingColumn.FullYearBudget => "column.fullYear",
        _ => "column.executed",
    };
}

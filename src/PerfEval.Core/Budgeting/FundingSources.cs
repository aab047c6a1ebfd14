namespace PerfEval.Core.Budgeting;

/// <summary>What is known of each 资金来源 (funding source).</summary>
internal static class FundingSources
{
    /// <summary>
    /// Whether the money is fiscal (财政资金): appropriations, carried-over appropriations,
    /// and the shares of the levels of government. The Hubei form counts only these.
    /// </summary>
    /// <param name="source">The funding source.</param>
    public static bool IsFiscal(this FundingSource source) => source is not (
        FundingSource.Unclassified or FundingSource.Other or FundingSource.SpecialAccount or FundingSource.UnitFunds);
}

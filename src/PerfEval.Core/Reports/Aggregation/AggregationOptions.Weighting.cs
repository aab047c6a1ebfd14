namespace PerfEval.Core.Reports.Aggregation;

public sealed partial record AggregationOptions
{
    /// <summary>
    /// 加权口径: which funds of a unit weigh its relative values. The Hubei note says
    /// “by the amounts of funds” and not which; whoever combines must choose.
    /// </summary>
    public enum Weighting
    {
        /// <summary>全年执行数: by the amount executed in the year.</summary>
        Executed = 0,

        /// <summary>全年预算数: by the budget after the changes of the year.</summary>
        FullYearBudget = 1,
    }
}

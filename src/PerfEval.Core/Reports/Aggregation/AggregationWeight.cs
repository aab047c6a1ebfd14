namespace PerfEval.Core.Reports.Aggregation;

/// <summary>加权口径: which funds of a unit weigh its relative values. The Hubei note says “by the amounts of funds” and not which; whoever combines must choose.</summary>
public enum AggregationWeight
{
    /// <summary>全年执行数.</summary>
    Executed = 0,

    /// <summary>全年预算数.</summary>
    FullYearBudget = 1,
}

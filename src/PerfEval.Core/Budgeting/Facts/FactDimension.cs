namespace PerfEval.Core.Budgeting.Facts;

/// <summary>数据量纲: what a fact is counted in. Facts of different dimensions never meet in one formula.</summary>
public enum FactDimension
{
    /// <summary>金额.</summary>
    Money = 0,

    /// <summary>人数.</summary>
    Headcount = 1,

    /// <summary>比例 (%, ‰).</summary>
    Share = 2,
}

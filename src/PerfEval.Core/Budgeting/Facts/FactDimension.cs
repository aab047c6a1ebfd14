namespace PerfEval.Core.Budgeting.Facts;

/// <summary>数据量纲: what a fact is counted in. Facts of different dimensions never meet in one formula.</summary>
internal enum FactDimension
{
    /// <summary>金额: an amount of money.</summary>
    Money = 0,

    /// <summary>人数: a number of people.</summary>
    Headcount = 1,

    /// <summary>比例: a share, in % or ‰.</summary>
    Share = 2,
}

namespace PerfEval.Core.Standards;

/// <summary>
/// 评分规则: how points follow from target and actual. A closed family: a standard picks among its kinds and sets their data; it holds no expressions.
/// </summary>
public abstract record ScoringRule
{
    private protected ScoringRule()
    {
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>What a standard says of one indicator: points, rule and direction, resolved as the reference resolves them.</summary>
/// <param name="Points">分值; null where neither the form nor the standard states them.</param>
/// <param name="Rule">评分规则.</param>
/// <param name="Direction">方向.</param>
internal readonly record struct LeafTerms(Points? Points, ScoringRule Rule, Direction Direction)
{
    /// <summary>Whether the kernels know the kind of rule; if not, only the reference can score the line.</summary>
    public bool IsKnown => KnownStandard.Knows(Rule);

    /// <summary>The terms of a leaf.</summary>
    public static LeafTerms Of(IndicatorLeaf leaf, EvaluationStandard standard)
    {
        var assignment = standard.AssignmentOf(leaf);
        var (points, _) = LinePoints.Of(leaf.Indicator.Points, assignment?.Value.Points);
        var rule = assignment?.Value.Rule ?? (leaf.Indicator.Target is TargetValue.Wording ? standard.WordingRule : standard.QuantityRule).Value;
        return new LeafTerms(points, rule, DirectionResolution.Resolve(leaf, standard.Direction.Value).Direction);
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>What a standard says of one indicator, resolved in one place for scoring, batches and checks.</summary>
internal readonly record struct IndicatorTerms
{
    private readonly IndicatorLeaf _leaf;
    private readonly EvaluationStandard _standard;

    private IndicatorTerms(
        IndicatorLeaf leaf, EvaluationStandard standard, Sourced<IndicatorAssignment>? assignment, ActualValue? actual)
    {
        (_leaf, _standard, Provision) = (leaf, standard, assignment?.Value);
        Given = WeightedPoints.GivenBy(standard, leaf, Provision);
        (Points, Origin) = Provision?.Adjusts is null && WeightedPoints.IsWeight(standard, leaf)
            ? (WeightedPoints.Printed(standard, leaf), PointsOrigin.Weight)
            : LinePoints.Of(leaf.Indicator.Points, Given ?? standard.SharedPointsOf(leaf));
        Deduction = LinePoints.DeductionOf(leaf.Indicator.Points, Given);
        var general = leaf.Indicator.Target is TargetValue.Wording ? standard.WordingRule : standard.QuantityRule;
        (Rule, Source) = Provision?.Rule is { } own ? (own, assignment!.Source) : (general.Value, general.Source);
        OverTarget = Provision?.OverTarget ?? standard.OverTarget.Value;
        Losses = Provision?.Losses ?? default;
        if (!standard.Many.IsEmpty)
        {
            var many = standard.Many.Of(leaf, DirectionResolution.Resolve(leaf, standard.Direction.Value, actual).Direction);
            (Rule, Source) = Provision?.Rule is null && many.Rule is { } shared ? (shared.Value.Rule!, shared.Source) : (Rule, Source);
            OverTarget = Provision?.OverTarget ?? many.OverTarget ?? OverTarget;
            Losses = Losses.Count > 0 ? Losses : many.Losses;
        }

        Adjusts = Provision?.Adjusts;
    }

    /// <summary>分值; null where neither the form nor the standard states them.</summary>
    public Points? Points { get; }

    /// <summary>标准给的分值: the points the standard gives the indicator by name, as points or as a weight; null where it gives none.</summary>
    public Points? Given { get; }

    /// <summary>分值来源: where the points are from.</summary>
    public PointsOrigin Origin { get; }

    /// <summary>扣分项: what the row takes off at most; null for any other row.</summary>
    public Points? Deduction { get; }

    /// <summary>评分规则: the rule the line is scored by.</summary>
    public ScoringRule Rule { get; }

    /// <summary>Where the rule stands.</summary>
    public SourceNote Source { get; }

    /// <summary>超额完成的处理 of the line.</summary>
    public OverTargetPolicy OverTarget { get; }

    /// <summary>失分 of the line besides its rule.</summary>
    public EquatableList<IndicatorAssignment.Loss> Losses { get; }

    /// <summary>加减分项: what the line adds to the total and takes off it at most; null for any other.</summary>
    public IndicatorAssignment.Adjustment? Adjusts { get; }

    /// <summary>The standard's own provision for the indicator; null where only the rules for all indicators hold.</summary>
    public IndicatorAssignment? Provision { get; }

    /// <summary>Whether the target was adjusted in the year.</summary>
    public bool IsTargetAdjusted => _leaf.Indicator.IsTargetAdjusted;

    /// <summary>Whether the indicator stands under costs (成本), whose bare numbers are amounts of money.</summary>
    public bool IsCost => DirectionResolution.CostTermOf(_leaf, _standard.Direction.Value) is not null;

    /// <summary>The terms of an indicator under a standard.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <param name="standard">评价标准.</param>
    /// <param name="actual">完成值, whose unit a target without one stands in; null where there is none.</param>
    public static IndicatorTerms Of(IndicatorLeaf leaf, EvaluationStandard standard, ActualValue? actual = null) =>
        new(leaf, standard, standard.AssignmentOf(leaf), actual);

    /// <summary>方向, and the assumption where none was printed.</summary>
    /// <param name="actual">完成值, whose unit a target without one stands in; null where there is none.</param>
    public (Direction Direction, Assumption? Assumption) DirectionFor(ActualValue? actual = null) =>
        DirectionResolution.Resolve(_leaf, _standard.Direction.Value, actual);
}

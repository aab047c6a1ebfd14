using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Streaming.Plain;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// What one standard says of rows of the same names: the rule, and the direction by sign and unit; and where their losses count.
/// </summary>
internal sealed class PlainTerms
{
    private readonly PlainNames _names;
    private readonly EvaluationStandard _standard;
    private readonly Dictionary<(PlainUnit, PlainUnit, Comparator?, Direction?, bool), Direction> _directions = [];
    private (PlainUnit, PlainUnit, Comparator?, Direction?, bool) _lastKey;
    private Direction _last;

    public PlainTerms(PlainNames names, PlainStandard owner)
    {
        (_names, _standard) = (names, owner.Standard);
        var terms = IndicatorTerms.Of(LeafOf(MeasureUnit.None, null, null, false), _standard);
        (Rule, IsPlain) = (terms.Rule, terms.Provision?.Formula is null && KnownStandard.Knows(terms.Rule));
        Level = owner.Summary.LossOf(names.First);
        Indicator = owner.Summary.IndicatorOf(names.Third);
    }

    public ScoringRule Rule { get; }

    /// <summary>Whether the rule is one a kernel computes.</summary>
    public bool IsPlain { get; }

    /// <summary>失分 of the first level.</summary>
    public SummaryBuilder.Loss Level { get; }

    /// <summary>失分 of the indicator.</summary>
    public SummaryBuilder.Loss Indicator { get; }

    /// <summary>The direction a row is read in.</summary>
    public Direction DirectionOf(in PlainRow row)
    {
        var key = (row.Target.Unit, row.Actual.Unit, row.Target.Sign, row.Printed, row.Target.Millionths == 0);
        if (key != _lastKey && !_directions.TryGetValue(key, out _last))
        {
            var leaf = LeafOf(row.Target.Unit.Unit, row.Target.Sign, row.Printed, row.Target.Millionths == 0);
            var actual = new ActualValue.Quantity(Measure.Of(1, row.Actual.Unit.Unit));
            _directions.Add(key, _last = IndicatorTerms.Of(leaf, _standard).DirectionFor(actual).Direction);
        }

        _lastKey = key;
        return _last;
    }

    // a row of these names; of its numbers only whether the target is 0 is ever asked
    private IndicatorLeaf LeafOf(MeasureUnit unit, Comparator? sign, Direction? printed, bool isZero)
    {
        var indicator = new ThirdLevelIndicator
        {
            Id = "1",
            Name = _names.Third,
            Target = new TargetValue.Quantity(Measure.Of(isZero ? 0 : 1, unit), sign),
            Points = Points.From(1),
            PrintedDirection = printed,
        };
        return new IndicatorTree(
            [new FirstLevelIndicator(_names.First, default, [new SecondLevelIndicator(_names.Second, [indicator])])]).Leaves[0];
    }
}

using System.Collections.Generic;
using System.Runtime.InteropServices;
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
    private const int MostKnown = 64;

    private readonly PlainNames _names;
    private readonly EvaluationStandard _standard;
    // a handful, since units and signs of one row are: to look at each is quicker than to hash
    private readonly List<(PlainUnit Target, PlainUnit Actual, int Signs, Direction Direction)> _directions = [];

    public PlainTerms(PlainNames names, PlainStandard owner)
    {
        (_names, _standard) = (names, owner.Standard);
        var terms = IndicatorTerms.Of(LeafOf(MeasureUnit.None, null, null, false), _standard);
        (Rule, IsPlain) = (terms.Rule, terms.Provision?.Formula is null && KnownStandard.Knows(terms.Rule));
        Level = owner.Summary.LossOf(names.Level.First);
        Indicator = owner.Summary.IndicatorOf(names.Third);
    }

    public ScoringRule Rule { get; }

    /// <summary>Whether the rule is one a kernel computes.</summary>
    public bool IsPlain { get; }

    /// <summary>失分 of the first level.</summary>
    public SummaryBuilder.Loss Level { get; }

    /// <summary>失分 of the indicator.</summary>
    public SummaryBuilder.Loss Indicator { get; }

    /// <summary>Whether they are what a standard says of rows of these names.</summary>
    public bool AreOf(PlainNames names, EvaluationStandard standard) => _names == names && ReferenceEquals(_standard, standard);

    /// <summary>The direction a row is read in.</summary>
    public Direction DirectionOf(in PlainRow row)
    {
        // none is less than any of an enumeration
        var signs = (((int)(row.Target.Sign ?? (Comparator)(-1)) * 1000) + (int)(row.Printed ?? (Direction)(-1))) * 2;
        signs += row.Target.Millionths == 0 ? 1 : 0;
        foreach (var (target, actual, known, direction) in CollectionsMarshal.AsSpan(_directions))
        {
            if (target == row.Target.Unit && actual == row.Actual.Unit && known == signs)
            {
                return direction;
            }
        }

        var leaf = LeafOf(row.Target.Unit.Unit, row.Target.Sign, row.Printed, row.Target.Millionths == 0);
        var found = IndicatorTerms.Of(leaf, _standard).DirectionFor(
            new ActualValue.Quantity(Measure.Of(1, row.Actual.Unit.Unit))).Direction;
        if (_directions.Count == MostKnown)
        {
            _directions.Clear();
        }

        _directions.Add((row.Target.Unit, row.Actual.Unit, signs, found));
        return found;
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
            [new FirstLevelIndicator(_names.Level.First, default, [new SecondLevelIndicator(_names.Level.Second, [indicator])])]).Leaves[0];
    }
}

using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>Where the indicators of a goal stand, in the order printed: those under one level share the place of the level.</summary>
internal struct LeafPlaces(int goalIndex)
{
    private readonly Place _goal = Place.Report.Then(ReportPart.Goal, goalIndex);
    private (int First, int Second) _at = (-1, -1);
    private Place? _first;
    private Place? _second;

    /// <summary>The place of an indicator.</summary>
    public Place Next(IndicatorLeaf leaf)
    {
        if (_first is null || leaf.FirstIndex != _at.First)
        {
            _first = _goal.Then(ReportPart.FirstLevel, leaf.FirstIndex, leaf.First.Name);
            _second = null;
        }

        if (_second is null || leaf.SecondIndex != _at.Second)
        {
            _second = _first.Then(ReportPart.SecondLevel, leaf.SecondIndex, leaf.Second.Name);
        }

        _at = (leaf.FirstIndex, leaf.SecondIndex);
        return _second.Then(ReportPart.ThirdLevel, leaf.ThirdIndex, leaf.Indicator.Name);
    }
}

using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>An indicator with what was filed about it and the line it scored.</summary>
internal sealed record CheckedLeaf(int GoalIndex, IndicatorLeaf Leaf, IndicatorResult Result, ScoredLine Line)
{
    public ThirdLevelIndicator Indicator => Leaf.Indicator;
}

using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A row of the report and the line it scored.</summary>
internal sealed record ScoredRow(ReportRow Filed, ScoredLine Line)
{
    public int GoalIndex => Filed.GoalIndex;

    public IndicatorLeaf Leaf => Filed.Leaf;

    public ThirdLevelIndicator Indicator => Filed.Indicator;

    public IndicatorResult Result => Filed.Result;
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>One indicator as one unit filed it.</summary>
internal sealed record UnitRow(AggregatedUnit Unit, ThirdLevelIndicator Indicator, IndicatorResult Result, Judgement? Judgement)
{
    /// <summary>
    /// A unit that crosses out the actual value, the points, or the target and reports neither
    /// a value nor elements, has no part in the indicator; so the scorer reads it too.
    /// </summary>
    public bool IsApplicable => Result.Actual is not ActualValue.NotApplicable && Indicator.Points.Kind != ReportedKind.NotApplicable
        && (Indicator.Target is not TargetValue.NotApplicable || Result.Actual is not ActualValue.NotReported || Result.Elements.Count > 0);
}

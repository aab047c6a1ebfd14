using System.Collections.Generic;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A target, a bound as its actual value, the standard to score by, and values the bound allows: its end, the corners of target and rule, what lies just beside them, far ones.</summary>
public sealed record BoundCase(TargetValue Target, ActualValue.Bound Bound, EvaluationStandard Standard, IReadOnlyList<decimal> Values)
{
    /// <summary>How near some of the values come to an end of the range, as a share of the points.</summary>
    public const decimal Closeness = 0.001m;

    /// <inheritdoc/>
    public override string ToString() => $"{Target.Text} with {Bound.Text} by {Standard.QuantityRule.Value}, over {Standard.OverTarget.Value.Reduction}";
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>起扣点与步长 of a deduction as numbers on the scale of what it reads, with both as the explanation prints them.</summary>
/// <param name="From">起扣点.</param>
/// <param name="Step">步长, above 0.</param>
/// <param name="FromText">The edge in words.</param>
/// <param name="StepText">The step in words.</param>
internal sealed record DeductionEdge(Ratio From, Ratio Step, string FromText, string StepText)
{
    /// <summary>
    /// The edge of a deduction over a ratio, a deviation or days: a bare step takes the unit of the edge; without an edge the target
    /// itself is one.
    /// </summary>
    public static DeductionEdge Of(DeductionRule rule)
    {
        var (from, fromText) = rule.Over == RuleOperand.Ratio ? (Ratio.One, "100%") : (Ratio.Zero, "0");
        var step = rule.Step;
        if (rule.From is { } edge)
        {
            (from, fromText) = (RuleBounds.NumberOf(edge, rule.Over), edge.ToString());
            step = step.Unit.IsNone ? Taken(step, edge.Unit) : step;
        }

        return new DeductionEdge(from, RuleBounds.NumberOf(step, rule.Over), fromText, step.ToString());
    }

    /// <summary>
    /// The edge of a deduction over values: the standard's, or the end of the target on the side where points are lost; null where the
    /// target is not a number.
    /// </summary>
    public static Measure? Of(DeductionRule rule, TargetValue target) =>
        rule.From ?? (rule.Side == DeductionRule.DeductionSide.Above ? target.Numbers?.High : target.Numbers?.Low);

    /// <summary>
    /// The edge beside an actual value that was read: a bare step or edge takes the unit of what it measures; null where the step stands
    /// in a unit that does not convert.
    /// </summary>
    public static DeductionEdge? Of(DeductionRule rule, Measure edge, NumberReading reading)
    {
        // a bare edge is compared as printed, in the unit of the reading
        var unit = edge.Unit.IsNone ? reading.Unit : edge.Unit;
        var (step, own) = (rule.Step, rule.Step.Unit);
        if (!own.IsNone && (unit.IsNone || !NumberReading.Joins(unit, own)))
        {
            return null;
        }

        var size = own.IsNone
            ? QuantityTarget.NumberOf(step) * Ratio.Of(edge.Unit.Factor, 1)
            : QuantityTarget.NumberOf(step) * reading.PerBase;
        var shown = own.IsNone ? Taken(step, unit) : step;
        return new DeductionEdge(QuantityTarget.NumberOf(edge), size, Taken(edge, unit).ToString(), shown.ToString());
    }

    private static Measure Taken(Measure bare, MeasureUnit unit) =>
        bare.Unit.IsNone && Measure.TryOf(bare.Value, unit, out var taken) ? taken : bare;
}

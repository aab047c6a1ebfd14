using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>The edge and the step of a deduction over a ratio, a deviation or days, as plain numbers.</summary>
internal static class RuleNumbers
{
    public static Fraction Edge(DeductionRule rule) => rule.From is { } from
        ? Of(from)
        : rule.Over == RuleOperand.Ratio ? Fraction.One : Fraction.Zero;

    /// <summary>A bare step takes the unit of its edge.</summary>
    public static Fraction Step(DeductionRule rule) =>
        rule.Step.Unit.IsNone && rule.From is { } from ? Of(rule.Step.WithUnit(from.Unit)) : Of(rule.Step);

    public static Fraction Of(Measure bound) =>
        Fraction.Of(bound.Value) * (bound.Unit.Symbol is "%" or "‰" ? UnitScale.Of(bound.Unit.Symbol).Factor : Fraction.One);
}

using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: rules with edges of their own and values near the edges.</summary>
public static class EdgeRuleCases
{
    public static Arbitrary<BandCase> Bands() => (
        from rule in ScoringRules.Band.Where(rule => rule.Over == RuleOperand.Value)
        from number in Gen.OneOf(
            Gen.Choose(-30, 140).Select(n => (decimal)n),
            Gen.Choose(-3000, 14_000).Select(n => n / 100m),
            Gen.Elements(Edges(rule)))
        select new BandCase(rule, number, UnitOf(rule))).ToArbitrary();

    public static Arbitrary<DeductionCase> Deductions() => (
        from edge in Gen.Elements(0m, 90, 100, 97.5m)
        from step in Gen.Elements(1m, 5, 0.3m, 0.125m)
        from cost in Gen.Choose(1, 400)
        from side in Values.Named<DeductionRule.DeductionSide>()
        from partial in Values.Named<DeductionRule.PartialStep>()
        from steps in Gen.Choose(-3, 12)
        from off in Gen.Elements(0m, 0.001m, -0.001m, 0.1m, 0.5m)
        select new DeductionCase(
            new DeductionRule(
                RuleOperand.Value, Measure.Of(edge, "%"), side, Measure.Of(step, "%"), Award.Of(Points.From(cost / 100m)), partial),
            edge, step, edge + (side == DeductionRule.DeductionSide.Above ? 1 : -1) * ((steps * step) + off))).ToArbitrary();

    // half of the values lie on an edge
    private static decimal[] Edges(BandRule rule) =>
        [.. rule.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).Select(edge => edge?.Value ?? 0m).Distinct()];

    private static string UnitOf(BandRule rule) =>
        rule.Bands.SelectMany(band => new[] { band.Range.Low, band.Range.High }).FirstOrDefault(edge => edge is not null)?.Unit.Symbol ?? "次";
}

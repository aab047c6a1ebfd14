using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of narratives and the claims in them.</summary>
internal static class FiledNarratives
{
    private static readonly Gen<ClaimReference?> Reference = Gen.OneOf(
        Gen.Constant<ClaimReference?>(null),
        from goal in Gen.Choose(0, 2) from id in Values.Text select (ClaimReference?)new ClaimReference.Indicator(goal, id),
        Values.Named<ClaimReference.BudgetLine>().Select(line => (ClaimReference?)new ClaimReference.Budget(line)));

    private static readonly Gen<QuantitativeClaim> Claim =
        from name in Values.Text
        from reference in Reference
        from claim in Gen.OneOf(
            from value in Values.Measure
            from parts in Values.List(from part in Values.Text from count in Values.Measure select new ClaimPart(part, count))
            select (QuantitativeClaim)new QuantitativeClaim.Level(name, value, parts, reference),
            Values.Measure.Select(value => (QuantitativeClaim)new QuantitativeClaim.Change(name, value, reference)),
            from amount in Values.Amount
            from unit in Values.Named<AmountUnit>()
            select (QuantitativeClaim)new QuantitativeClaim.Amount(name, amount, unit, reference))
        select claim;

    public static Gen<Narrative> Narrative { get; } =
        from achievements in Values.List(
            from title in Values.OptionalText
            from text in Values.Text
            from claims in Values.List(Claim)
            select new Achievement(title, text, claims))
        from problems in Values.List(Values.Text)
        from improvements in Values.List(Values.Text)
        select new Narrative { Achievements = achievements, Problems = problems, Improvements = improvements };
}

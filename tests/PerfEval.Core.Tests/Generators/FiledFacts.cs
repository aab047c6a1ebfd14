using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of facts of every kind, and of sheets of them.</summary>
public static class FiledFacts
{
    private static readonly Gen<FactPeriod> Period = Gen.Frequency(
        (3, Values.Year.Select(year => (FactPeriod)new FactPeriod.Year(year))), (1, Day()));

    private static readonly Gen<string> Source = Gen.Elements("部门决算 财决01表", "编办批复", "\"引号\"与\\");

    public static Gen<Fact> Fact { get; } =
        from kind in Values.Named<FactKind>()
        from value in Value(kind)
        from period in kind.IsByDay() ? Day() : Period
        from source in Source
        select new Fact(kind, value, period, new FactSource.Document(source));

    /// <summary>At most a handful of facts, one of a kind and period.</summary>
    public static Gen<FactSheet> Sheet { get; } =
        from facts in Values.List(Fact)
        select new FactSheet(facts.DistinctBy(fact => (fact.Kind, fact.Period)).ToEquatableList());

    /// <summary>A value the kind can have.</summary>
    public static Gen<FactValue> Value(FactKind kind) => kind.Dimension() switch
    {
        FactDimension.Headcount => Values.Count.Where(count => count >= 0).Select(count => (FactValue)new FactValue.Headcount(count)),
        FactDimension.Share =>
            from value in Gen.Choose(-200, 20_000)
            from unit in Gen.Elements("%", "‰")
            select (FactValue)new FactValue.Share(Measure.Of(value / 100m, unit)),
        _ =>
            from amount in Values.Amount
            from unit in Values.Named<AmountUnit>()
            select (FactValue)new FactValue.Amount(kind.IsSize() ? amount.Magnitude : amount, unit),
    };

    private static Gen<FactPeriod> Day() => Values.Date.Select(date => (FactPeriod)new FactPeriod.Day(date));
}

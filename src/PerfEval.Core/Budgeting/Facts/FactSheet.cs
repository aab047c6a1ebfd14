using System;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>事实数据表: the facts of a unit, one of a kind and period, in the order filed. A fact that is not there is missing, not 0.</summary>
public sealed record FactSheet
{
    private readonly KeyIndex<(FactKind, FactPeriod), Fact> _byPeriod;

    /// <summary>A sheet of facts.</summary>
    /// <exception cref="ArgumentException">Two facts are of one kind and period.</exception>
    public FactSheet(EquatableList<Fact> facts)
        : this(facts, new(facts, fact => [(fact.Kind, fact.Period)]))
    {
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (PositionOf(fact.Kind, fact.Period) != i)
            {
                throw new ArgumentException(
                    $"There are two facts of the {fact.Kind.Name(Language.English)} for {fact.Period}; keep one.", nameof(facts));
            }
        }
    }

    private FactSheet(EquatableList<Fact> facts, KeyIndex<(FactKind, FactPeriod), Fact> byPeriod) => (Facts, _byPeriod) = (facts, byPeriod);

    /// <summary>没有事实数据: a sheet without facts.</summary>
    public static FactSheet Empty { get; } = new(default(EquatableList<Fact>));

    /// <summary>事实数据, in the order filed.</summary>
    public EquatableList<Fact> Facts { get; }

    /// <summary>A sheet that begins with these facts and goes on with a few of other kinds and periods.</summary>
    internal FactSheet With(EquatableList<Fact> facts) => new(facts, _byPeriod);

    /// <summary>The fact of a kind for a year, or as of a day; null if the sheet has none.</summary>
    public Fact? Find(FactKind kind, FactPeriod period) => PositionOf(kind, period) is { } position ? Facts[position] : null;

    /// <summary>The position in <see cref="Facts"/> of the fact of a kind for a year; null if the sheet has none.</summary>
    internal int? PositionOf(FactKind kind, FiscalYear year) => PositionOf(kind, new FactPeriod.Year(year));

    /// <summary>The position of a fact of a kind and a period; null where there is none.</summary>
    internal int? PositionOf(FactKind kind, FactPeriod period) =>
        _byPeriod.PositionOf((kind, period)) ?? PositionBehind(kind, period);

    // what the index does not hold
    private int? PositionBehind(FactKind kind, FactPeriod period)
    {
        for (var i = _byPeriod.Count; i < Facts.Count; i++)
        {
            if (Facts[i].Kind == kind && Facts[i].Period == period)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The fact of a kind for a year; null if the sheet has none.</summary>
    public Fact? Find(FactKind kind, FiscalYear year) => Find(kind, new FactPeriod.Year(year));
}

using System;
using System.Collections.Generic;
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
    {
        var seen = new HashSet<(FactKind, FactPeriod)>();
        foreach (var fact in facts)
        {
            if (!seen.Add((fact.Kind, fact.Period)))
            {
                throw new ArgumentException(
                    $"There are two facts of the {fact.Kind.Name(Language.English)} for {fact.Period}; keep one.", nameof(facts));
            }
        }

        (Facts, _byPeriod) = (facts, new(facts, fact => [(fact.Kind, fact.Period)]));
    }

    /// <summary>没有事实数据: a sheet without facts.</summary>
    public static FactSheet Empty { get; } = new(default(EquatableList<Fact>));

    /// <summary>事实数据, in the order filed.</summary>
    public EquatableList<Fact> Facts { get; }

    /// <summary>The fact of a kind for a year, or as of a day; null if the sheet has none.</summary>
    public Fact? Find(FactKind kind, FactPeriod period) => _byPeriod.Find((kind, period));

    /// <summary>The position in <see cref="Facts"/> of the fact of a kind for a year; null if the sheet has none.</summary>
    internal int? PositionOf(FactKind kind, FiscalYear year) => _byPeriod.PositionOf((kind, new FactPeriod.Year(year)));

    /// <summary>The fact of a kind for a year; null if the sheet has none.</summary>
    public Fact? Find(FactKind kind, FiscalYear year) => Find(kind, new FactPeriod.Year(year));
}

using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Funding tables of few and small amounts, so that sums meet their totals, just miss them, and leave the range; every state of a
/// cell is among them.</summary>
public static class FundingCases
{
    // small ones meet; the largest ones add up beyond what an amount can be
    private static readonly Gen<Money> Fen = Gen.Frequency(
        (6, Gen.Choose(-3, 9).Select(fen => Money.FromFen(fen))), (1, Gen.Elements(Money.MaxFen, -Money.MaxFen).Select(Money.FromFen)));

    private static readonly Gen<Reported<Money>> Cell = Gen.Frequency(
        (5, Fen.Select(amount => Reported<Money>.Of(amount))),
        (2, Gen.Constant(Reported<Money>.Blank)),
        (1, Gen.Elements(Reported<Money>.NotApplicable("/"), Reported<Money>.Unreadable("M.8"))));

    private static readonly Gen<FundingLine> Line =
        from source in Values.Named<FundingSource>()
        from cells in Cell.ArrayOf(3)
        from points in Gen.Frequency((3, Gen.Constant(Reported<Points>.Blank)),
            (1, Gen.Elements(Reported<Points>.Of(Points.From(10)), Reported<Points>.NotApplicable("/"))))
        from score in Gen.Frequency((3, Gen.Constant(Reported<Points>.Blank)), (1, Gen.Constant(Reported<Points>.Of(Points.From(9)))))
        select new FundingLine
        {
            Label = source.ToString(),
            Source = source,
            OpeningBudget = cells[0],
            FullYearBudget = cells[1],
            Executed = cells[2],
            Points = points,
            ClaimedScore = score,
        };

    public static Arbitrary<FundingCase> Cases() => Arb.ToArbitrary(
        from total in Gen.OneOf(Gen.Constant<FundingLine?>(null), Line.Select(line => (FundingLine?)line))
        from count in Gen.Choose(0, 5)
        from sources in Line.ArrayOf(count)
        from column in Values.Named<FundingColumn>()
        from tolerance in Gen.Choose(0, 3)
        from pick in Gen.Choose(0, 1000)
        select new FundingCase(new FundingTable { Total = total, Sources = sources.ToEquatableList() }, column, Money.FromFen(tolerance),
            pick), Smaller);

    private static IEnumerable<FundingCase> Smaller(FundingCase it)
    {
        for (var i = 0; i < it.Table.Sources.Count; i++)
        {
            yield return it with { Table = it.With([.. it.Table.Sources.Where((_, at) => at != i)]) };
        }

        if (it.Table.Total is not null)
        {
            yield return it with { Table = it.Table with { Total = null } };
        }
    }
}

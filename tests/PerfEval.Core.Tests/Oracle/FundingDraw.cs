using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>
/// Draws a funding table: stated, derived, contradicted, blank, crossed out and unreadable totals, fiscal lines and others.
/// </summary>
internal static class FundingDraw
{
    public static FundingTable Table(Dice dice) => new()
    {
        AmountUnit = dice.Named<AmountUnit>(),
        Total = dice.Once(5) ? null : Line(dice, FundingSource.Unclassified, dice.Once(5) ? Reported<Points>.Blank : Worth(dice)),
        Sources = Enumerable.Range(0, dice.One(0, 0, 1, 2, 3))
            .Select(_ => Line(dice, dice.Named<FundingSource>(), dice.Once(4) ? Worth(dice) : Reported<Points>.Blank)).ToEquatableList(),
    };

    private static Reported<Points> Worth(Dice dice) => dice.Once(8) ? Reported<Points>.NotApplicable("/")
        : Points.From(dice.One(0, 10, 10, 10, 20));

    private static FundingLine Line(Dice dice, FundingSource source, Reported<Points> points) => new()
    {
        Label = "资金",
        Source = source,
        OpeningBudget = Cell(dice),
        FullYearBudget = Cell(dice),
        Executed = Cell(dice),
        Points = points,
        ClaimedScore = dice.Once(3) ? Points.From(9) : Reported<Points>.Blank,
    };

    private static Reported<Money> Cell(Dice dice) => dice.Between(0, 19) switch
    {
        < 3 => Reported<Money>.Blank,
        3 => Reported<Money>.NotApplicable("/"),
        4 => Reported<Money>.Unreadable("见附件"),
        < 8 => Money.Zero,
        _ => Money.FromWanYuan(dice.One(100m, 100m, 100m, 100m, 50m, 99.99m, 100.02m, 49.53m, 120m, 3m)),
    };
}

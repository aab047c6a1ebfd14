using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>A unit of measure read anew: what it converts into, and how many of that it is.</summary>
/// <param name="Base">The unit all its multiples convert into; "%" for shares, empty for none.</param>
/// <param name="Factor">How many of them one is.</param>
internal sealed record UnitScale(string Base, Fraction Factor)
{
    private const string Share = "%";

    /// <summary>万 or 亿 alone: a multiplier without the thing it counts.</summary>
    private bool IsBareMultiplier => Base.Length == 0 && Factor > Fraction.One;

    private bool IsNone => Base.Length == 0 && Factor == Fraction.One;

    public static UnitScale Of(string symbol)
    {
        if (symbol is "%" or "‰")
        {
            return new UnitScale(Share, Fraction.Of(1, symbol == "%" ? 100 : 1000));
        }

        var rest = symbol.EndsWith('元') ? symbol.TrimStart('十', '百', '千', '万', '亿') : symbol.TrimStart('万', '亿');
        BigInteger factor = 1;
        foreach (var multiplier in symbol[..^rest.Length])
        {
            factor *= multiplier switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, _ => 100_000_000 };
        }

        return new UnitScale(rest, Fraction.Of(factor, 1));
    }

    /// <summary>A 万 or 亿 alone with the thing it counts beside another unit: 万 beside 元 is 万元, beside 万人 it is 万人.</summary>
    public static string Joined(string symbol, string beside)
    {
        var (alone, named) = (Of(symbol), Of(beside));
        var takes = alone.IsBareMultiplier && named.Base.Length > 0
            && (named.Base == "元" || (named.Base != Share && named.Factor == alone.Factor));
        return takes ? symbol + named.Base : symbol;
    }

    /// <summary>
    /// What a figure and the value beside it are multiplied by to stand on one scale, in every reading there is, and which values have that
    /// reading; none where they do not convert.
    /// </summary>
    /// <param name="unit">The unit of the figures: a target, or the edges of a rule.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="valueUnit">The unit of the value.</param>
    /// <param name="costUnit">The unit a bare number beside 万 alone stands in; null where the row is no cost.</param>
    /// <param name="own">The unit bare figures stand in where the value converts into it; empty where that is the value's.</param>
    public static IReadOnlyList<UnitReading> Readings(
        string unit, IReadOnlyList<Fraction> figures, string valueUnit, string? costUnit, string own = "")
    {
        var (a, b) = (Of(unit), Of(valueUnit));
        if (a.IsNone != b.IsNone)
        {
            var named = a.IsNone ? b : a;
            var joined = Of(own);
            if (a.IsNone && b.IsBareMultiplier && !joined.IsBareMultiplier && joined.Factor == b.Factor)
            {
                return [new UnitReading(joined.Factor, b.Factor)];
            }

            if (named.IsBareMultiplier)
            {
                return costUnit is null ? []
                    : a.IsNone ? [new UnitReading(Of(costUnit).Factor, b.Factor)]
                    : [new UnitReading(a.Factor, Of(costUnit).Factor)];
            }

            return a.IsNone ? BareFigures(Of(own) is { IsNone: false } mine && mine.Base == b.Base ? mine : b, b, figures)
                : BareValue(a, figures);
        }

        if (a.IsBareMultiplier != b.IsBareMultiplier)
        {
            var (multiplier, named) = a.IsBareMultiplier ? (a, b) : (b, a);
            return named.Base == "元" || (named.Base != Share && named.Factor == multiplier.Factor) ? [new UnitReading(a.Factor, b.Factor)]
                : [];
        }

        return a.Base == b.Base ? [new UnitReading(a.Factor, b.Factor)] : [];
    }

    // a bare number takes the other side's unit; one up to 2 beside a percentage above 2 % may be the share itself
    private static IReadOnlyList<UnitReading> BareValue(UnitScale named, IReadOnlyList<Fraction> figures)
    {
        var taken = new UnitReading(named.Factor, named.Factor);
        return named.Base == Share && figures.Any(figure => figure.Magnitude * named.Factor > Fraction.Of(2, 100))
            ? [taken, new UnitReading(named.Factor, Fraction.One) { Within = new Extent(new Spot(-2, 0), new Spot(2, 0)) }]
            : [taken];
    }

    private static IReadOnlyList<UnitReading> BareFigures(UnitScale stands, UnitScale value, IReadOnlyList<Fraction> figures)
    {
        var taken = new UnitReading(stands.Factor, value.Factor);
        if (stands.Base != Share || figures.All(figure => figure.Sign == 0) || !figures.All(figure => figure.Magnitude <= 2))
        {
            return [taken];
        }

        var limit = Fraction.Of(2, 100) / value.Factor;
        var share = new UnitReading(Fraction.One, value.Factor);
        return
        [
            taken, share with { Within = new Extent(new Spot(limit, 1), Spot.Highest) },
            share with { Within = new Extent(Spot.Lowest, new Spot(-limit, -1)) },
        ];
    }
}

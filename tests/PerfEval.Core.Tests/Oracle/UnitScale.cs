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

    /// <summary>
    /// What the numbers of two sides are multiplied by to stand on one scale, in every reading there is; none where they do not convert.
    /// </summary>
    public static IReadOnlyList<(Fraction Left, Fraction Right)> Readings(
        (string Unit, IReadOnlyList<Fraction> Numbers) left, (string Unit, IReadOnlyList<Fraction> Numbers) right)
    {
        var (a, b) = (Of(left.Unit), Of(right.Unit));
        if (a.IsNone && !b.IsNone)
        {
            return Bare(left.Numbers, b, right.Numbers);
        }

        if (b.IsNone && !a.IsNone)
        {
            return [.. Bare(right.Numbers, a, left.Numbers).Select(pair => (pair.Other, pair.Bare))];
        }

        if (a.IsBareMultiplier != b.IsBareMultiplier)
        {
            var named = a.IsBareMultiplier ? b : a;
            return named.Base == "元" || (named.Base != Share && named.Factor == (a.IsBareMultiplier ? a : b).Factor)
                ? [(a.Factor, b.Factor)] : [];
        }

        return a.Base == b.Base ? [(a.Factor, b.Factor)] : [];
    }

    // a bare number takes the other side's unit; a small one beside a percentage may be the share itself
    private static IReadOnlyList<(Fraction Bare, Fraction Other)> Bare(IReadOnlyList<Fraction> bare, UnitScale other,
        IReadOnlyList<Fraction> numbers)
    {
        if (other.IsBareMultiplier)
        {
            return [];
        }

        var taken = (other.Factor, other.Factor);
        return other.Base == Share && bare.All(number => number.Magnitude <= 2)
            && numbers.Any(number => number * other.Factor > Fraction.Of(2, 100))
            ? [taken, (Fraction.One, other.Factor)]
            : [taken];
    }
}

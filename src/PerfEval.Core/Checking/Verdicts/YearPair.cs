using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>两年的数: an amount of last year and of this year.</summary>
internal sealed record YearPair(Money Before, Money Now, AmountUnit Unit)
{
    /// <summary>
    /// Whether a stated change follows from the two, within a unit of its last printed place; null where it is neither a share nor money.
    /// </summary>
    public bool? Gives(Measure stated)
    {
        var decimals = DecimalsOf(stated);
        if (stated.Unit.IsShare)
        {
            // stated ‰ against difference ÷ before, both in millionths of a per mille, multiplied out
            var printed = (Int128)WideMath.PowerOfTen(Measure.Decimals - decimals) * stated.Unit.Factor;
            var apart = ((Int128)stated.BaseMillionths * Before.Fen) - ((Int128)(Now.Fen - Before.Fen) * 1_000_000_000);
            return Before > Money.Zero && Int128.Abs(apart) <= printed * Before.Fen;
        }

        if (!AmountUnits.TryFromSymbol(stated.Unit.Symbol, out var unit))
        {
            return null;
        }

        // in fen times the millionths of the stated number
        var difference = (Int128)(Now.Fen - Before.Fen) * WideMath.PowerOfTen(Measure.Decimals);
        var amount = (Int128)(stated.Value * WideMath.PowerOfTen(Measure.Decimals)) * unit.Fen();
        return Int128.Abs(amount - difference) <= (Int128)WideMath.PowerOfTen(Measure.Decimals - decimals) * unit.Fen();
    }

    /// <summary>The two years and what they make.</summary>
    public Remark Told()
    {
        var (before, now) = (Argument.Of("before", Before, Unit), Argument.Of("now", Now, Unit));
        return Before > Money.Zero
            ? Remark.Of("change.makes", before, now, Argument.Of("rate", Ratio.Of((Int128)Now.Fen - Before.Fen, Before.Fen)))
            : Remark.Of("change.ofNothing", before, now);
    }

    private static int DecimalsOf(Measure stated)
    {
        var (millionths, decimals) = ((Int128)(stated.Value * WideMath.PowerOfTen(Measure.Decimals)), Measure.Decimals);
        while (decimals > 0 && millionths % 10 == 0)
        {
            (millionths, decimals) = (millionths / 10, decimals - 1);
        }

        return decimals;
    }
}

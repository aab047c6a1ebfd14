using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>金额指标值: amounts of money that stand in cells of indicators.</summary>
internal static class MoneyMeasures
{
    private const long MillionthsOfFen = 10_000;

    /// <summary>The money a measure is; a number without a unit stands in the unit of the table; null where it is no money.</summary>
    public static Money? Of(Measure measure, AmountUnit table)
    {
        if (!measure.Unit.IsNone)
        {
            return measure.Unit.IsMoney ? Money.FromFen(measure.BaseMillionths / MillionthsOfFen) : null;
        }

        return Measure.TryOf(measure.Value, MeasureUnit.Of(table.Symbol()), out var money)
            ? Money.FromFen(money.BaseMillionths / MillionthsOfFen)
            : null;
    }

    /// <summary>Half a unit of the last decimal a measure is printed with, in money; or the tolerance, if that is more.</summary>
    public static Money Tolerance(Measure measure, string text, AmountUnit table, Money tolerance)
    {
        var step = Measure.Of(1, measure.Unit.IsNone ? table.Symbol() : measure.Unit.Symbol).BaseMillionths
            / WideMath.PowerOfTen(PrintedDecimals.In(text)) / MillionthsOfFen;
        return step / 2 > tolerance.Fen ? Money.FromFen((long)(step / 2)) : tolerance;
    }

    /// <summary>Whether a measure printed so is an amount.</summary>
    public static bool Is(CheckContext context, Measure measure, string text, Money amount) =>
        Of(measure, context.FundingUnit) is { } money
        && !Money.AreApart(money, amount, Tolerance(measure, text, context.FundingUnit, context.Standard.Tolerances.Value.Amount));
}

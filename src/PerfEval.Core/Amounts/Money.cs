using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;
using static System.FormattableString;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 金额: an amount of money in whole fen (分), exact, positive or negative (a budget cut is −577.32 万元).
/// </summary>
/// <remarks>
/// Range ±10^18 fen, that is ±10^12 万元. <c>default</c> is zero. Equality and order are by value: 1 万元 equals 10000 元. 万元 and 元 are ways to
/// say an amount, not to hold it.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<Money>))]
[TypeConverter(typeof(ValueTypeConverter<Money>))]
public readonly partial record struct Money : IComparable<Money>, IComparable
{
    /// <summary>The largest magnitude, in fen.</summary>
    public const long MaxFen = 1_000_000_000_000_000_000;

    private Money(long fen) => Fen = fen;

    /// <summary>The amount in fen (分), a hundredth of a yuan.</summary>
    public long Fen { get; }

    /// <summary>零元: no money, 0 fen.</summary>
    public static Money Zero => default;

    /// <summary>The amount without its sign.</summary>
    public Money Magnitude => new(Math.Abs(Fen));

    /// <summary>An amount of whole fen.</summary>
    /// <exception cref="OverflowException">Beyond ±10^18 fen.</exception>
    public static Money FromFen(long fen) => fen is < -MaxFen or > MaxFen
        ? throw new OverflowException(Invariant($"An amount is at most {MaxFen} fen (10^12 万元) in size; this one is {fen} fen."))
        : new Money(fen);

    /// <summary>An amount given in 元.</summary>
    /// <inheritdoc cref="From(decimal, AmountUnit)" path="/exception"/>
    public static Money FromYuan(decimal yuan) => From(yuan, AmountUnit.Yuan);

    /// <summary>An amount given in 万元.</summary>
    /// <inheritdoc cref="From(decimal, AmountUnit)" path="/exception"/>
    public static Money FromWanYuan(decimal wanYuan) => From(wanYuan, AmountUnit.WanYuan);

    /// <summary>An amount given in a unit.</summary>
    /// <param name="value">The number, exact to the fen.</param>
    /// <param name="unit">元, 万元 or 亿元.</param>
    /// <exception cref="OverflowException">The amount is beyond ±10^18 fen.</exception>
    /// <exception cref="ArgumentException">The amount has a part of a fen: nothing is rounded on the way in.</exception>
    public static Money From(decimal value, AmountUnit unit)
    {
        decimal fen;
        try
        {
            fen = value * unit.Fen();
        }
        catch (OverflowException)
        {
            throw new OverflowException(Invariant($"An amount is at most 10^18 fen in size; {value} {unit.Symbol()} is more."));
        }

        if (fen is < -MaxFen or > MaxFen)
        {
            throw new OverflowException(Invariant($"An amount is at most 10^18 fen in size; {value} {unit.Symbol()} is more."));
        }

        return fen == decimal.Truncate(fen)
            ? new Money((long)fen)
            : throw new ArgumentException(
                Invariant($"{value} {unit.Symbol()} has a part of a fen; round it by a named rule first."), nameof(value));
    }

    /// <summary>The number of this amount in a unit, exact: 566.49 for 566.49 万元 in 万元.</summary>
    public decimal In(AmountUnit unit) => (decimal)Fen / unit.Fen();

    /// <summary>Whether two amounts differ by more than a tolerance. Two amounts never leave a long, so nothing overflows.</summary>
    internal static bool AreApart(Money a, Money b, Money tolerance) => Math.Abs(a.Fen - b.Fen) > tolerance.Fen;

    /// <summary>The sum of amounts; false where it leaves the range of an amount.</summary>
    internal static bool TrySum(ReadOnlySpan<Money> amounts, out Money sum)
    {
        Int128 fen = 0;
        foreach (var amount in amounts)
        {
            fen += amount.Fen;
        }

        return TryFromFen(fen, out sum);
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj)
    {
        if (obj is null)
        {
            return 1;
        }

        return obj is Money other ? CompareTo(other) : throw new ArgumentException("An amount compares with an amount only.", nameof(obj));
    }
}

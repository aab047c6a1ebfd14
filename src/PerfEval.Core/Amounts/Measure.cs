using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PerfEval.Core.Common;
using static System.FormattableString;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 数值与计量单位: a number of at most 6 decimals and its unit, such as 400 次 or 95 %; what targets and actual values are measured in.
/// </summary>
/// <remarks>
/// Range ±10^12 of the smallest unit it converts into. <c>default</c> is 0 without a unit. Equal when number and unit are equal; values in
/// different units are compared through <see cref="TryCompare"/>, so there is no order operator.
/// </remarks>
[JsonConverter(typeof(ValueJsonConverter<Measure>))]
[TypeConverter(typeof(ValueTypeConverter<Measure>))]
public readonly partial record struct Measure
{
    /// <summary>The most decimals the number has.</summary>
    public const int Decimals = 6;

    private const long UnitsPerOne = 1_000_000;
    private const long MaxBase = 1_000_000_000_000;

    private readonly long _millionths;

    private Measure(long millionths, MeasureUnit unit)
    {
        _millionths = millionths;
        Unit = unit;
    }

    /// <summary>The number as printed: 95 for 95 %.</summary>
    public decimal Value => (decimal)_millionths / UnitsPerOne;

    /// <summary>The unit as printed.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => _millionths == 0;

    /// <summary>The number in millionths of the unit.</summary>
    internal long Millionths => _millionths;

    /// <summary>The number in the smallest unit it converts into, in millionths; below 2^60 by the range.</summary>
    internal long BaseMillionths => _millionths * Unit.Factor;

    /// <summary>A number in a unit.</summary>
    /// <exception cref="ArgumentException">More than 6 decimals.</exception>
    /// <exception cref="OverflowException">Beyond ±10^12 of the smallest unit.</exception>
    public static Measure Of(decimal value, MeasureUnit unit)
    {
        if (TryOf(value, unit, out var measure))
        {
            return measure;
        }

        throw IsBeyond(value, unit)
            ? new OverflowException(Invariant($"A value is at most 10^12 in its smallest unit; this is {value} {unit}."))
            : new ArgumentException(Invariant($"{value} has more than 6 decimals; round it by a named rule first."), nameof(value));
    }

    /// <summary>A number in a unit; false where it has more than 6 decimals or is beyond ±10^12 of the smallest unit.</summary>
    public static bool TryOf(decimal value, MeasureUnit unit, out Measure result)
    {
        result = default;
        if (IsBeyond(value, unit))
        {
            return false;
        }

        var millionths = value * UnitsPerOne;
        if (millionths != decimal.Truncate(millionths))
        {
            return false;
        }

        result = new Measure((long)millionths, unit);
        return true;
    }

    /// <summary>A number in a unit named by its text.</summary>
    /// <inheritdoc cref="Of(decimal, MeasureUnit)" path="/exception"/>
    public static Measure Of(decimal value, string unit) => Of(value, MeasureUnit.Of(unit));

    /// <summary>The same number in another unit: for a bare number that takes the unit of its target.</summary>
    /// <exception cref="OverflowException">Beyond ±10^12 of that unit's smallest unit.</exception>
    public Measure WithUnit(MeasureUnit unit) => Of(Value, unit);

    /// <summary>Compares two values whose units convert; false where they do not.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="order">Negative, 0 or positive as this value is less than, equal to or more than the other.</param>
    public bool TryCompare(Measure other, out int order)
    {
        var comparable = Unit.ConvertsTo(other.Unit);
        order = comparable ? BaseMillionths.CompareTo(other.BaseMillionths) : 0;
        return comparable;
    }

    private static bool IsBeyond(decimal value, MeasureUnit unit) => Math.Abs(value) > (decimal)MaxBase / unit.Factor;
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>
/// 事实数据: one figure of a unit, of a kind, for a year or as of a day, from a source. A fact that is not stated is missing, never 0.
/// </summary>
public sealed record Fact
{
    /// <summary>A fact.</summary>
    /// <param name="kind">种类.</param>
    /// <param name="value">数值, of the kind's dimension.</param>
    /// <param name="period">所属期间; a day for payments by date.</param>
    /// <param name="source">来源.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    /// <exception cref="ArgumentException">
    /// The value is of another dimension, a size is below 0, a share has no % or ‰, or a payment by date stands for a year.
    /// </exception>
    public Fact(FactKind kind, FactValue value, FactPeriod period, FactSource source)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(source);
        _ = Given.Defined(kind);
        if (value.Dimension != kind.Dimension())
        {
            throw new ArgumentException(
                $"The {kind.Name(Language.English)} is counted in {kind.Dimension()}; this value is in {value.Dimension}.", nameof(value));
        }

        if (value is FactValue.Share { Value.Unit.IsShare: false })
        {
            throw new ArgumentException($"The {kind.Name(Language.English)} is a share: give it in % or ‰.", nameof(value));
        }

        if (kind.IsSize() && value.Units < 0)
        {
            throw new ArgumentException($"The {kind.Name(Language.English)} is a size and not below 0; this is {value}.", nameof(value));
        }

        if (kind.IsByDay() && period is not FactPeriod.Day)
        {
            throw new ArgumentException($"The {kind.Name(Language.English)} is as of a day; give the day.", nameof(period));
        }

        (Kind, Value, Period, Source) = (kind, value, period, source);
    }

    /// <summary>种类: what the figure is of.</summary>
    public FactKind Kind { get; }

    /// <summary>数值: the figure, in the dimension of its kind.</summary>
    public FactValue Value { get; }

    /// <summary>所属期间: the year or the day it holds for.</summary>
    public FactPeriod Period { get; }

    /// <summary>来源: the document or the part of the report it is from.</summary>
    public FactSource Source { get; }

    /// <summary>An amount of a year, from a document.</summary>
    /// <inheritdoc cref="Fact(FactKind, FactValue, FactPeriod, FactSource)" path="/exception"/>
    public static Fact Of(FactKind kind, Money amount, FiscalYear year, string source, AmountUnit unit = AmountUnit.WanYuan) =>
        new(kind, new FactValue.Amount(amount, unit), new FactPeriod.Year(year), new FactSource.Document(source));

    /// <summary>A headcount at the end of a year, from a document.</summary>
    /// <inheritdoc cref="Fact(FactKind, FactValue, FactPeriod, FactSource)" path="/exception"/>
    public static Fact Of(FactKind kind, int people, FiscalYear year, string source) =>
        new(kind, new FactValue.Headcount(people), new FactPeriod.Year(year), new FactSource.Document(source));
}

using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfEval.Core.Amounts;

/// <summary>
/// 填报单元格: what a filed cell says. Blank, not applicable, a value (with its printed text where that differs), or text that cannot be read.
/// </summary>
/// <remarks><c>default</c> is blank. Equal when kind, value and printed text are equal.</remarks>
/// <typeparam name="T">The type of the value: money, points, a count, a rate.</typeparam>
public readonly record struct Reported<T>
    where T : notnull
{
    private readonly T? _value;

    private Reported(ReportedKind kind, T? value, string? raw)
    {
        Kind = kind;
        _value = value;
        Raw = raw;
    }

    /// <summary>空白: a cell that was left blank. Blank is never 0.</summary>
    public static Reported<T> Blank => default;

    /// <summary>What the cell holds.</summary>
    public ReportedKind Kind { get; }

    /// <summary>The printed text; null for a blank cell and for a value printed just as it is written by the library.</summary>
    public string? Raw { get; }

    /// <summary>Whether a value could be read.</summary>
    public bool HasValue => Kind == ReportedKind.Value;

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsBlank => Kind == ReportedKind.Blank;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">
    /// The cell holds no value: ask <see cref="HasValue"/> or <see cref="TryGetValue"/> first.
    /// </exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException($"The cell is {Kind} and holds no value.");

    /// <summary>A cell that holds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="raw">The printed text where it differs from the value as the library writes it.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static Reported<T> Of(T value, string? raw = null)
    {
        // the framework's own check takes an object, which a value would have to become first
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        return new Reported<T>(ReportedKind.Value, value, raw);
    }

    /// <summary>A cell crossed out as not applicable (不适用).</summary>
    /// <param name="raw">What was printed: "/", "–", 一.</param>
    public static Reported<T> NotApplicable(string raw)
    {
        ArgumentException.ThrowIfNullOrEmpty(raw);
        return new Reported<T>(ReportedKind.NotApplicable, default, raw);
    }

    /// <summary>A cell whose text is not a value of this type, or is one out of range.</summary>
    /// <param name="raw">The text as it stands.</param>
    public static Reported<T> Unreadable(string raw)
    {
        ArgumentException.ThrowIfNullOrEmpty(raw);
        return new Reported<T>(ReportedKind.Unreadable, default, raw);
    }

    /// <summary>The value, where the cell holds one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The printed text, the value's own text, or nothing for a blank cell.</summary>
    public override string ToString() => Raw ?? (HasValue ? _value!.ToString() : null) ?? "";

    /// <summary>A value becomes a cell that holds it.</summary>
    public static implicit operator Reported<T>(T value) => Of(value);
}

using System;

namespace PerfEval.Documents.Formats;

/// <summary>条件: which numbers a section of a format is for, such as [&gt;=10000].</summary>
/// <param name="Sign">The comparison.</param>
/// <param name="Bound">The number compared with.</param>
internal sealed record FormatCondition(string Sign, decimal Bound)
{
    /// <summary>The condition of a text; null where there is none, or none that is known.</summary>
    public static FormatCondition? Of(string? text)
    {
        var length = text is null ? 0 : text.AsSpan().IndexOfAnyExcept("<>=");
        return length > 0 && StoredNumber.TryParse(text.AsSpan(length), out var bound) ? new FormatCondition(text![..length], bound) : null;
    }

    /// <summary>Whether it holds for a number.</summary>
    public bool Holds(decimal number) => Sign switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        ">" => number > Bound,
        ">=" => number >= Bound,
        "<>" => number != Bound,
        _ => number == Bound,
    };
}

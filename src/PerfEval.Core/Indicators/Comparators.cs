using System;

namespace PerfEval.Core.Indicators;

/// <summary>The signs of the 比较符号 (comparators).</summary>
internal static class Comparators
{
    /// <summary>The sign: ≥ ≤ = &gt; &lt;.</summary>
    /// <param name="comparator">The comparator.</param>
    public static string Sign(this Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.Equal => "=",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "The comparator is none of ≥ ≤ = > <."),
    };

    /// <summary>The comparator a sign stands for; false for anything but ≥ ≤ = &gt; &lt;.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="comparator">The comparator, where there is one.</param>
    public static bool TryFromSign(string? sign, out Comparator comparator)
    {
        (comparator, var known) = sign switch
        {
            "≥" => (Comparator.AtLeast, true),
            "≤" => (Comparator.AtMost, true),
            "=" => (Comparator.Equal, true),
            ">" => (Comparator.MoreThan, true),
            "<" => (Comparator.LessThan, true),
            _ => (default, false),
        };
        return known;
    }
}

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>What a band or deduction rule reads, as the numbers it may be: one where the actual value is a number, an interval where it is a bound or a month.</summary>
internal readonly record struct OperandSpan(Ratio? Low, bool IncludesLow, Ratio? High, bool IncludesHigh)
{
    /// <summary>One number.</summary>
    public static OperandSpan Exactly(Ratio number) => new(number, true, number, true);

    /// <summary>The number, where there is only one.</summary>
    public Ratio? Number => Low is { } low && High == low ? low : null;

    /// <summary>Whether some number of the span lies in an interval given by its ends.</summary>
    public bool Meets(Ratio? low, bool includesLow, Ratio? high, bool includesHigh) =>
        !IsBefore(High, IncludesHigh, low, includesLow) && !IsBefore(high, includesHigh, Low, IncludesLow);

    private static bool IsBefore(Ratio? end, bool includesEnd, Ratio? start, bool includesStart) =>
        end is { } e && start is { } s && (e < s || (e == s && !(includesEnd && includesStart)));
}

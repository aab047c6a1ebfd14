using System;
using System.Buffers;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 数前的破折号与数外的括号: a dash longer than a minus before a number (—5座), or brackets around it ((6)座). Before something that is
/// counted they list, rule off or set apart: a count is never negative. A share, a bare number or, in an accountant's brackets, an amount
/// of money may be a fall, and stays negative.
/// </summary>
internal static class LooseSign
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create(CellText.LongDashes);

    /// <summary>The text without the dash or the brackets; null where it has none.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isBrackets">Whether it has brackets.</param>
    public static string? Behind(string text, out bool isBrackets)
    {
        var undashed = BehindDash(text);
        var bare = undashed is null ? WithoutBrackets(CellText.Fold(text)) : null;
        isBrackets = bare is not null;
        return undashed ?? bare;
    }

    /// <summary>Whether a unit counts things, so that its number is never negative.</summary>
    public static bool IsOfCount(MeasureUnit unit, bool isBrackets) =>
        !unit.IsNone && !unit.IsShare && !(isBrackets && (unit.IsMoney || unit.IsMultiplier));

    private static string? BehindDash(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var dashes = trimmed.IndexOfAnyExcept(Dashes);
        var rest = dashes > 0 ? trimmed[dashes..].TrimStart() : default;
        return rest.Length > 0 && CellText.Fold(rest[..1].ToString()) is [>= '0' and <= '9'] ? rest.ToString() : null;
    }

    // at the start, or right behind a sign: ≥(6)座
    private static string? WithoutBrackets(string folded)
    {
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : folded.IndexOf(')', open);
        if (close < open + 2 || !char.IsAsciiDigit(folded[open + 1])
            || !NumberText.TryReadAll(folded.AsSpan(open + 1, close - open - 1), out _))
        {
            return null;
        }

        // (6)6座 is not 66座
        if (close + 1 < folded.Length && !char.IsLetter(folded[close + 1]))
        {
            return null;
        }

        var isFirst = open == 0 || SignText.Is(folded.AsSpan(0, open));
        return isFirst ? folded.Remove(close, 1).Remove(open, 1) : null;
    }
}

using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 数前的文字: the words before a number. They name it (合格率100%), lead to its sign
/// (总成本≤5万元), or say what was done (培训200人次), and then the unit must be a common one.
/// </summary>
internal static class LeadText
{
    private const int Longest = 24;

    /// <summary>Whether a text starts with a number, or a sign and a number.</summary>
    public static bool StartsNumber(ReadOnlySpan<char> text, CellWords words) =>
        NumberText.TryReadStart(text, out _, out _)
        || (SignText.TryReadStart(text, out _, out var taken, words)
            && NumberText.TryReadStart(Phrases.SkipFilling(text[taken..], words), out _, out _));

    /// <summary>
    /// Takes the words before a number off a text; false if it has no such words, or they say that the number was not reached.
    /// </summary>
    public static bool TrySkip(ref ReadOnlySpan<char> text, CellWords words, out bool wantsCommonUnit)
    {
        wantsCommonUnit = false;
        for (var i = 1; i < Math.Min(text.Length, Longest); i++)
        {
            if (!IsLetter(text[i - 1]) && !(text[i - 1] == ':' && i > 1))
            {
                return false;
            }

            if (char.IsAsciiDigit(text[i]) || (SignText.TryReadStart(text[i..], out _, out _, words) && StartsNumber(text[i..], words)))
            {
                var hasSign = !char.IsAsciiDigit(text[i]);
                var lead = text[..i];
                text = text[i..];
                return Explains(lead, hasSign, words, out wantsCommonUnit);
            }
        }

        return false;
    }

    private static bool Explains(ReadOnlySpan<char> lead, bool hasSign, CellWords words, out bool wantsCommonUnit)
    {
        wantsCommonUnit = false;
        lead = lead.TrimEnd(':');
        if (words.Future.StartOf(lead) > 0 && words.NameEnds.EndOf(lead) == 0)
        {
            return false;
        }

        if (words.OtherCounts.IsIn(lead) || words.ClassEnds.EndOf(lead) > 0 || !lead.ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            return false;
        }

        while (words.BeforeNumber.TakeEnd(ref lead))
        {
        }

        if (lead.IsEmpty || words.NameEnds.EndOf(lead) > 0)
        {
            return !lead.StartsWith("预计", StringComparison.Ordinal);
        }

        // one character is not a verb and its object: 差5个, 欠5万元
        wantsCommonUnit = !hasSign;
        return lead.Length > 1 && !words.NotReached.IsIn(lead) && !HoldsSign(lead, words);
    }

    // 至少约定2次: a word of comparison that does not stand before the number
    private static bool HoldsSign(ReadOnlySpan<char> lead, CellWords words) =>
        words.AtLeastBefore.IsIn(lead) || words.AtMostBefore.IsIn(lead) || words.LessBefore.IsIn(lead) || words.EqualBefore.IsIn(lead);

    private static bool IsLetter(char c) => char.IsLetter(c) || c is '/' or '·';
}

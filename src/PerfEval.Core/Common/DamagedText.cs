using System;

namespace PerfEval.Core.Common;

/// <summary>
/// Recognises text that was damaged on its way from paper: a number whose front is gone (M.8万元), or an unreadable character (�, □).
/// </summary>
internal static class DamagedText
{
    /// <summary>Whether the text looks damaged. It errs on the side of saying nothing.</summary>
    public static bool IsDamaged(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('\uFFFD', '□'))
        {
            return true;
        }

        for (var i = 1; i < text.Length - 1; i++)
        {
            // a decimal point needs a digit before it: in M.8 the digit was read as a letter
            if (text[i] == '.'
                && char.IsAsciiDigit(text[i + 1])
                && char.IsAsciiLetter(text[i - 1])
                && (i == 1 || !char.IsAsciiLetter(text[i - 2])))
            {
                return true;
            }
        }

        return false;
    }
}

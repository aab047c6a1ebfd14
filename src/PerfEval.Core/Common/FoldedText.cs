namespace PerfEval.Core.Common;

/// <summary>折叠后的文字: a text as texts are compared: full and half width alike, blanks and punctuation out, digits and case kept.</summary>
internal static class FoldedText
{
    /// <summary>The folded text; empty for one of blanks and punctuation only, and for none.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = WidthFolding.Fold(text);
        var kept = 0;
        foreach (var c in folded)
        {
            kept += IsKept(c) ? 1 : 0;
        }

        if (kept == folded.Length)
        {
            return folded;
        }

        return string.Create(kept, folded, static (rest, folded) =>
        {
            var end = 0;
            foreach (var c in folded)
            {
                if (IsKept(c))
                {
                    rest[end++] = c;
                }
            }
        });
    }

    // most characters are Chinese: nothing is looked up for them
    private static bool IsKept(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(c);
}

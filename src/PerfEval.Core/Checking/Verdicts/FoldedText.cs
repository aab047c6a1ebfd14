using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

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
            kept += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        if (kept == folded.Length)
        {
            return folded;
        }

        var rest = new StringBuilder(kept);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                rest.Append(c);
            }
        }

        return rest.ToString();
    }
}

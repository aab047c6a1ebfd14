using System;
using System.Linq;

namespace PerfEval.Core.Common;

/// <summary>
/// Folds full-width letters, digits, signs and blanks (全角) to half width (半角), character by character and without a culture.
/// </summary>
internal static class WidthFolding
{
    /// <summary>
    /// The text with U+FF01 to U+FF5E and U+3000 replaced by their ASCII forms; the same instance if it has no such characters.
    /// </summary>
    public static string Fold(string text) =>
        text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') || text.Contains('\u3000', StringComparison.Ordinal)
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] switch
                {
                    >= '\uFF01' and <= '\uFF5E' and var c => (char)(c - 0xFEE0),
                    '\u3000' => ' ',
                    var c => c,
                };
            }
        })
        : text;

    /// <summary>
    /// The folded text without its blanks, as codes, names and other texts with figures in them are compared; empty where there is none.
    /// </summary>
    public static string WithoutBlanks(string? text)
    {
        var folded = Fold(text ?? "");
        foreach (var c in folded)
        {
            if (char.IsWhiteSpace(c))
            {
                return string.Concat(folded.Where(c => !char.IsWhiteSpace(c)));
            }
        }

        return folded;
    }
}

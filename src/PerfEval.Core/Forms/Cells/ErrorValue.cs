using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 错误值: what a spreadsheet or a program shows where it has no value:
/// #DIV/0!, #N/A, ########, NaN, in the words of any language it was set to.
/// </summary>
internal static class ErrorValue
{
    private const int Longest = 24;

    /// <summary>Whether a folded text is such a value.</summary>
    public static bool Is(ReadOnlySpan<char> folded)
    {
        var text = folded.Length > 1 && folded[0] is '=' or '-' or '+' ? folded[1..] : folded;
        return text.Length is > 1 and <= Longest && (text[0] == '#' ? IsMarked(text[1..]) : IsNamed(text));
    }

    // a column too narrow, or an error's name behind its mark: #VALEUR!, #¿NOMBRE?, #N/A, #NV, #GETTING_DATA
    private static bool IsMarked(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAnyExcept('#') < 0)
        {
            return true;
        }

        var letters = 0;
        foreach (var c in name)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (!(char.IsLetter(c) || c is '/' or '!' or '?' or '¡' or '¿' or '_' or '0' or '.' or '-'))
            {
                return false;
            }
        }

        // #名称? of a program set to Chinese ends with its mark; #甲 names something
        return letters > 1 && (name[^1] is '!' or '?' || !name.ContainsAnyInRange('\u4E00', '\u9FFF'));
    }

    private static bool IsNamed(ReadOnlySpan<char> text) =>
        text is "NaN" or "nan" or "Infinity" or "inf" or "INF" or "∞" or "1.#INF" or "1.#QNAN" or "1.#IND"
            or "null" or "NULL" or "undefined" or "None" or "[objectObject]"
        || IsNumbered(text, "Err:") || IsNumbered(text, "错误:") || IsNumbered(text, "Error");

    // Err:502, Error 2042
    private static bool IsNumbered(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name) && text.Length > name.Length && text[name.Length..].IndexOfAnyExceptInRange('0', '9') < 0;
}

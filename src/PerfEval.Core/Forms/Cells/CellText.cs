using System;
using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 单元格文字的归一: folds the many glyphs people type for one sign into one. The folded text is read; the text as printed is kept.
/// </summary>
internal static class CellText
{
    /// <summary>
    /// Dashes longer than a minus. Before a count they rule off (—5座); before a bare number, a share or an amount they are a minus like the
    /// short ones (- − ‐ ‑ – ﹣).
    /// </summary>
    public const string LongDashes = "—―─━ー⸺⸻";

    /// <summary>
    /// The folded text: half width, one glyph a sign, ≥ for &gt;=, no blanks except between digits, no full stop at the end.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var wide = WidthFolding.Fold(text);
        var folded = new StringBuilder(wide.Length);
        var afterBlank = false;
        foreach (var visible in wide)
        {
            var c = visible;
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format)
            {
                afterBlank = true;
                continue;
            }

            if (afterBlank && folded.Length > 0 && char.IsAsciiDigit(folded[^1]) && char.IsAsciiDigit(c))
            {
                folded.Append(' ');   // a blank inside a number may be damage, and is not taken away
            }

            afterBlank = false;
            c = Glyph(c);
            if (folded.Length > 0 && OneSign(folded[^1], c) is { } joined)
            {
                folded[^1] = joined;
                continue;
            }

            folded.Append(c);
        }

        while (folded.Length > 0 && folded[^1] is '.' or ';' or ',' or ':')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>Whether a folded text crosses the cell out: "/", "–", 一, 不适用, 本年不涉及.</summary>
    public static bool IsNotApplicable(string folded, CellWords? words = null)
    {
        var known = words ?? CellWords.Standard;
        return folded.Length > 0
            && (folded.AsSpan().IndexOfAnyExcept('-', '/', '\\') < 0
                || known.NotApplicable.Is(folded)
                || SaysNotApplicable(WithoutRemark(folded), known));
    }

    /// <summary>A folded text without the remark in brackets it ends with; the same text where it has none, or nothing else.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> folded)
    {
        var open = folded.Length > 3 && folded[^1] == ')' ? folded.LastIndexOf('(') : -1;
        return open > 0 && folded.Length - open > 3 ? folded[..open] : folded;
    }

    // 不涉及, 本项目不适用, 不涉及此项: the words alone, or with what they speak of before or behind them
    private static bool SaysNotApplicable(ReadOnlySpan<char> text, CellWords words)
    {
        _ = words.BeforeDoesNotApply.TakeStart(ref text);
        if (!words.DoesNotApply.TakeStart(ref text))
        {
            return false;
        }

        return text.IsEmpty || words.AfterDoesNotApply.Is(text);
    }

    // >= and => are one sign, and so is == or ≥=
    private static char? OneSign(char first, char second) => (first, second) switch
    {
        ('>', '=') or ('=', '>') or ('≥', '=') => '≥',
        ('<', '=') or ('=', '<') or ('≤', '=') => '≤',
        ('=', '=') => '=',
        _ => null,
    };

    // digits, letters, ideographs and the plain signs fold to themselves; most cells are nothing else
    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u4E00' and <= '\u9FFF')
                or '%' or '.' or '-' or '/' or '(' or ')' or '≥' or '≤'))
            {
                return false;
            }
        }

        return text.Length == 0 || text[^1] != '.';
    }

    private static char Glyph(char c) => c switch
    {
        '−' or '‐' or '‑' or '–' or '﹣' => '-',
        _ when LongDashes.Contains(c, StringComparison.Ordinal) => '-',
        '〜' or '∼' or '˜' => '~',
        '﹪' or '٪' => '%',
        '═' or '﹦' => '=',
        '≧' or '⩾' or '≮' => '≥',
        '≦' or '⩽' or '≯' => '≤',
        '﹥' or '〉' => '>',
        '﹤' or '〈' => '<',
        '﹢' => '+',
        '﹙' or '【' or '〔' => '(',
        '﹚' or '】' or '〕' => ')',
        '、' or '。' => ';',
        '﹐' => ',',
        '﹒' => '.',
        '∶' => ':',
        '•' or '・' => '·',
        '×' => '*',
        _ => c,
    };
}

using System;
using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>单元格文字的归一: the many glyphs a hand types for one sign, made one. What is read is the folded text; what is kept is the text as printed.</summary>
internal static class CellText
{
    /// <summary>The folded text: half width, one glyph a sign, ≥ for &gt;=, no blanks except between digits, no full stop at the end.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var wide = WidthFolding.Fold(text);
        var folded = new StringBuilder(wide.Length);
        for (var i = 0; i < wide.Length; i++)
        {
            var c = wide[i];
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format)
            {
                // a blank inside a number may be damage, and is not taken away
                var next = NextVisible(wide, i + 1);
                if (folded.Length > 0 && char.IsAsciiDigit(folded[^1]) && char.IsAsciiDigit(next) && !char.IsWhiteSpace(folded[^1]))
                {
                    folded.Append(' ');
                }

                continue;
            }

            c = Glyph(c);
            if (c == '=' && folded.Length > 0 && folded[^1] is '>' or '<' or '≥' or '≤' or '=')
            {
                folded[^1] = folded[^1] switch { '>' => '≥', '<' => '≤', var sign => sign };
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

    /// <summary>Whether a folded text crosses the cell out: "/", "–", 一, 不适用.</summary>
    public static bool IsNotApplicable(string folded) => folded.Length > 0
        && (folded.AsSpan().IndexOfAnyExcept('-', '/', '\\') < 0
            || folded is "一" or "一一" or "不适用" or "不涉及" or "N/A" or "n/a" or "NA" or "不适用项" or "本项不适用" or "不适用本项目");

    // digits, letters, ideographs and the plain signs fold to themselves; most cells are nothing else
    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u4E00' and <= '\u9FFF') or '%' or '.' or '-' or '/' or '(' or ')' or '≥' or '≤'))
            {
                return false;
            }
        }

        return text.Length == 0 || text[^1] != '.';
    }

    private static char Glyph(char c) => c switch
    {
        '−' or '‐' or '‑' or '–' or '—' or '―' or '﹣' or '─' or '━' or 'ー' => '-',
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

    private static char NextVisible(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < text.Length ? text[from] : '\0';
    }
}

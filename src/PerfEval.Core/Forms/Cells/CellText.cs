using System;
using System.Buffers;
using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>单元格文字的归一: the many glyphs a hand types for one sign, made one. What is read is the folded text; what is kept is the text as printed.</summary>
internal static class CellText
{
    private static readonly SearchValues<string> Denials = SearchValues.Create(["不适用", "不涉及", "未涉及"], StringComparison.Ordinal);

    /// <summary>The folded text: half width, one glyph a sign, ≥ for &gt;=, no blanks except between digits, no full stop at the end.</summary>
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
    public static bool IsNotApplicable(string folded) => folded.Length > 0
        && (folded.AsSpan().IndexOfAnyExcept('-', '/', '\\') < 0
            || folded is "一" or "一一" or "N/A" or "n/a" or "NA" or "无此项" or "无此项目" or "无此指标"
            || SaysNotApplicable(WithoutRemark(folded)));

    /// <summary>A folded text without the remark in brackets it ends with; the same text where it has none, or nothing else.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 4 || folded[^1] != ')')
        {
            return folded;
        }

        var open = folded.LastIndexOf('(');
        return open > 0 && folded.Length - open > 3 ? folded[..open] : folded;
    }

    // 不涉及, 本项目不适用, 不涉及此项: the words alone, or with what they speak of before or behind them
    private static bool SaysNotApplicable(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Denials);
        return at >= 0 && IsOneOf(text[..at], "", "本", "本项", "此项", "该项", "本项目", "本指标", "该指标", "本年", "本年度", "本单位", "当年")
            && IsOneOf(text[(at + 3)..], "", "项", "本项", "此项", "该项", "本项目", "本指标", "此指标", "该指标", "此项目", "该项目");
    }

    private static bool IsOneOf(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
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
}

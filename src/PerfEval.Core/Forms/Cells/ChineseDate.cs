using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 汉字日期: Chinese numerals before 年, 月 and 日 as figures: 二〇二二年十二月三十日 is 2022年12月30日. Numerals before anything else stay words.
/// </summary>
internal static class ChineseDate
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private const string Figures = "〇一二三四五六七八九";

    /// <summary>The text with its Chinese dates in figures; the same text where it has none.</summary>
    public static string InFigures(string folded)
    {
        if (folded.AsSpan().IndexOfAny('月', '年') < 0 || folded.AsSpan().IndexOfAny(Numerals) < 0)
        {
            return folded;
        }

        var text = new StringBuilder(folded.Length);
        var afterMonth = false;
        for (var i = 0; i < folded.Length;)
        {
            var run = RunFrom(folded, i);
            var next = i + run < folded.Length ? folded[i + run] : '\0';
            if (run > 0
                && ValueOf(folded.AsSpan(i, run), next, afterMonth, folded.AsSpan(Math.Min(folded.Length, i + run + 1))) is { } value)
            {
                text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(next);
                i += run + 1;
                afterMonth = next == '月';
                continue;
            }

            var taken = Math.Max(1, run);
            text.Append(folded, i, taken);
            afterMonth = taken == 1 && folded[i] == '月';
            i += taken;
        }

        return text.ToString();
    }

    private static int? ValueOf(ReadOnlySpan<char> run, char next, bool afterMonth, ReadOnlySpan<char> behind) => next switch
    {
        '年' => run.Length == 4 ? Year(run) : null,
        // 三月内 may be three months
        '月' => behind.StartsWith("内") || behind.StartsWith("以内") || behind.StartsWith("之内") || behind.StartsWith("龄") ? null : UpTo99(run),
        '日' or '号' => afterMonth ? UpTo99(run) : null,
        _ => null,
    };

    private static int? Year(ReadOnlySpan<char> run)
    {
        var year = 0;
        foreach (var c in run)
        {
            var figure = FigureOf(c);
            if (figure < 0)
            {
                return null;
            }

            year = (year * 10) + figure;
        }

        return year;
    }

    // 九, 十, 十二, 二十, 三十一
    private static int? UpTo99(ReadOnlySpan<char> run)
    {
        var ten = run.IndexOf('十');
        if (ten < 0)
        {
            return run.Length == 1 && FigureOf(run[0]) > 0 ? FigureOf(run[0]) : null;
        }

        var tens = ten switch
        {
            0 => 1,
            1 => FigureOf(run[0]),
            _ => -1,
        };
        var ones = (run.Length - ten) switch
        {
            1 => 0,
            2 => FigureOf(run[^1]),
            _ => -1,
        };
        return tens > 0 && ones >= 0 ? (tens * 10) + ones : null;
    }

    private static int FigureOf(char c) => c is '零' or '○' ? 0 : Figures.IndexOf(c, StringComparison.Ordinal);

    private static int RunFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] == '十' || FigureOf(text[end]) >= 0))
        {
            end++;
        }

        return end - start;
    }
}

using System;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>数字与时间用语: whether a text holds a number, in digits or in words, or a time.</summary>
internal static class NumberWords
{
    private const string Numerals = "一二两三四五六七八九十百千万半";
    // 统一, 同一, 专一, 唯一, 逐一
    private const string NoNumerals = "统同专唯逐";

    private const string Counters = "个套次人项场期批户亩座台件处条辆份本篇名家所只株栋间块支组天月年周小公米吨元";
    private const string TimeUnits = "日月年天期小周个";

    private static readonly string[] Times = ["月底", "年底", "月末", "年末", "汛期", "季度", "年内"];

    /// <summary>Whether a text holds a digit.</summary>
    public static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text holds a digit, or a numeral in words with a counting word: 两套, 三个, but not 统一 or 一致.</summary>
    public static bool HasCount(string text) => HasDigit(text) || HasNumeralBefore(text, Counters);

    /// <summary>Whether a text holds a number or a time: 10月, 十日内, 年底前, 汛期.</summary>
    public static bool HasTime(string text) =>
        HasDigit(text) || HasNumeralBefore(text, TimeUnits) || Array.Exists(Times, time => text.Contains(time, StringComparison.Ordinal));

    private static bool HasNumeralBefore(string text, string followers)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var isWord = i > 0 && NoNumerals.Contains(text[i - 1], StringComparison.Ordinal);
            if (!isWord
                && Numerals.Contains(text[i], StringComparison.Ordinal)
                && followers.Contains(text[i + 1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
